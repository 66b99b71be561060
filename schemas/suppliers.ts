import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { dueDate, entryFields, inOrder, knownDate, ref, text, texts } from './fields.ts';

export const suppliers = defineCollection({
  name: 'suppliers',
  singular: 'supplier',
  title: 'Suppliers, partners and customers',
  description:
    'Who supplies models, data and systems, who works on them with us and who uses them, and who is responsible for what (A.10).',
  schema: z
    .strictObject({
      ...entryFields,
      relationship: z.enum(['supplier', 'partner', 'customer']).default('supplier').meta({
        title: 'Relationship',
        description:
          '`supplier`, `partner` (gives and takes data, models or work on AI) or `customer` (gets an AI system or its output from us). If left out, it is a supplier.',
      }),
      services: texts().meta({
        title: 'Services',
        description: 'What they supply; of a customer, what they get from us.',
      }),
      country: text().meta({
        title: 'Country',
        description: 'The country in which they are, or from which they supply it.',
      }),
      responsibilities: z
        .array(
          z.strictObject({
            task: text().meta({ title: 'Task', description: 'What must be done.' }),
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
      criteria: text().optional().meta({
        title: 'Criteria',
        description: 'What they were selected and are assessed by (A.10.3).',
      }),
      result: z.enum(['accepted', 'accepted-with-conditions', 'rejected']).optional().meta({
        title: 'Result',
        description:
          'The result of the last assessment: `accepted`, `accepted-with-conditions` or `rejected`.',
      }),
      expects: text().optional().meta({
        title: 'Expects',
        description:
          'What they expect of our AI systems, and where that is taken into account (A.10.4). Customers in particular.',
      }),
      monitoring: text().optional().meta({
        title: 'Monitoring',
        description: 'How what they deliver is watched between assessments, and how often.',
      }),
      assessed: knownDate().meta({
        title: 'Assessed',
        description:
          'The date of the last supplier assessment (A.10.3). Leave it out if there was none, or write `unknown`.',
      }),
      nextReview: dueDate().optional().meta({
        title: 'Next review',
        description: 'The date of the next assessment. Leave it out if none is planned.',
      }),
    })
    .superRefine((data, context) => inOrder(context, data, 'assessed', 'nextReview')),
});
