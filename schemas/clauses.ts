import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { isUnderControl, documentControlFields, entryFields, refs, ref, text } from './fields.ts';

const row = z.strictObject({
  clause: ref('iso42001-clause').meta({
    title: 'Clause',
    description: 'The number of the sub-clause, in quotes: `"6.1.3"`.',
  }),
  disposition: z.enum(['reuse', 'extend', 'new']).meta({
    title: 'Disposition',
    description:
      'How the ISMS serves here: `reuse` as it is with a wider scope, `extend` with AI content, or `new` without counterpart.',
  }),
  isms: text().optional().meta({
    title: 'ISMS document',
    description: 'The document of the ISMS that carries this clause.',
  }),
  adds: text().optional().meta({
    title: 'The AIMS adds',
    description: 'What the AI management system adds to it, in your own words.',
  }),
  documents: refs('policies').optional().meta({
    title: 'Documents',
    description: 'Policies of this handbook that carry the clause out.',
  }),
  status: z.enum(['planned', 'partial', 'implemented']).meta({
    title: 'Status',
    description: 'How far it is done.',
  }),
});

export const clauses = defineCollection({
  name: 'clauses',
  singular: 'clause',
  title: 'Clauses 4–10',
  description:
    'The management system clause by clause: what the ISMS carries, and what the AIMS adds.',
  columns: ['status', 'version', 'owner', 'approved', 'nextReview'],
  filters: ['status'],
  schema: z
    .strictObject({
      ...entryFields,
      rows: z.array(row).min(1).meta({
        title: 'Sub-clauses',
        description: 'One row per sub-clause of this clause.',
      }),
      ...documentControlFields,
    })
    .superRefine(isUnderControl),
});
