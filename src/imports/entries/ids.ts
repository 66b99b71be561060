import { idPattern, type CollectionName } from '../../../schemas/fields.ts';
import type { Handbook } from '../../handbook/types.ts';
import { spelt } from '../../handbook/reading/entry-names.ts';
import { reservedBecause } from '../../handbook/reading/reserved-ids.ts';
import { lookup } from '../../standards/catalogue.ts';

/** What ids of a collection begin with, where a handbook has none to follow. */
const prefixes: Partial<Record<CollectionName, string>> = {
  policies: 'POL-',
  inventory: 'SYS-',
  risks: 'RISK-',
  suppliers: 'SUP-',
  evidence: 'EV-',
  datasets: 'DATA-',
  findings: 'FND-',
};

/** The beginning and the number of digits that most ids of a collection have. */
function usualPattern({ documents }: Handbook, collection: CollectionName) {
  const counted = documents
    .filter((document) => document.collection === collection)
    .flatMap(({ id }) => {
      const [, prefix, digits] = /^([A-Za-z][A-Za-z_.-]*[-_.])(\d+)$/.exec(id) ?? [];
      return prefix !== undefined && digits !== undefined ? [{ prefix, digits }] : [];
    });
  const [most] = [...Map.groupBy(counted, ({ prefix }) => prefix).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  return {
    prefix: most?.[0]?.prefix ?? prefixes[collection] ?? '',
    digits: most?.[0]?.digits.length ?? 3,
  };
}

/** Makes ids that an entry may have, each once. */
export class Ids {
  readonly #taken: Set<string>;
  readonly #usual: { prefix: string; digits: number };
  readonly #pattern: string | undefined;
  #last = new Map<string, number>();

  /** @param pattern - `RISK-{number:3}`, or `SYS-{Use case}` with the heading of a column */
  constructor(handbook: Handbook, collection: CollectionName, pattern: string | undefined) {
    this.#taken = new Set(handbook.documents.map(({ id }) => id.toLowerCase()));
    this.#usual = usualPattern(handbook, collection);
    this.#pattern = pattern;
  }

  /** The id that a row has of its own; undefined where it says none. */
  named(
    written: string | undefined,
    says: (title: string) => string | undefined,
  ): string | undefined {
    const made =
      this.#pattern === undefined || /\{number(?::\d+)?\}/.test(this.#pattern)
        ? written
        : this.#pattern.replace(/\{([^}]+)\}/g, (_, title: string) =>
            title === 'id' ? (written ?? '') : (says(title) ?? ''),
          );
    if (made === undefined) return undefined;
    const id = spelt(made)
      .slice(0, 90)
      .replace(/[._-]+$/, '');
    // A number alone is no name of an entry, and neither is that of a part of a standard.
    const isOwn = /[A-Za-z]/.test(id) && /\d/.test(id) && lookup(id) === undefined;
    const whole = id === '' ? undefined : isOwn ? id : `${this.#usual.prefix}${id}`;
    return whole !== undefined && idPattern.test(whole) && reservedBecause(whole) === undefined
      ? whole
      : undefined;
  }

  /** Keeps an id for a row; where another row has it already, one that is like it. */
  take(id: string): string {
    for (let number = 1; ; number++) {
      const each = number === 1 ? id : `${id}-${number}`;
      if (this.#taken.has(each.toLowerCase())) continue;
      this.#taken.add(each.toLowerCase());
      return each;
    }
  }

  /** The next id for a row that says none. */
  next(): string {
    const { prefix, digits } = this.#usual;
    const pattern = this.#pattern?.includes('{number')
      ? this.#pattern
      : `${prefix}{number:${digits}}`;
    for (let number = (this.#last.get(pattern) ?? this.#highest(pattern)) + 1; ; number++) {
      const id = pattern.replace(/\{number(?::(\d+))?\}/g, (_, width: string | undefined) =>
        String(number).padStart(Number(width ?? 1), '0'),
      );
      if (this.#taken.has(id.toLowerCase()) && pattern.includes('{number')) continue;
      this.#last.set(pattern, number);
      return this.take(id);
    }
  }

  /** The highest number that ids with the beginning of a pattern have. */
  #highest(pattern: string): number {
    const prefix = (pattern.split('{number')[0] ?? '').toLowerCase();
    const numbers = [...this.#taken].flatMap((id) =>
      id.startsWith(prefix) && /^\d{1,9}$/.test(id.slice(prefix.length))
        ? [Number(id.slice(prefix.length))]
        : [],
    );
    return Math.max(0, ...numbers);
  }
}
