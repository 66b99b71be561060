import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { date, entryFields, inOrder, ref, text, texts } from './fields.ts';

export const suppliers = defineCollection({
  name: 'suppliers',
  singular: 'supplier',
  title: 'Suppliers',
  description: 'Who supplies models, data and systems, and who answers for what (A.10).',
  columns: ['services', 'country', 'assessed', 'nextReview', 'owner'],
  filters: ['country'],
  schema: z
    .strictObject({
      ...entryFields,
      services: texts().meta({ title: 'Services', description: 'What they supply.' }),
      country: text().meta({
        title: 'Country',
        description: 'The country from which they supply it.',
      }),
      responsibilities: z
        .array(
          z.strictObject({
            task: text().meta({ title: 'Task', description: 'What has to be done.' }),
            party: z
              .enum(['us', 'them', 'shared'])
              .meta({ title: 'Party', description: 'Who does it.' }),
          }),
        )
        .meta({
          title: 'Responsibilities',
          description: 'Who does what along the life cycle (A.10.2).',
        }),
      contract: ref('evidence').optional().meta({
        title: 'Contract',
        description: 'The id of the evidence that is the contract.',
      }),
      assessed: date().meta({
        title: 'Assessed',
        description: 'The day of the last supplier assessment (A.10.3).',
      }),
      nextReview: date().meta({ title: 'Next review', description: 'The day of the next one.' }),
    })
    .superRefine((data, context) => inOrder(context, data, 'assessed', 'nextReview')),
});
