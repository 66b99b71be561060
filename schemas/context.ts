import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { date, entryFields, refs, text, unexpected } from './fields.ts';

export const context = defineCollection({
  name: 'context',
  singular: 'issue or party',
  title: 'Context',
  description:
    'The issues that act on the AIMS, the interested parties, what they require, and where it is met (4.1, 4.2).',
  schema: z
    .strictObject({
      ...entryFields,
      kind: z.enum(['internal-issue', 'external-issue', 'interested-party']).meta({
        title: 'Kind',
        description: '`internal-issue`, `external-issue` or `interested-party`.',
      }),
      relevance: text().meta({
        title: 'Relevance',
        description:
          'Why it matters to the AIMS: what an issue changes, or how a party is affected by the use of AI.',
      }),
      climate: z.boolean().optional().meta({
        title: 'Climate change',
        description:
          'For an issue: `true` if climate change is relevant to the AIMS, `false` if you considered it and it is not; the relevance says why. For a party: whether it has requirements related to climate change. Leave it out of entries that have nothing to do with it.',
      }),
      requirements: z
        .array(
          z.strictObject({
            requirement: text().meta({
              title: 'Requirement',
              description: 'What the party needs or expects, in one sentence.',
            }),
            basis: refs('regulations', 'ai-act-article', 'suppliers', 'evidence').default([]).meta({
              title: 'Basis',
              description:
                'Where it is laid down, if it is: ids of regulations, suppliers or contracts, or articles of the EU AI Act (`ai-act:26`).',
            }),
            addressedBy: refs(
              'policies',
              'clauses',
              'controls',
              'iso42001-clause',
              'iso42001-control',
              'inventory',
              'assessments',
              'risks',
              'objectives',
              'evidence',
              'suppliers',
              'datasets',
              'incidents',
              'audits',
              'changes',
            )
              .default([])
              .meta({
                title: 'Addressed by',
                description:
                  'Where it is met: ids of documents, controls, clauses, systems, assessments or other entries, in quotes if they look like numbers.',
              }),
          }),
        )
        .default([])
        .meta({
          title: 'Requirements',
          description: 'For a party: what it requires, and where this is met.',
        }),
      reviewed: date().optional().meta({
        title: 'Reviewed',
        description: 'The date on which it was last looked at and confirmed or changed.',
      }),
    })
    .superRefine((data, ctx) => {
      if (data.kind !== 'interested-party' && data.requirements.length > 0)
        unexpected(ctx, ['requirements'], 'only an interested party has requirements');
    }),
});
