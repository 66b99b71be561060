import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { classification, refs, text, texts, title } from './fields.ts';

export const roles = defineCollection({
  name: 'roles',
  singular: 'role',
  title: 'Roles',
  description: 'Who answers for what, and what they have to know (A.3.2, 7.2).',
  columns: ['responsibilities', 'ismsCounterpart'],
  filters: [],
  schema: z.strictObject({
    title,
    classification,
    responsibilities: texts().meta({
      title: 'Responsibilities',
      description: 'What the role does and decides, a line each.',
    }),
    competences: z
      .array(
        z.strictObject({
          competence: text().meta({
            title: 'Competence',
            description: 'What the role has to know or be able to do.',
          }),
          required: z.boolean().meta({
            title: 'Required',
            description:
              '`true` if the role cannot be held without it, `false` if it is wished for.',
          }),
          evidence: refs('evidence').meta({
            title: 'Evidence',
            description: 'Ids of the evidence that prove it.',
          }),
        }),
      )
      .default([])
      .meta({ title: 'Competences', description: 'What is required, and what proves it (7.2).' }),
    ismsCounterpart: text().optional().meta({
      title: 'ISMS counterpart',
      description: 'The role of the ISMS that it grew out of.',
    }),
  }),
});
