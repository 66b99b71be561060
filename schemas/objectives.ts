import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { date, entryFields, ref, text } from './fields.ts';

export const objectives = defineCollection({
  name: 'objectives',
  singular: 'objective',
  title: 'Objectives',
  description: 'What the AIMS wants to reach, how it is measured, and where it stands (6.2).',
  columns: ['objective', 'metric', 'target', 'unit', 'due', 'owner'],
  filters: [],
  schema: z.strictObject({
    ...entryFields,
    objective: ref('iso42001-objective').meta({
      title: 'Annex C objective',
      description: 'The objective of Annex C that it serves, in quotes: `"C.2.5"`.',
    }),
    metric: text().meta({ title: 'Metric', description: 'What is measured.' }),
    unit: text().meta({
      title: 'Unit',
      description: 'The unit of the measurement: `%`, `days`, `reports`.',
    }),
    target: z.number().meta({ title: 'Target', description: 'The value to reach, in that unit.' }),
    direction: z.enum(['up', 'down']).meta({
      title: 'Direction',
      description: '`up` if more is better, `down` if less is better.',
    }),
    due: date().meta({ title: 'Due', description: 'The day by which the target is reached.' }),
    measurements: z
      .array(
        z.strictObject({
          date: date().meta({ title: 'Date', description: 'The day of the measurement.' }),
          value: z.number().meta({ title: 'Value', description: 'The value, in the unit.' }),
        }),
      )
      .meta({ title: 'Measurements', description: 'What was measured, oldest first.' }),
  }),
});
