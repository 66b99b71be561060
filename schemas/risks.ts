import { z } from 'zod';
import { defineCollection } from './collection.ts';
import {
  doneDate,
  dueDate,
  entryFields,
  former,
  ref,
  refs,
  required,
  score,
  text,
  unexpected,
} from './fields.ts';

/** A place in the matrix at some time. */
const level = (when: string) =>
  z.strictObject({
    likelihood: score().meta({ title: 'Likelihood', description: `Likelihood ${when}, 1 to 5.` }),
    impact: score().meta({ title: 'Impact', description: `Impact ${when}, 1 to 5.` }),
  });

export const risks = defineCollection({
  name: 'risks',
  singular: 'risk',
  title: 'Risks',
  description:
    'One register for AI and information security: before treatment, today and after it.',
  schema: z
    .strictObject({
      ...entryFields,
      category: z.enum(['ai', 'information-security']).meta({
        title: 'Category',
        description:
          '`ai` for the effects of AI systems, `information-security` for confidentiality, integrity and availability.',
      }),
      sources: refs('iso42001-risk-source').default([]).meta({
        title: 'Sources',
        description: 'Risk sources of Annex C, in quotes: `"C.3.4"`.',
      }),
      objectives: refs('iso42001-objective').default([]).meta({
        title: 'Objectives at risk',
        description: 'Objectives of Annex C that the risk threatens, in quotes: `"C.2.5"`.',
      }),
      systems: refs('inventory').default([]).meta({
        title: 'Systems',
        description: 'Ids of the AI systems concerned. Empty means the whole organisation.',
      }),
      kind: z.enum(['risk', 'opportunity']).default('risk').meta({
        title: 'Kind',
        description:
          '`risk`, or `opportunity` for something that may turn out well (6.1.1). An opportunity is not held against the appetite.',
      }),
      likelihood: score().meta({
        title: 'Likelihood',
        description: 'Before treatment, 1 (rare) to 5 (almost certain).',
      }),
      impact: score().meta({
        title: 'Impact',
        description:
          'Before treatment, 1 (slight) to 5 (severe): the highest of `consequences`. Of an opportunity, the benefit.',
      }),
      consequences: z
        .strictObject({
          organisation: score().optional().meta({
            title: 'For the organisation',
            description: 'How severe it would be for the organisation, 1 to 5.',
          }),
          individuals: score().optional().meta({
            title: 'For individuals',
            description: 'How severe it would be for the people concerned, 1 to 5.',
          }),
          society: score().optional().meta({
            title: 'For society',
            description: 'How severe it would be for groups and society, 1 to 5.',
          }),
        })
        .optional()
        .meta({
          title: 'Consequences',
          description:
            'What it would do to the organisation, to individuals and to society (6.1.2), 1 to 5 each.',
        }),
      rationale: text().optional().meta({
        title: 'Rationale',
        description: 'Why the scores are what they are.',
      }),
      assessed: doneDate().optional().meta({
        title: 'Assessed',
        description: 'The date on which the risk was last assessed (8.2).',
      }),
      assessors: refs('roles')
        .default([])
        .meta({ title: 'Assessors', description: 'The roles that assessed it.' }),
      history: z
        .array(
          z.strictObject({
            date: doneDate().meta({ title: 'Date', description: 'The date of the assessment.' }),
            likelihood: score().meta({
              title: 'Likelihood',
              description: 'As it was on that day, 1 to 5.',
            }),
            impact: score().meta({
              title: 'Impact',
              description: 'As it was on that day, 1 to 5.',
            }),
          }),
        )
        .default([])
        .meta({
          title: 'Earlier scores',
          description: 'The scores that earlier assessments found, oldest first.',
        }),
      treatment: z.enum(['mitigate', 'avoid', 'transfer', 'accept']).optional().meta({
        title: 'Treatment',
        description:
          'What is done about it: `mitigate`, `avoid`, `transfer` or `accept`. Leave it out until it is decided.',
      }),
      controls: refs('controls', 'iso27001-control').default([]).meta({
        title: 'Controls',
        description:
          'Controls that treat it: `A.6.2.4`, `ORG.…`, or `27001:A.8.16` for one of the ISMS.',
      }),
      actions: z
        .array(
          z
            .strictObject({
              what: text().meta({ title: 'Action', description: 'What is to be done.' }),
              owner: ref('roles').meta({ title: 'Owner', description: 'The role that does it.' }),
              due: dueDate().meta({
                title: 'Due',
                description: 'The date by which it must be done.',
              }),
              status: z.enum(['open', 'done', 'dropped']).default('open').meta({
                title: 'Status',
                description: '`open`, `done`, or `dropped` if it is not done after all.',
              }),
              done: doneDate()
                .optional()
                .meta({ title: 'Done', description: 'The date on which it was done.' }),
              controls: refs('controls', 'iso27001-control').default([]).meta({
                title: 'Controls',
                description: 'The controls that it puts in place or relies on.',
              }),
              evidence: refs('evidence').default([]).meta({
                title: 'Evidence',
                description: 'Ids of the evidence that it was done.',
              }),
            })
            .superRefine((action, context) => {
              if (action.status === 'done' && !action.done)
                required(context, ['done'], 'the status is `done`');
              if (action.status !== 'done' && action.done)
                unexpected(context, ['done'], `the status is \`${action.status}\``);
            }),
        )
        .default([])
        .meta({
          title: 'Actions',
          description:
            'What is still to be done, by whom and by when. The open actions of all risks are the treatment plan (6.1.3).',
        }),
      current: level('today, while its treatment is under way').optional().meta({
        title: 'Risk today',
        description:
          'The scores of today, while treatment is under way. Leave it out once everything is done: then the residual risk is the risk of today.',
      }),
      residual: level('once its treatment is done').optional().meta({
        title: 'Residual risk',
        description: 'The risk that remains once all controls and actions are in place.',
      }),
      acceptedBy: ref('roles').optional().meta({
        title: 'Accepted by',
        description: 'The role that accepted the risk as it was on that day.',
      }),
      accepted: doneDate().optional().meta({
        title: 'Accepted',
        description:
          'The date of the acceptance. It covers the scores of that day; if they rise, the risk must be accepted again.',
      }),
      nextReview: dueDate().optional().meta({
        title: 'Next review',
        description: 'The date by which the risk must be reviewed.',
      }),
    })
    .superRefine((data, context) => {
      // Half of an acceptance is none: it says by whom and when.
      if (data.acceptedBy && !data.accepted)
        required(context, ['accepted'], '`acceptedBy` is given');
      if (data.accepted && !data.acceptedBy)
        required(context, ['acceptedBy'], '`accepted` is given');
    })
    .register(former, {
      due: 'Write what is to be done by that day under `actions`, each with `what`, `owner` and `due`, and remove this field.',
    }),
});
