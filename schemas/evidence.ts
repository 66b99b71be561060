import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { evidenceKinds, isInstance } from './commitments.ts';
import {
  date,
  digest,
  doneDate,
  entryFields,
  inOrder,
  ref,
  refs,
  required,
  text,
} from './fields.ts';

/** An address of the web, or text without a scheme: a link to proof must not run or open anything else. */
const addressOrPath = /^(?:https?:\/\/\S+|(?!\/\/)[^:]*|[^:/?#\\]+[/?#].*)$/is;

export const evidence = defineCollection({
  name: 'evidence',
  singular: 'evidence record',
  title: 'Evidence',
  description:
    'Evidence that controls work: what it is, where to find it, and until when it is valid.',
  schema: z
    .strictObject({
      ...entryFields,
      kind: z.enum(evidenceKinds).meta({
        title: 'Kind',
        description: 'What kind of proof it is.',
      }),
      origin: z.enum(['aims', 'isms']).meta({
        title: 'Origin',
        description: '`aims` if it was made for AI, `isms` if it is reused from the ISMS.',
      }),
      location: text()
        .regex(
          addressOrPath,
          'is neither an address that starts with https:// nor a file under `files/`',
        )
        .meta({
          title: 'Location',
          description:
            'Where to find it: an address that starts with https://, or `files/…` for a file in this handbook.',
        }),
      sha256: digest().optional().meta({
        title: 'SHA-256',
        description: 'The fingerprint of the file, which reveals any later change.',
      }),
      collected: doneDate().meta({
        title: 'Collected',
        description: 'The date on which it was collected.',
      }),
      validUntil: date().optional().meta({
        title: 'Valid until',
        description: 'The last date on which it is valid.',
      }),
      period: z
        .strictObject({
          from: date().meta({ title: 'From', description: 'First day that it covers.' }),
          to: date().meta({ title: 'To', description: 'Last day that it covers.' }),
        })
        .superRefine((data, context) => inOrder(context, data, 'from', 'to'))
        .optional()
        .meta({ title: 'Period', description: 'The time that it covers.' }),
      collection: text().meta({
        title: 'Collection',
        description: 'How it is collected, by whom and how often.',
      }),
      retention: text()
        .optional()
        .meta({ title: 'Retention', description: 'How long it is kept.' }),
      systems: z
        .union([z.literal('all'), refs('inventory')])
        .optional()
        .meta({
          title: 'Systems',
          description:
            'The AI systems that it is about: their ids, or `all`. Leave it out if it is about the organisation and no system in particular.',
        }),
      series: z
        .strictObject({
          of: text().meta({
            title: 'Promise',
            description: 'The id of the promise that it fills, from `commitments` of a policy.',
          }),
          instance: text()
            .refine(isInstance, {
              error:
                'is not a day, week, month, quarter or year: `2026-10-05`, `2026-W41`, `2026-10`, `2026-Q4`, `2026`',
            })
            .meta({
              title: 'Instance',
              description:
                'Which time it is for, in quotes: `"2026-10"` for October 2026, `"2026-Q4"`, `"2026-W41"`, `"2026-10-05"` or `"2026"`.',
            }),
        })
        .optional()
        .meta({
          title: 'Series',
          description: 'For evidence that keeps a promise of a policy: which one, and for when.',
        }),
      verifiedBy: ref('roles').optional().meta({
        title: 'Verified by',
        description:
          'The role that looked at it and found it good. It must be another than the owner, who collects it.',
      }),
      verified: doneDate().optional().meta({
        title: 'Verified',
        description: 'The date on which it was verified.',
      }),
      status: z.enum(['current', 'superseded']).meta({
        title: 'Status',
        description: '`current`, or `superseded` when newer evidence has replaced it.',
      }),
    })
    .superRefine((data, context) => {
      inOrder(context, data, 'collected', 'validUntil');
      inOrder(context, data, 'collected', 'verified');
      if (data.verified && !data.verifiedBy)
        required(context, ['verifiedBy'], '`verified` has a date');
      if (data.verifiedBy && !data.verified)
        required(context, ['verified'], '`verifiedBy` names a role');
    }),
});
