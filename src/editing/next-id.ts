import { slug } from 'github-slugger';
import type { CollectionName } from '../../schemas/fields.ts';
import { isOwnControl } from '../../schemas/controls.ts';
import type { Handbook } from '../handbook/types.ts';
import { compareIds } from '../standards/catalogue.ts';
import { controls as annexA } from '../standards/iso42001.ts';

/** How ids begin in collections that have no entry yet. */
const customary: Readonly<Partial<Record<CollectionName, string>>> = {
  policies: 'POL-01',
  inventory: 'SYS-01',
  assessments: 'AIA-01',
  risks: 'RISK-01',
  evidence: 'EV-001',
  suppliers: 'SUP-01',
  datasets: 'DATA-01',
  objectives: 'OBJ-01',
  audits: 'AUD-YEAR-1',
  findings: 'FND-001',
  incidents: 'INC-YEAR-01',
  context: 'ISSUE-01',
  changes: 'CHG-001',
};

/** The beginning of ids that are words. */
const wordPrefix: Readonly<Partial<Record<CollectionName, string>>> = {
  roles: 'role-',
  regulations: 'REG-',
};

/**
 * The next free id of a collection, by the pattern that most of its ids follow in this handbook: after
 * `RISK-12` comes `RISK-13`. A year in an id is that of the as-of date. Controls and clauses come from
 * the standard. Where ids are words, the title makes one.
 *
 * @param title - of the new entry; undefined where it has none yet
 * @returns undefined where only a person can name the entry, or where the standard has no other
 */
export function nextId(
  handbook: Handbook,
  collection: CollectionName,
  title?: string,
): string | undefined {
  const ids = handbook.documents
    .filter((document) => document.collection === collection)
    .map(({ id }) => id);
  if (collection === 'clauses')
    return [4, 5, 6, 7, 8, 9, 10]
      .map((number) => `clause-${number}`)
      .find((id) => !ids.includes(id));
  if (collection === 'controls') {
    const missing = annexA.find(({ id }) => !ids.includes(id));
    return missing?.id ?? numbered(handbook, ids.filter(isOwnControl), 'ORG.1');
  }
  const first = customary[collection]?.replace('YEAR', handbook.asOf.slice(0, 4));
  return numbered(handbook, ids, first) ?? named(handbook, ids, wordPrefix[collection], title);
}

/** The number after the highest of the commonest pattern; the first where there is no id. */
function numbered(
  handbook: Handbook,
  ids: readonly string[],
  first: string | undefined,
): string | undefined {
  const year = handbook.asOf.slice(0, 4);
  const parsed = ids.flatMap((id) => {
    const [, prefix, digits] = /^(.*?)(\d+)$/.exec(id) ?? [];
    return prefix === undefined || digits === undefined
      ? []
      : [{ prefix: thisYear(prefix, year), own: prefix, digits }];
  });
  // An id with a number in it by chance makes no pattern.
  if (parsed.length * 2 < ids.length) return undefined;
  const groups = [...Map.groupBy(parsed, ({ prefix }) => prefix)].toSorted(
    ([a, many], [b, others]) => others.length - many.length || compareIds(a, b),
  );
  const [commonest] = groups;
  if (!commonest) return ids.length === 0 ? free(handbook, first) : undefined;
  const [prefix, members] = commonest;
  const now = members.filter(({ own }) => own === prefix);
  const width = Math.min(...members.map(({ digits }) => digits.length));
  const highest = Math.max(0, ...now.map(({ digits }) => Number(digits)));
  return free(handbook, prefix + String(highest + 1).padStart(width, '0'));
}

/** The beginning of an id, with the year of the as-of date in the place of any other. */
const thisYear = (prefix: string, year: string) => prefix.replace(/(?<!\d)20\d\d(?!\d)/, year);

function named(
  handbook: Handbook,
  ids: readonly string[],
  prefix = '',
  title: string | undefined,
): string | undefined {
  const words = slug(title ?? '').replace(/[^a-z0-9-]/g, '');
  if (words === '') return undefined;
  const isUpper =
    ids.length > 0 ? ids.every((id) => id === id.toUpperCase()) : /[A-Z]/.test(prefix);
  return free(handbook, prefix + (isUpper ? words.toUpperCase() : words));
}

/** The id, or the next number after it that no entry of the handbook has, whatever its case. */
function free(handbook: Handbook, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const taken = new Set(handbook.documents.map((document) => document.id.toLowerCase()));
  if (!taken.has(id.toLowerCase())) return id;
  const [, before = id, digits = ''] = /^(.*?)(\d*)$/.exec(id) ?? [];
  const next =
    digits === ''
      ? `${before}-2`
      : before + String(Number(digits) + 1).padStart(digits.length, '0');
  return free(handbook, next);
}
