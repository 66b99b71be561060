import type { Classification } from '../../../schemas/fields.ts';

/** What can be built of a handbook, from the fewest entries to all: whom each is for says its name. */
export const editions = ['public', 'internal', 'full'] as const;

export type Edition = (typeof editions)[number];

/** The highest classification that an edition shows. */
const highest = {
  public: 'public',
  internal: 'internal',
  full: 'confidential',
} as const satisfies Record<Edition, Classification>;

const ranks: Readonly<Record<Classification, number>> = { public: 0, internal: 1, confidential: 2 };

/** Whether readers of an edition may see what is classified so. */
export const admits = (edition: Edition, classification: Classification): boolean =>
  ranks[classification] <= ranks[highest[edition]];
