import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { doneDate, dueDate, entryFields, ref, refs, required, text, unexpected } from './fields.ts';

/** What an objective with a figure says, and one that is judged in words does not. */
const figures = ['unit', 'target', 'direction'] as const;

export const objectives = defineCollection({
  name: 'objectives',
  singular: 'objective',
  title: 'Objectives',
  description: 'The objectives of the AIMS, how they are measured, and their status (6.2).',
  schema: z
    .strictObject({
      ...entryFields,
      kind: z.enum(['aims', 'development', 'use']).default('aims').meta({
        title: 'Kind',
        description:
          '`aims` for an objective of the management system (6.2), `development` for responsible development (A.6.1.2), `use` for responsible use (A.9.3).',
      }),
      objective: ref('iso42001-objective').optional().meta({
        title: 'Annex C objective',
        description:
          'The objective of Annex C that it supports, if there is one, in quotes: `"C.2.5"`.',
      }),
      systems: refs('inventory').default([]).meta({
        title: 'Systems',
        description: 'Ids of the AI systems concerned. Empty means the whole organisation.',
      }),
      metric: text().optional().meta({ title: 'Metric', description: 'What is measured.' }),
      unit: text().optional().meta({
        title: 'Unit',
        description: 'The unit of the measurement: `%`, `days`, `reports`.',
      }),
      target: z
        .number()
        .optional()
        .meta({ title: 'Target', description: 'The value to reach, in that unit.' }),
      direction: z.enum(['up', 'down']).optional().meta({
        title: 'Direction',
        description: '`up` if more is better, `down` if less is better.',
      }),
      qualitative: text().optional().meta({
        title: 'Target in words',
        description:
          'What is to be reached, where no number is practicable; in place of `target`, `unit` and `direction`.',
      }),
      due: dueDate().meta({
        title: 'Due',
        description: 'The date by which the target must be reached.',
      }),
      actions: z
        .array(
          z.strictObject({
            what: text().meta({ title: 'Action', description: 'What is to be done.' }),
            owner: ref('roles').meta({ title: 'Owner', description: 'The role that does it.' }),
            due: dueDate().meta({
              title: 'Due',
              description: 'The date by which it must be done.',
            }),
            done: doneDate()
              .optional()
              .meta({ title: 'Done', description: 'The date on which it was done.' }),
          }),
        )
        .default([])
        .meta({
          title: 'Actions',
          description: 'What is done to reach it, by whom and by when (6.2).',
        }),
      resources: text().optional().meta({
        title: 'Resources',
        description: 'The people, money and tools that it needs.',
      }),
      evaluation: text().optional().meta({
        title: 'Evaluation',
        description: 'How, how often and by whom the result is judged.',
      }),
      measurements: z
        .array(
          z.strictObject({
            date: doneDate().meta({ title: 'Date', description: 'The date of the measurement.' }),
            value: z.union([z.number(), text()]).meta({
              title: 'Value',
              description: 'The measured value, in the unit; a text if the target is in words.',
            }),
            evidence: ref('evidence').optional().meta({
              title: 'Evidence',
              description: 'The id of the evidence from which the value comes.',
            }),
          }),
        )
        .default([])
        .meta({ title: 'Measurements', description: 'What was measured, oldest first.' }),
    })
    .superRefine((data, context) => {
      if (data.qualitative !== undefined) {
        for (const field of figures)
          if (data[field] !== undefined)
            unexpected(context, [field], 'the target is in words (`qualitative`)');
      } else {
        for (const field of ['metric', ...figures] as const)
          if (data[field] === undefined)
            required(context, [field], 'the target is not in words (`qualitative`)');
      }
      data.measurements.forEach(({ value }, index) => {
        if (typeof value === (data.qualitative === undefined ? 'number' : 'string')) return;
        context.addIssue({
          code: 'custom',
          path: ['measurements', index, 'value'],
          message:
            data.qualitative === undefined
              ? `is "${value}", a text, although the target is a number`
              : 'is a number, although the target is in words',
          params: {
            fix:
              data.qualitative === undefined
                ? numberRemedy(String(value))
                : 'Write in words how far it has come.',
          },
        });
      });
    }),
});

/** A number with a decimal comma, or with a unit after it, is a text. */
function numberRemedy(written: string): string {
  const number = /^\s*([-+]?\d+)(?:[.,](\d+))?(?![\d.,])/.exec(written);
  if (!number) return 'Write the number alone, without its unit.';
  const [, whole = '', decimals] = number;
  return `Write \`${decimals === undefined ? whole : `${whole}.${decimals}`}\`, if that is meant.`;
}
