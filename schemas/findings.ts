import { z } from 'zod';
import { defineCollection } from './collection.ts';
import {
  doneDate,
  dueDate,
  entryFields,
  inOrder,
  ref,
  refs,
  required,
  text,
  unexpected,
} from './fields.ts';

export const findings = defineCollection({
  name: 'findings',
  singular: 'finding',
  title: 'Findings',
  description:
    'Nonconformities, observations and opportunities for improvement, from detection to closure (10.2).',
  schema: z
    .strictObject({
      ...entryFields,
      source: z
        .enum(['audit', 'incident', 'complaint', 'monitoring', 'review'])
        .default('audit')
        .meta({
          title: 'Source',
          description: 'Where the finding comes from.',
        }),
      audit: ref('audits')
        .optional()
        .meta({ title: 'Audit', description: 'The id of the audit, if that is the source.' }),
      systems: refs('inventory')
        .default([])
        .meta({ title: 'Systems', description: 'Ids of the AI systems concerned.' }),
      grade: z.enum(['major', 'minor', 'observation', 'opportunity']).meta({
        title: 'Grade',
        description:
          '`major` or `minor` nonconformity, `observation`, or `opportunity` for improvement. For an audit of the certification body, the grade that the body gave.',
      }),
      against: refs('iso42001-clause', 'iso42001-control', 'controls', 'policies', 'regulations')
        .min(1)
        .meta({
          title: 'Against',
          description:
            'The clauses, controls, policies and external requirements that are not met, in quotes.',
        }),
      raised: doneDate().meta({ title: 'Raised', description: 'The date on which it was raised.' }),
      due: dueDate().meta({ title: 'Due', description: 'The date by which it must be closed.' }),
      correction: text()
        .optional()
        .meta({ title: 'Correction', description: 'What was corrected at once.' }),
      rootCause: text().optional().meta({ title: 'Root cause', description: 'Why it happened.' }),
      correctiveAction: text().optional().meta({
        title: 'Corrective action',
        description: 'What was changed to prevent it from happening again.',
      }),
      planned: z
        .array(
          z.strictObject({
            what: text().meta({ title: 'Action', description: 'What is to be done.' }),
            owner: ref('roles').meta({
              title: 'Owner',
              description: 'The role that does it.',
            }),
            due: dueDate().meta({ title: 'Due', description: 'The date by which it is due.' }),
            done: doneDate().optional().meta({
              title: 'Done',
              description: 'The date on which it was done.',
            }),
          }),
        )
        .default([])
        .meta({
          title: 'Planned actions',
          description:
            'What is to be done about it, by whom and by when. What was done against the cause is under `correctiveAction`.',
        }),
      closed: doneDate()
        .optional()
        .meta({ title: 'Closed', description: 'The date on which it was closed.' }),
      effectiveness: z
        .strictObject({
          checked: doneDate().meta({
            title: 'Checked',
            description: 'The date on which its effectiveness was checked.',
          }),
          evidence: ref('evidence').meta({
            title: 'Evidence',
            description: 'The id of the evidence for it.',
          }),
        })
        .optional()
        .meta({ title: 'Effectiveness', description: 'Whether the corrective action worked.' }),
    })
    .superRefine((data, context) => {
      if (data.source === 'audit' && !data.audit)
        required(context, ['audit'], 'the source is an audit');
      if (data.source !== 'audit' && data.audit)
        unexpected(context, ['audit'], `the source is \`${data.source}\``);
      inOrder(context, data, 'raised', 'due');
      inOrder(context, data, 'raised', 'closed');
    }),
});
