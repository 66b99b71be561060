import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { date, entryFields, ref, refs, text, unexpected } from './fields.ts';

/** What a management review has to look at, after clause 9.3.2 of ISO/IEC 42001. */
export const reviewInputs = [
  'previousActions',
  'issues',
  'parties',
  'nonconformities',
  'monitoring',
  'audits',
  'improvement',
] as const;

const input = (title: string, description: string) =>
  text().optional().meta({ title, description });

export const audits = defineCollection({
  name: 'audits',
  singular: 'audit',
  title: 'Audits and reviews',
  description:
    'Internal audits, management reviews and the certification body’s audits (9.2, 9.3).',
  columns: ['kind', 'date', 'status', 'lead'],
  filters: ['kind', 'status'],
  schema: z
    .strictObject({
      ...entryFields,
      kind: z.enum(['internal-audit', 'management-review', 'surveillance', 'certification']).meta({
        title: 'Kind',
        description: 'What it is.',
      }),
      date: date().meta({
        title: 'Date',
        description: 'The day on which it took place, or is planned.',
      }),
      lead: ref('roles').meta({
        title: 'Lead',
        description: 'The role that leads it. It must not own what is audited.',
      }),
      covers: refs('iso42001-clause', 'iso42001-control', 'controls').default([]).meta({
        title: 'Covers',
        description: 'The clauses and controls that it looks at, in quotes: `["9.1", "A.6.2.4"]`.',
      }),
      status: z
        .enum(['planned', 'done'])
        .meta({ title: 'Status', description: '`planned` or `done`.' }),
      inputs: z
        .strictObject({
          previousActions: input('Previous actions', 'Where the actions of earlier reviews stand.'),
          issues: input('Issues', 'What changed inside and outside.'),
          parties: input(
            'Interested parties',
            'What changed in what interested parties need and expect.',
          ),
          nonconformities: input(
            'Nonconformities',
            'Trends in nonconformities and corrective actions.',
          ),
          monitoring: input('Monitoring', 'Trends in monitoring and measurement results.'),
          audits: input('Audit results', 'What the audits found.'),
          improvement: input('Improvement', 'Opportunities for continual improvement.'),
        })
        .optional()
        .meta({
          title: 'Inputs',
          description: 'For a management review: what it looked at (9.3.2).',
        }),
      decisions: z
        .array(
          z.strictObject({
            decision: text().meta({ title: 'Decision', description: 'What was decided.' }),
            owner: ref('roles').meta({
              title: 'Owner',
              description: 'The role that carries it out.',
            }),
            due: date()
              .optional()
              .meta({ title: 'Due', description: 'The day by which it is done.' }),
          }),
        )
        .optional()
        .meta({
          title: 'Decisions',
          description: 'For a management review: what was decided (9.3.3).',
        }),
    })
    .superRefine((data, context) => {
      if (data.kind === 'management-review') return;
      for (const field of ['inputs', 'decisions'] as const)
        if (data[field]) unexpected(context, [field], 'only a management review has it');
    }),
});
