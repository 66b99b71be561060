import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { documentControlFields, entryFields, isUnderControl, refs } from './fields.ts';

export const policies = defineCollection({
  name: 'policies',
  singular: 'policy',
  title: 'Policies',
  description:
    'Policies, procedures, standards, guidelines and plans, each under document control.',
  columns: ['kind', 'status', 'version', 'owner', 'approved', 'nextReview'],
  filters: ['kind', 'status', 'origin'],
  schema: z
    .strictObject({
      ...entryFields,
      kind: z.enum(['policy', 'procedure', 'standard', 'guideline', 'plan']).meta({
        title: 'Kind',
        description:
          'What this document is: it sets direction (`policy`), says how (`procedure`), fixes a measure (`standard`), advises (`guideline`) or says what is done by when (`plan`).',
      }),
      satisfies: refs('iso42001-clause', 'iso42001-control', 'controls').default([]).meta({
        title: 'Satisfies',
        description:
          'The clauses and Annex A controls whose documented information this document is, in quotes: `["5.2", "A.2.2"]`.',
      }),
      origin: z.enum(['aims', 'isms']).meta({
        title: 'Origin',
        description:
          '`aims` if written for AI, `isms` if it is a document of the ISMS that was extended.',
      }),
      ...documentControlFields,
    })
    .superRefine(isUnderControl),
});
