import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { date, entryFields, inOrder, ref, refs, required, text, unexpected } from './fields.ts';

export const findings = defineCollection({
  name: 'findings',
  singular: 'finding',
  title: 'Findings',
  description:
    'Nonconformities, observations and opportunities, from where they were found to their closure (10.2).',
  columns: ['grade', 'source', 'raised', 'due', 'closed', 'owner'],
  filters: ['grade', 'source'],
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
        .meta({ title: 'Audit', description: 'The id of the audit, when that is the source.' }),
      systems: refs('inventory')
        .default([])
        .meta({ title: 'Systems', description: 'Ids of the AI systems concerned.' }),
      grade: z.enum(['major', 'minor', 'observation', 'opportunity']).meta({
        title: 'Grade',
        description:
          '`major` or `minor` nonconformity, `observation`, or `opportunity` for improvement.',
      }),
      against: refs('iso42001-clause', 'iso42001-control', 'controls').min(1).meta({
        title: 'Against',
        description: 'The clauses and controls that are not met, in quotes.',
      }),
      raised: date().meta({ title: 'Raised', description: 'The day on which it was found.' }),
      due: date().meta({ title: 'Due', description: 'The day by which it is closed.' }),
      correction: text()
        .optional()
        .meta({ title: 'Correction', description: 'What was put right at once.' }),
      rootCause: text()
        .optional()
        .meta({ title: 'Root cause', description: 'Why it could happen.' }),
      correctiveAction: text().optional().meta({
        title: 'Corrective action',
        description: 'What was changed so that it does not happen again.',
      }),
      closed: date()
        .optional()
        .meta({ title: 'Closed', description: 'The day on which it was closed.' }),
      effectiveness: z
        .strictObject({
          checked: date().meta({
            title: 'Checked',
            description: 'The day on which the effect was checked.',
          }),
          evidence: ref('evidence').meta({
            title: 'Evidence',
            description: 'The id of the evidence that shows it.',
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
