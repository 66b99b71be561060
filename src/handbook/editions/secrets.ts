import { lookup } from '../../standards/catalogue.ts';
import type { Entry, Handbook } from '../types.ts';
import type { Edition } from './edition.ts';
import { translated } from '../lookup/translations.ts';
import { folded } from './fold.ts';
import { knownToAll } from './known-to-all.ts';
import { restrictedIn } from './restrict-data.ts';
import { stringsIn } from './texts.ts';

/** What betrays that an entry exists, or who is behind it. */
export interface Secrets {
  /** Ids of what is withheld, as they are written. */
  ids: readonly string[];
  /** Titles, other names and holders of what is withheld. */
  names: readonly string[];
  /** Ids that may be seen, in lower case: `EV-1` is withheld, and `EV-1.2` is not. */
  shownIds: ReadonlySet<string>;
}

/** A name of so few letters would be found inside other words, or be one. */
const shortestName = 4;

/**
 * What must not be read in an edition that shows some entries of a handbook. Names that anybody may know
 * are none: those of the standards, words of the interface, and what an entry that is shown calls itself.
 *
 * @param shown - the entries of the edition
 */
export function secretsOf(
  handbook: Handbook,
  edition: Edition,
  shown: ReadonlySet<Entry>,
): Secrets {
  const withheld = handbook.documents.filter(({ id }) => {
    const entry = handbook.byId.get(id);
    return !entry || !shown.has(entry);
  });
  const { config } = handbook;
  const titles = Map.groupBy(translated(handbook), ({ source }) => source);
  const titlesOf = (entry: Entry) => [
    entry.title,
    ...(titles.get(entry as Entry<'policies'>) ?? []).map(({ title }) => title),
  ];
  const open = [
    ...[...shown].flatMap((entry) => [
      ...titlesOf(entry),
      ...(restrictedIn(edition, entry.data).includes('aliases') ? [] : entry.data.aliases),
    ]),
    ...[config.title, config.organization.name, config.organization.legalName ?? ''],
  ];
  const known = ` ${open.map(folded).join(' | ')} | ${knownToAll(config.language).map(folded).join(' | ')} `;
  return {
    ids: withheld.map(({ id }) => id).filter((id) => !isOfStandard(id)),
    names: [
      ...new Set(
        [...handbook.byId.values()].flatMap((entry) =>
          shown.has(entry)
            ? restrictedIn(edition, entry.data).flatMap((field) => namesIn(entry, field))
            : [...titlesOf(entry), ...nameFields.flatMap((field) => namesIn(entry, field))],
        ),
      ),
    ].filter((name) => {
      const plain = folded(name);
      return plain.length >= shortestName && !known.includes(` ${plain} `);
    }),
    shownIds: new Set([...shown].map(({ id }) => id.toLowerCase())),
  };
}

/** Numbers of clauses and controls are in the standard: only what an entry says of them can be withheld. */
const isOfStandard = (id: string) => lookup(id) !== undefined || /^clause-\d+$/.test(id);

/** The fields in which names are, besides the title. People are named in roles only. */
const nameFields = ['aliases', 'holders', 'deputies'] as const;

const namesIn = ({ data }: Entry, field: string): readonly string[] => {
  const fields: Readonly<Record<string, unknown>> = { ...data };
  return nameFields.some((name) => name === field) ? stringsIn(fields[field]) : [];
};
