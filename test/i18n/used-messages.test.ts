import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { messagesFor } from '../../src/i18n/messages.ts';

/** Looked up by what standards call it. */
const byIds = new Set(['assessments.headingWords']);

/** Scripts are handed this group as a whole: see `src/scripts/texts.ts`. */
const ofScripts = 'tables';

const sources = globSync('{src,schemas}/**/*.{ts,astro}', {
  cwd: toolRoot,
  exclude: ['src/i18n/**'],
}).map((file) => ({
  script: /^src[\\/]scripts[\\/]/.test(file),
  text: readFileSync(join(toolRoot, file), 'utf8'),
}));

const part = (name: string) => `(?<![\\w$-])${name}(?![\\w$-])`;

/** A source takes a message by its name: `t.lead`, `{ lead }`, `'lead'`. */
const takes = (source: string, name: string) =>
  new RegExp(`\\.${name}(?![\\w$-])|[{,]\\s*${name}\\s*[,:}]|['"\`]${name}['"\`]`).test(source);

/**
 * A source takes any message of a group: `t.kinds[kind]`, `Object.values(t.kinds)`, `columnsOf(t.kinds)`, or, by another
 * name, `kinds: k` with `k[kind]`, and `k = t.kinds` with `k[kind]`.
 */
const takesAny = (source: string, group: string): boolean => {
  const aliases = [
    ...source.matchAll(new RegExp(`${part(group)}: (\\w+)[ ,]`, 'g')),
    ...source.matchAll(new RegExp(`(\\w+) = [\\w.()]*\\.${group};`, 'g')),
  ];
  return [group, ...aliases.map(([, alias = '']) => alias)].some((name) =>
    new RegExp(
      `${part(name)}(?:\\?\\.)?\\[|(?:Object\\.\\w+|columnsOf)\\([\\w.()]*${part(name)}[,)]`,
    ).test(source),
  );
};

/**
 * The messages of a group for which no source asks: one that names the group has to take the message,
 * or any message of a group around it. The same name in a source that knows nothing of the group does not count.
 */
function unusedIn(group: string, messages: object, known: typeof sources): string[] {
  const asking = known
    .filter(({ script, text }) =>
      group === ofScripts ? script : new RegExp(part(group)).test(text),
    )
    .map(({ text }) => text);
  const unused = (value: unknown, path: readonly string[]): string[] => {
    const name = path.at(-1) ?? '';
    if (byIds.has(path.join('.'))) return [];
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return path.length > 1 && asking.some((source) => takesAny(source, name))
        ? []
        : Object.entries(value).flatMap(([inner, message]) => unused(message, [...path, inner]));
    return asking.some((source) => takes(source, name)) ? [] : [path.join('.')];
  };
  return asking.some((source) => takesAny(source, group)) ? [] : unused(messages, [group]);
}

test('the site asks for every message', () => {
  expect(
    Object.entries(messagesFor('en')).flatMap(([group, messages]) =>
      unusedIn(group, messages, sources),
    ),
  ).toEqual([]);
});

describe('a message is not asked for', () => {
  const unused = (text: string) =>
    unusedIn('gaps', { lead: '', kinds: { missing: '', partial: '' } }, [{ script: false, text }]);

  test('where its name belongs to another group', () => {
    expect(unused('messages().risks.lead')).toEqual([
      'gaps.lead',
      'gaps.kinds.missing',
      'gaps.kinds.partial',
    ]);
  });

  test('where another of its group is', () => {
    expect(unused('messages().gaps.kinds.missing')).toEqual(['gaps.lead', 'gaps.kinds.partial']);
    expect(unused('const { lead, kinds: k } = messages().gaps; k.partial')).toEqual([
      'gaps.kinds.missing',
    ]);
  });

  test('unless any of its group may be', () => {
    expect(unused('const { lead, kinds: k } = messages().gaps; k[kind]')).toEqual([]);
    expect(unused('gaps.lead, Object.values(gaps.kinds)')).toEqual([]);
    expect(unused('const t = messages().gaps; t[name]')).toEqual([]);
  });
});
