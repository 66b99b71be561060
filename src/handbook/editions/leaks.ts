import { messagesFor } from '../../i18n/messages.ts';
import type { Entry, Handbook } from '../types.ts';
import { nodesOf } from '../nodes.ts';
import { folded } from './fold.ts';
import { knownToAll } from './known-to-all.ts';
import { redactor } from './redact.ts';
import { secretsOf } from './secrets.ts';
import { blockText, hasText, sentencesIn, stringsIn } from './texts.ts';

/** What must not be in the output of an edition, in the form in which it is looked for. */
export interface Needle {
  kind: 'id' | 'name' | 'sentence';
  /** As it is written in the full handbook. */
  text: string;
  /** The entry that says it; of an entry that is shown, a field or a part of its text. */
  entry: string;
}

/** A sentence with fewer signs is likely to be said elsewhere, too. */
const shortestSentence = 40;

/**
 * What an edition must not say: ids and names of what it leaves out, and every longer sentence that the full
 * handbook has and the edition has not.
 */
export function needlesOf(full: Handbook, edition: Handbook): Needle[] {
  const shown = [...full.byId.values()].filter(({ id }) => edition.byId.has(id));
  const secrets = secretsOf(full, edition.edition, new Set(shown));
  const redact = redactor(secrets, messagesFor(full.config.language).editions.record);
  const sentences = new Map<string, Needle>();
  const add = (id: string, texts: readonly string[], as: (text: string) => string) => {
    for (const text of texts.flatMap(sentencesIn)) {
      // As an entry that is shown would say it.
      const plain = folded(as(text));
      if (plain.length >= shortestSentence && !sentences.has(plain))
        sentences.set(plain, { kind: 'sentence', text, entry: id });
    }
  };
  for (const entry of full.byId.values()) add(entry.id, textsOf(entry), redact);
  for (const { id, language, data, body } of full.translations) {
    const { record } = messagesFor(language).editions;
    add(id, [data?.title ?? '', ...textsIn(body)], redactor(secrets, record));
  }
  const said = phraseFinder([...sentences].map(([plain, needle]) => ({ plain, needle })));
  for (const text of [...textsOfHandbook(edition), ...knownToAll(full.config.language)])
    for (const { plain } of said(text)) sentences.delete(plain);
  return [
    ...secrets.ids.map((id): Needle => ({ kind: 'id', text: id, entry: id })),
    ...secrets.names.map((text): Needle => ({ kind: 'name', text, entry: entryNamed(full, text) })),
    ...sentences.values(),
  ];
}

const entryNamed = (full: Handbook, name: string): string =>
  [...full.byId.values()].find((entry) => textsOf(entry).includes(name))?.id ?? name;

/** All texts of an entry: title, fields, and each paragraph, cell and heading of its body. */
const textsOf = ({ title, data, body }: Entry): string[] => [
  title,
  ...stringsIn(data),
  ...textsIn(body),
];

const textsIn = (body: Entry['body']): string[] =>
  body ? nodesOf(body).filter(hasText).map(blockText) : [];

const textsOfHandbook = ({ byId, config, isms, translations }: Handbook): string[] => [
  ...[...byId.values()].flatMap(textsOf),
  ...translations.flatMap(({ data, body }) => [data?.title ?? '', ...textsIn(body)]),
  ...stringsIn(config),
  ...stringsIn(isms),
];

/**
 * Makes the function that finds needles in a text of the output. Case, signs, line ends and entities make no
 * difference; each text is looked at as it is, and without its tags.
 */
export function leakFinder(needles: readonly Needle[], shownIds: ReadonlySet<string>) {
  const ids = new Map(
    needles
      .filter(({ kind }) => kind === 'id')
      .map((needle) => [needle.text.toLowerCase(), needle]),
  );
  const phrases = phraseFinder(
    needles
      .filter(({ kind }) => kind !== 'id')
      .map((needle) => ({ needle, plain: folded(needle.text) })),
  );
  return (text: string): Needle[] => {
    const found = new Set<Needle>();
    for (const form of formsOf(text)) {
      for (const [token] of form
        .toLowerCase()
        .matchAll(/[\p{L}\p{N}]+(?:[._-]+[\p{L}\p{N}]+)*/gu)) {
        const needle = shownIds.has(token) ? undefined : ids.get(token);
        if (needle) found.add(needle);
      }
      for (const { needle } of phrases(form)) found.add(needle);
    }
    return [...found];
  };
}

interface Phrase {
  plain: string;
  needle: Needle;
}

/** Makes the function that finds which phrases a text has in it, as whole words. */
function phraseFinder(phrases: readonly Phrase[]): (text: string) => Set<Phrase> {
  const byWord = Map.groupBy(phrases, ({ plain }) => plain.split(' ', 1)[0] ?? '');
  return (text) => {
    const found = new Set<Phrase>();
    const plain = ` ${folded(text)} `;
    for (let at = 0; at < plain.length - 1;) {
      const end = plain.indexOf(' ', at + 1);
      for (const phrase of byWord.get(plain.slice(at + 1, end)) ?? [])
        if (plain.startsWith(` ${phrase.plain} `, at)) found.add(phrase);
      at = end;
    }
    return found;
  };
}

/** A text as it is written, and each of its paragraphs as it is read: without tags and escapes. */
function formsOf(text: string): string[] {
  const written = unescaped(text);
  if (!text.includes('<')) return [written];
  const paragraphs = text
    .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/gi, '<p>')
    .replace(/<br\b[^>]*>/gi, ' ')
    .split(betweenParagraphs)
    .map((part) => unescaped(part.replace(/<[^>]*>/g, '')));
  return [written, ...paragraphs];
}

/** Tags inside a sentence are nothing; these part two of them. */
const betweenParagraphs =
  /<\/?(?:p|div|li|ul|ol|dl|dt|dd|td|th|tr|table|caption|section|header|main|nav|h[1-6]|w:p|si|c)\b[^>]*>/i;

/** Entities of HTML and XML, and escapes of JSON, iCalendar, CSV and Markdown. */
const unescaped = (text: string): string =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\([\\"'/,;`*_{}[\]()#+.!|<>~-])/g, '$1')
    .replace(/""/g, '"')
    .replace(/%[0-9a-f]{2}(?:%[0-9a-f]{2})*/gi, (code) => {
      try {
        return decodeURIComponent(code);
      } catch {
        return code;
      }
    })
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (whole, hex?: string, decimal?: string) => {
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(
      /&(amp|lt|gt|quot|apos|nbsp|shy);/gi,
      (_, name: string) => entities[name.toLowerCase()] ?? '',
    );

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
  ...{ nbsp: ' ', shy: '' },
};
