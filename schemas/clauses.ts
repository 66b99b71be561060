import { z } from 'zod';
import { defineCollection } from './collection.ts';
import {
  isUnderControl,
  dueDate,
  documentControlFields,
  entryFields,
  refs,
  ref,
  text,
  unexpected,
} from './fields.ts';

const row = z
  .strictObject({
    clause: ref('iso42001-clause').meta({
      title: 'Clause',
      description: 'The number of the sub-clause, in quotes: `"6.1.3"`.',
    }),
    disposition: z.enum(['reuse', 'extend', 'new']).meta({
      title: 'Disposition',
      description:
        'How the ISMS is used here: `reuse` (unchanged, with a wider scope), `extend` (with AI content added) or `new` (no counterpart).',
    }),
    isms: text().optional().meta({
      title: 'ISMS document',
      description: 'The ISMS document that covers this clause.',
    }),
    adds: text().optional().meta({
      title: 'The AIMS adds',
      description: 'What the AI management system adds to it, in your own words.',
    }),
    documents: refs('policies').optional().meta({
      title: 'Documents',
      description: 'Policies of this handbook that implement the clause.',
    }),
    status: z.enum(['planned', 'partial', 'implemented']).meta({
      title: 'Status',
      description: 'How far it is implemented.',
    }),
    targetDate: dueDate().optional().meta({
      title: 'Target date',
      description:
        'For `planned` and `partial`: the date by which the sub-clause will be implemented.',
    }),
    owner: ref('roles').optional().meta({
      title: 'Owner',
      description:
        'The role that brings the sub-clause about, if it is not the owner of the whole clause.',
    }),
  })
  .superRefine((data, context) => {
    if (data.status === 'implemented' && data.targetDate)
      unexpected(context, ['targetDate'], 'the sub-clause is implemented');
  });

export const clauses = defineCollection({
  name: 'clauses',
  singular: 'clause',
  title: 'Clauses 4–10',
  description:
    'The management system clause by clause: what the ISMS covers, and what the AIMS adds.',
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
