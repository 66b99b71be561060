import { z } from 'zod';
import { unknown } from '../../../schemas/fields.ts';
import { policies } from '../../../schemas/policies.ts';
import { fieldsOf } from '../../../schemas/walk.ts';
import { listed } from '../../issues/words.ts';
import { fieldOrder } from './update/update-entry.ts';

/** Fields that a document can say of itself at its top. Approval is what somebody does in the handbook. */
const said = [
  'owner',
  'classification',
  'aliases',
  'kind',
  'satisfies',
  'origin',
  'version',
] as const;

/** What a document is, by words of its title in five languages. */
const kinds: readonly [RegExp, string][] = [
  [
    /\b(?:policy|richtlinie|leitlinie|politique|pol[ií]tica|politica)\b|(?:richtlinie|leitlinie)n?\b/iu,
    'policy',
  ],
  [
    /\b(?:procedure|process|verfahren|proc[ée]dure|procedimiento|procedura)\b|(?:verfahren|anweisung)\b/iu,
    'procedure',
  ],
  [/\b(?:standard|norme|est[áa]ndar)\b/iu, 'standard'],
  [/\b(?:guidelines?|guide|leitfaden|lignes? directrices?|gu[ií]a|linee? guida)\b/iu, 'guideline'],
  [/\b(?:plan|piano)\b/iu, 'plan'],
];

/** The fields of the entry that a document becomes, and in words what was left. */
export interface Facts {
  fields: Map<string, unknown>;
  notes: string[];
  /** Of these, what was neither guessed nor left open. */
  said: Map<string, unknown>;
  /** What was guessed of a new entry, in words. */
  guesses: string[];
  /** Fields that an entry must have, and that nobody has said. */
  missing: string[];
}

/**
 * The fields of an entry: what the command says for all documents, what a document says of itself, and
 * `unknown` for what stays open. Every entry begins as a draft.
 *
 * @param written - front matter of the document
 * @param constants - fields that are the same in all entries
 */
export function factsOf(
  title: string,
  written: Readonly<Record<string, unknown>>,
  constants: Readonly<Record<string, unknown>>,
): Facts {
  const notes: string[] = [];
  const schemas = fieldsOf(policies.schema) ?? {};
  const own = Object.fromEntries(
    said.flatMap((name) => {
      const value = valueIn(written, name);
      const schema = schemas[name];
      if (value === undefined || !schema) return [];
      const text = typeof value === 'number' ? String(value) : value;
      if (z.safeParse(schema, text).success) return [[name, text]];
      notes.push(
        `\`${name}: ${String(value)}\` of its front matter does not fit, and was left out.`,
      );
      return [];
    }),
  );
  const guessed = kinds.filter(([pattern]) => pattern.test(title)).map(([, kind]) => kind);
  // "Plan for policies" may be either.
  const kind = guessed.length === 1 ? guessed[0] : undefined;
  const all: Record<string, unknown> = { ...(kind && { kind }), ...own, ...constants };
  const isGuessed =
    kind !== undefined &&
    all.kind === kind &&
    own.kind === undefined &&
    constants.kind === undefined;
  const left = Object.keys(written).filter(
    (name) => name !== 'title' && !(said as readonly string[]).includes(name),
  );
  if (left.length > 0)
    notes.push(`Left out of its front matter: ${listed(left.map((name) => `\`${name}\``))}.`);
  const fields = new Map<string, unknown>();
  const values: Record<string, unknown> = { version: unknown, status: 'draft', ...all, title };
  for (const name of [...fieldOrder, ...Object.keys(values)])
    if (values[name] !== undefined && !fields.has(name)) fields.set(name, values[name]);
  return {
    fields,
    said: new Map([...fields].filter(([name]) => name in own || name in constants)),
    notes,
    guesses: isGuessed ? [`\`kind: ${kind}\` is from its title.`] : [],
    missing: ['owner', 'kind', 'origin'].filter((name) => values[name] === undefined),
  };
}

const valueIn = (written: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.entries(written).find(([key]) => key.toLowerCase() === name)?.[1] ?? undefined;

/** The title that the front matter says. */
export function titleIn(written: Readonly<Record<string, unknown>>): string | undefined {
  const value = valueIn(written, 'title');
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const title = String(value)
    .replace(/\{[{%].*?[%}]\}/g, '')
    .replace(/[\p{Cf}\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return title === '' ? undefined : title;
}

/** Addresses that led to a document on a site, as Jekyll and others write them. */
export const formerAddresses = (written: Readonly<Record<string, unknown>>): string[] =>
  ['redirect_from', 'permalink', 'slug', 'url'].flatMap((name) =>
    [valueIn(written, name)].flat().filter((value) => typeof value === 'string'),
  );
