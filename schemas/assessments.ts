import { z } from 'zod';
import { defineCollection } from './collection.ts';
import {
  date,
  documentControlFields,
  doneDate,
  entryFields,
  isUnderControl,
  ref,
  refs,
  score,
  text,
  texts,
  unexpected,
} from './fields.ts';

/** What an impact assessment looks at, after ISO/IEC 42005. */
export const impactDimensions = [
  'fairness',
  'safety',
  'transparency',
  'explainability',
  'privacy',
  'accountability',
  'reliability',
  'environment',
] as const;

/** Whom an impact may reach. */
export const affectedGroups = ['individuals', 'groups', 'society'] as const;

const impact = z.strictObject({
  dimension: z
    .enum(impactDimensions)
    .meta({ title: 'Dimension', description: 'What is at stake.' }),
  affects: z.enum(affectedGroups).meta({
    title: 'Affects',
    description: 'Who is affected: `individuals`, `groups` or `society`.',
  }),
  description: text().meta({
    title: 'Impact',
    description: 'What can happen to them, good or bad.',
  }),
  benefit: z
    .boolean()
    .meta({ title: 'Benefit', description: '`true` for a benefit, `false` for a harm.' }),
  severity: score().meta({
    title: 'Severity',
    description: 'How much it matters to them, 1 to 5, before measures.',
  }),
  likelihood: score().meta({
    title: 'Likelihood',
    description: 'How likely it is, 1 to 5, before measures.',
  }),
  measures: refs('controls', 'risks').meta({
    title: 'Measures',
    description: 'Ids of the controls and risks that deal with it.',
  }),
  residualSeverity: score().meta({
    title: 'Residual severity',
    description: 'Severity after the measures, 1 to 5.',
  }),
  residualLikelihood: score().meta({
    title: 'Residual likelihood',
    description: 'Likelihood after the measures, 1 to 5.',
  }),
});

const condition = z.strictObject({
  what: text().meta({ title: 'Condition', description: 'What has to be done or kept.' }),
  owner: ref('roles').meta({ title: 'Owner', description: 'The role that sees to it.' }),
  due: date().meta({ title: 'Due', description: 'The date by which it must be fulfilled.' }),
  done: date()
    .optional()
    .meta({ title: 'Done', description: 'The date on which it was fulfilled.' }),
});

/** What Art. 27(1) of the EU AI Act asks of a fundamental rights impact assessment. */
const fria = z.strictObject({
  processes: text().meta({
    title: 'Processes',
    description: 'The processes in which the system is used, for its purpose (Art. 27(1)(a)).',
  }),
  period: text().optional().meta({
    title: 'Period',
    description: 'The period over which it is meant to be used (Art. 27(1)(b)).',
  }),
  frequency: text().optional().meta({
    title: 'Frequency',
    description: 'How often it is meant to be used (Art. 27(1)(b)).',
  }),
  groups: texts().default([]).meta({
    title: 'Groups',
    description: 'The people and groups likely to be affected in this use (Art. 27(1)(c)).',
  }),
  risks: texts().default([]).meta({
    title: 'Risks',
    description: 'The specific risks of harm to them (Art. 27(1)(d)).',
  }),
  oversight: text().optional().meta({
    title: 'Oversight',
    description: 'How people oversee it, after the instructions for use (Art. 27(1)(e)).',
  }),
  remedies: text().optional().meta({
    title: 'Remedies',
    description: 'What is done if the risks occur, and who decides it (Art. 27(1)(f)).',
  }),
  complaints: text().optional().meta({
    title: 'Complaints',
    description: 'Where people complain (Art. 27(1)(f)).',
  }),
  notified: date().optional().meta({
    title: 'Notified',
    description: 'The date on which the market surveillance authority was notified (Art. 27(3)).',
  }),
});

/** Why an assessment was made. */
const assessmentTriggers = ['new', 'planned-change', 'interval', 'incident'] as const;

export const assessments = defineCollection({
  name: 'assessments',
  singular: 'impact assessment',
  title: 'Impact assessments',
  description:
    'The impacts of AI systems on individuals, groups and society, following ISO/IEC 42005.',
  schema: z
    .strictObject({
      ...entryFields,
      system: ref('inventory').meta({
        title: 'System',
        description: 'The id of the AI system that is assessed.',
      }),
      trigger: z.enum(assessmentTriggers).optional().meta({
        title: 'Trigger',
        description:
          'Why it was made: a `new` system, a `planned-change`, the planned `interval`, or an `incident`.',
      }),
      change: ref('changes').optional().meta({
        title: 'Change',
        description: 'The id of the planned change that it assesses.',
      }),
      jurisdictions: texts().default([]).meta({
        title: 'Jurisdictions',
        description:
          'The countries or jurisdictions in which people are affected, with their laws and customs in mind (6.1.4).',
      }),
      performed: doneDate().meta({
        title: 'Performed',
        description: 'The date on which the assessment was carried out.',
      }),
      assessors: refs('roles').min(1).meta({
        title: 'Assessors',
        description:
          'The roles that carried out the assessment. Several views are better than one.',
      }),
      intendedUses: texts().meta({
        title: 'Intended uses',
        description: 'Users, tasks and contexts for which the system is meant.',
      }),
      foreseeableMisuse: texts().meta({
        title: 'Foreseeable misuse',
        description: 'Uses that are not intended but must be expected.',
      }),
      interestedParties: texts().meta({
        title: 'Interested parties',
        description: 'Who is affected, directly or indirectly, including people who never use it.',
      }),
      impacts: z.array(impact).meta({
        title: 'Impacts',
        description: 'Benefits and harms, by dimension and by who is affected.',
      }),
      conclusion: z.enum(['acceptable', 'acceptable-with-measures', 'not-acceptable']).meta({
        title: 'Conclusion',
        description: 'Whether the system may be used, given these measures.',
      }),
      conditions: z.array(condition).default([]).meta({
        title: 'Conditions',
        description:
          'What the conclusion depends on: one item for each condition, with `what`, `owner`, `due` and, once it is fulfilled, `done`.',
      }),
      sharedWith: texts().default([]).meta({
        title: 'Shared with',
        description: 'To whom the result was made available (6.1.4).',
      }),
      dpia: ref('evidence').optional().meta({
        title: 'Data protection impact assessment',
        description: 'The id of the evidence that is the data protection impact assessment.',
      }),
      fria: fria.optional().meta({
        title: 'Fundamental rights impact assessment',
        description:
          'What Art. 27 of the EU AI Act asks of a deployer of a high-risk system, if it applies.',
      }),
      reassessOn: texts().meta({
        title: 'Reassess on',
        description: 'Events that require a new assessment before the next review.',
      }),
      ...documentControlFields,
    })
    .superRefine(isUnderControl)
    .superRefine((data, context) => {
      if (data.change !== undefined && (data.trigger === 'new' || data.trigger === 'interval'))
        unexpected(context, ['change'], `the trigger is \`${data.trigger}\``);
    }),
});
