import { z } from 'zod';
import { date, idPattern, refs, text } from './fields.ts';
import { stages } from './inventory.ts';

/** Kinds of proof that an evidence record can be. */
export const evidenceKinds = [
  'record',
  'report',
  'log',
  'minutes',
  'training',
  'contract',
  'test',
  'screenshot',
] as const;

/** How often a promise falls due, the shortest first. */
export const rhythms = ['day', 'week', 'month', 'quarter', 'year'] as const;

export type Rhythm = (typeof rhythms)[number];

/**
 * What names an instance of a promise in each rhythm: `2026-10-05`, `2026-W41` (ISO 8601), `2026-10`,
 * `2026-Q4`, `2026`.
 */
const instancePatterns: Readonly<Record<Rhythm, RegExp>> = {
  day: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  week: /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/,
  month: /^\d{4}-(?:0[1-9]|1[0-2])$/,
  quarter: /^\d{4}-Q[1-4]$/,
  year: /^\d{4}$/,
};

/** Whether a text names an instance of a promise of a rhythm. */
export const isInstanceOf = (rhythm: Rhythm, value: string): boolean =>
  instancePatterns[rhythm].test(value);

/** Whether a text names an instance of a promise of some rhythm. */
export const isInstance = (value: string): boolean =>
  rhythms.some((rhythm) => isInstanceOf(rhythm, value));

/** One value or a list of them; always a list once it is read. */
const oneOrMore = <const Value extends string>(values: readonly Value[]) => {
  const value = z.enum(values);
  return z.union([value, z.array(value)]).transform((given) => [given].flat() as Value[]);
};

const systemsMeant = z
  .strictObject({
    impact: oneOrMore(['low', 'medium', 'high']).optional().meta({
      title: 'Impact',
      description: 'The levels of impact that a system may have.',
    }),
    risk: oneOrMore(['prohibited', 'high', 'limited', 'minimal']).optional().meta({
      title: 'Risk tier',
      description: 'The risk tiers of the EU AI Act that a system may have.',
    }),
    stage: oneOrMore(stages).optional().meta({
      title: 'Stage',
      description: 'The stages of the life cycle in which a system may be.',
    }),
    systems: refs('inventory').optional().meta({
      title: 'Systems',
      description: 'The ids of the AI systems.',
    }),
  })
  .superRefine((data, context) => {
    if (Object.values(data).every((value) => value === undefined))
      context.addIssue({
        code: 'custom',
        path: [],
        message: 'says nothing about the systems that it is for',
        params: { fix: 'Write `all`, or at least one of `impact`, `risk`, `stage` and `systems`.' },
      });
  });

/** What a document promises to do again and again, so that the build can see whether it was done. */
export const commitments = z
  .array(
    z.strictObject({
      id: text()
        .regex(idPattern, 'is not an id: letters, digits, dots, hyphens and underscores')
        .meta({
          title: 'Id',
          description:
            'The name of the promise, which evidence gives under `series.of`. Each promise of the handbook has its own: `monthly-quality-report`.',
        }),
      what: text().meta({ title: 'What', description: 'What the document promises to do.' }),
      every: z.enum(rhythms).meta({
        title: 'Every',
        description: 'How often: every `day`, `week`, `month`, `quarter` or `year`.',
      }),
      for: z
        .union([z.literal('all'), systemsMeant])
        .optional()
        .meta({
          title: 'For',
          description:
            'The AI systems for which it is promised: `all`, or those of some `impact`, `risk` or `stage`, or the `systems` by their ids. Leave it out if it is done once for the organisation.',
        }),
      proof: z.enum(evidenceKinds).meta({
        title: 'Proof',
        description: 'The kind of evidence that shows that it was done.',
      }),
      from: date().meta({
        title: 'From',
        description: 'The first day on which the promise applies.',
      }),
      within: z.int().min(0).max(366).default(0).meta({
        title: 'Within',
        description:
          'How many days after the end of the day, week, month, quarter or year the evidence may still come in time.',
      }),
    }),
  )
  .superRefine((all, context) =>
    all.forEach(({ id }, index) => {
      if (all.findIndex((other) => other.id === id) < index)
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: `names \`${id}\` a second time`,
          params: { fix: 'Give each promise an id of its own.' },
        });
    }),
  )
  .default([])
  .meta({
    title: 'Promises',
    description:
      'What the document promises to do again and again. The page of promises shows for each whether the evidence is there.',
  });
