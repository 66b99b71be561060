import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { date, entryFields, inOrder, text } from './fields.ts';

/** An address of the web, or text without a scheme: a link to proof must not run or open anything else. */
const addressOrPath = /^(?:https?:\/\/\S+|(?!\/\/)[^:]*|[^:/?#\\]+[/?#].*)$/is;

export const evidence = defineCollection({
  name: 'evidence',
  singular: 'evidence record',
  title: 'Evidence',
  description: 'The proof that controls work: what it is, where it lies, and until when it holds.',
  columns: ['kind', 'origin', 'collected', 'validUntil', 'status', 'owner'],
  filters: ['kind', 'origin', 'status'],
  schema: z
    .strictObject({
      ...entryFields,
      kind: z
        .enum(['record', 'report', 'log', 'minutes', 'training', 'contract', 'test', 'screenshot'])
        .meta({
          title: 'Kind',
          description: 'What kind of proof it is.',
        }),
      origin: z.enum(['aims', 'isms']).meta({
        title: 'Origin',
        description: '`aims` if it was made for AI, `isms` if it is reused from the ISMS.',
      }),
      location: text()
        .regex(addressOrPath, 'is no address that starts with https://, and no file under `files/`')
        .meta({
          title: 'Location',
          description:
            'Where it lies: an address that starts with https://, or `files/…` for a file in this handbook.',
        }),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/i, 'is no SHA-256, which has 64 digits from 0 to f')
        .optional()
        .meta({
          title: 'SHA-256',
          description: 'The fingerprint of the file, so that a later change of it is found.',
        }),
      collected: date().meta({
        title: 'Collected',
        description: 'The day on which it was gathered.',
      }),
      validUntil: date().optional().meta({
        title: 'Valid until',
        description: 'The day after which it proves nothing any more.',
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
        description: 'How it is gathered, by whom and how often.',
      }),
      retention: text()
        .optional()
        .meta({ title: 'Retention', description: 'How long it is kept.' }),
      status: z.enum(['current', 'superseded']).meta({
        title: 'Status',
        description: '`current`, or `superseded` when newer evidence took its place.',
      }),
    })
    .superRefine((data, context) => inOrder(context, data, 'collected', 'validUntil')),
});
