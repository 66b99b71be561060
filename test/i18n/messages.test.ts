import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { languages } from '../../schemas/handbook.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { literalTexts } from './literal-text.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Numbers that a message may be asked to count. */
const counts = [0, 1, 2, 1530];

type Message = string | ((...values: number[]) => unknown);

/** Every message with its path: `gaps.kinds.missing`. Whatever is neither text, function nor object is a mistake. */
function messagesOf(value: unknown, path: string[] = []): [path: string, message: Message][] {
  if (typeof value === 'string' || typeof value === 'function')
    return [[path.join('.'), value as Message]];
  // A list of words, as many as a language needs.
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return [[path.join('.'), value.join(' ')]];
  if (typeof value !== 'object' || value === null)
    throw new Error(`${path.join('.')} is neither text, function nor object.`);
  return Object.entries(value).flatMap(([name, inner]) => messagesOf(inner, [...path, name]));
}

/** What a message says, for each of the numbers where it counts. */
const said = (message: Message): unknown[] =>
  typeof message === 'string'
    ? [message]
    : counts.map((count) => message(...Array.from({ length: message.length }, () => count)));

/** Places that elements fill: the same in every language, whatever their order. */
const slotsOf = (text: unknown) => (String(text).match(/\{\w+\}/g) ?? []).toSorted().join(' ');

const english = messagesOf(messagesFor('en'));

/** What is wrong with something that a message says; nothing where it can be read. */
const flawOf = (text: unknown): string | undefined => {
  if (typeof text !== 'string') return `is no text but ${String(text)}`;
  if (!/\S/.test(text)) return 'says nothing';
  return /undefined|NaN|\[object|=>/.test(text) ? `says “${text}”` : undefined;
};

describe.each(languages)('messages in %s', (language) => {
  const messages = messagesOf(messagesFor(language));

  test('are the same ones as in English', () => {
    expect(messages.map(([path]) => path).toSorted()).toEqual(
      english.map(([path]) => path).toSorted(),
    );
  });

  test('say something, every one of them', () => {
    const flaws = messages.flatMap(([path, message]) =>
      said(message).flatMap((text) => {
        const flaw = flawOf(text);
        return flaw ? `${path} ${flaw}` : [];
      }),
    );
    expect(flaws).toEqual([]);
    expect(messages.length).toBeGreaterThan(1000);
  });

  test('leave the same places for elements as in English', () => {
    const slots = (list: typeof messages) =>
      Object.fromEntries(list.map(([path, message]) => [path, said(message).map(slotsOf)]));
    expect(slots(messages)).toEqual(slots(english));
  });
});

test('a message that counts has a singular', () => {
  // What is written with its thousands apart is counted; the other parameters are names and dates.
  const counting = english.filter(([, message]) =>
    said(message).some((text) => /\b1,530\b/.test(String(text))),
  );
  const plurals = counting.flatMap(([path, message]) => {
    const one = String(said(message)[counts.indexOf(1)]);
    const plural = /(?<!of |all )\b1 (\p{L}+ )?(?!is\b|was\b|has\b|needs\b)\p{L}+(?<!s)s\b/iu.exec(
      one,
    );
    return plural ? `${path}: ${plural[0]}` : [];
  });
  expect(plurals).toEqual([]);
  expect(counting.length).toBeGreaterThan(100);
});

const sources = globSync('src/**/*.astro', { cwd: root }).toSorted();

test('pages, layouts and components hold no text of their own', () => {
  const texts = sources.flatMap((file) =>
    literalTexts(readFileSync(`${root}${file}`, 'utf8')).map(
      ({ line, text }) => `${file}:${line} ${text}`,
    ),
  );
  expect(texts).toEqual([]);
});

test('the scanner reads every page, layout and component', () => {
  expect(sources.map((file) => relative('src', file).split(/[\\/]/)[0])).toEqual(
    expect.arrayContaining(['components', 'layouts', 'pages']),
  );
});

describe('the scanner finds text', () => {
  const found = (source: string) => literalTexts(source).map(({ text }) => text);

  test('between tags, and says on which line', () => {
    expect(literalTexts('---\n---\n<p>\n  <b>Nothing is due.</b>\n</p>')).toEqual([
      { line: 4, text: 'Nothing is due.' },
    ]);
  });

  test.each([
    ['a condition', "<p>{due ? 'overdue' : <b>in time</b>}</p>", ['overdue', 'in time']],
    ['a fallback', "<p>{name ?? 'nobody'}</p>", ['nobody']],
    ['a template', '<p>{`${count} entries`}</p>', ['entries']],
    [
      'a list that is mapped',
      "<ul>{items.map((item) => <li>{item.done && 'done'}</li>)}</ul>",
      ['done'],
    ],
    ['a list that is joined', "<p>{['one', 'two'].join(' · ')}</p>", ['one', 'two']],
    ['a function with a body', "<p>{items.map(() => { return 'done'; })}</p>", ['done']],
    ['an attribute', '<nav aria-label="Pages"></nav>', ['Pages']],
    ['a prop', "<References none={empty ? 'No risk.' : t.none} />", ['No risk.']],
    [
      'a field of the front matter',
      "---\nconst headings = [{ id: 'a', text: 'Risks' }];\n---\n",
      ['Risks'],
    ],
    ['prose of the front matter', "---\nconst lead = 'What is open.';\n---\n", ['What is open.']],
  ])('in %s', (_, source, texts) => expect(found(source)).toEqual(texts));

  test.each([
    ['punctuation and numbers', '<p> · 27001: {id}, {a}–{b}</p>'],
    ['values that are compared', "<p>{state === 'overdue' && <Icon name='overdue' />}</p>"],
    ['paths and classes', "<a class='ref wide' href={href('/soa/')}>{title}</a>"],
    [
      'keys that are mapped to messages',
      "<ul>{['risk', 'law'].map((key) => <li>{t[key]}</li>)}</ul>",
    ],
    ['scripts', "<script>console.log('Nothing to see');</script>"],
    ['imports', "---\nimport Page from '../a page/of mine.astro';\n---\n"],
  ])('but none in %s', (_, source) => expect(found(source)).toEqual([]));
});
