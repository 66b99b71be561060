import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { date, entryFields, ref, text } from './fields.ts';

export const datasets = defineCollection({
  name: 'datasets',
  singular: 'dataset',
  title: 'Datasets',
  description:
    'The data that AI systems are built, tested and run on: where it comes from, by what right, and how good it is (A.4.3, A.7).',
  schema: z.strictObject({
    ...entryFields,
    uses: z
      .array(z.enum(['training', 'validation', 'testing', 'operation', 'knowledge', 'monitoring']))
      .min(1)
      .meta({
        title: 'Uses',
        description:
          'What it is used for: `training`, `validation`, `testing`, `operation` (what the system works on), `knowledge` (what it looks up), `monitoring`.',
      }),
    version: text().optional().meta({
      title: 'Version',
      description: 'The version or the state of the data, in quotes.',
    }),
    acquisition: z.enum(['own', 'licensed', 'public', 'customer', 'generated']).optional().meta({
      title: 'Acquisition',
      description:
        'How it was acquired (A.7.3): `own` (arises here), `licensed`, `public`, `customer` (customers supply it) or `generated` (synthetic).',
    }),
    rights: text().optional().meta({
      title: 'Rights',
      description: 'By what right it may be used for this, and what limits that right.',
    }),
    legalBasis: text().optional().meta({
      title: 'Legal basis',
      description: 'The legal basis or the ground that permits processing of the personal data.',
    }),
    personal: z.enum(['none', 'personal', 'special']).optional().meta({
      title: 'Personal data',
      description:
        '`none`, `personal`, or `special` for sensitive categories. If left out, nobody has stated it.',
    }),
    provenance: text().optional().meta({
      title: 'Provenance',
      description: 'Where it comes from, and what happened to it on the way here (A.7.5).',
    }),
    preparation: text().optional().meta({
      title: 'Preparation',
      description: 'How it is selected, cleaned, labelled and transformed, and why so (A.7.6).',
    }),
    quality: z
      .array(
        z.strictObject({
          requirement: text().meta({
            title: 'Requirement',
            description: 'What the data must be like.',
          }),
          measure: text().optional().meta({
            title: 'Measure',
            description: 'How that is measured.',
          }),
          result: text().optional().meta({ title: 'Result', description: 'What came out.' }),
          date: date().optional().meta({
            title: 'Date',
            description: 'The date on which it was measured.',
          }),
          evidence: ref('evidence').optional().meta({
            title: 'Evidence',
            description: 'The id of the evidence that shows it.',
          }),
        }),
      )
      .default([])
      .meta({
        title: 'Quality',
        description: 'What quality is required, and what was measured (A.7.4).',
      }),
    bias: text().optional().meta({
      title: 'Known bias',
      description: 'What is known about gaps and bias in the data, and what is done about it.',
    }),
    retention: text().optional().meta({ title: 'Retention', description: 'How long it is kept.' }),
    custodian: ref('roles').optional().meta({
      title: 'Custodian',
      description: 'The role that looks after the data from day to day.',
    }),
  }),
});
