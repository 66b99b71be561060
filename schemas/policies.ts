import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { commitments } from './commitments.ts';
import { documentControlFields, entryFields, isUnderControl, refs } from './fields.ts';

export const policies = defineCollection({
  name: 'policies',
  singular: 'policy',
  title: 'Policies',
  description:
    'Policies, procedures, standards, guidelines and plans, each under document control.',
  schema: z
    .strictObject({
      ...entryFields,
      kind: z.enum(['policy', 'procedure', 'standard', 'guideline', 'plan']).meta({
        title: 'Kind',
        description:
          'What kind of document it is: it sets direction (`policy`), says how (`procedure`), sets requirements (`standard`), gives advice (`guideline`) or says what is done by when (`plan`).',
      }),
      satisfies: refs('iso42001-clause', 'iso42001-control', 'controls').default([]).meta({
        title: 'Satisfies',
        description:
          'The clauses and Annex A controls for which this document is the documented information, in quotes: `["5.2", "A.2.2"]`.',
      }),
      origin: z.enum(['aims', 'isms']).meta({
        title: 'Origin',
        description: '`aims` if it was written for AI, `isms` if it is an extended ISMS document.',
      }),
      commitments,
      ...documentControlFields,
    })
    .superRefine(isUnderControl),
});
