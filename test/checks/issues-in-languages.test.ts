import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../schemas/handbook.ts';
import { issueIn, ruleTextsIn } from '../../src/checks/languages/index.ts';
import type { Rule } from '../../src/checks/rule.ts';
import { rules } from '../../src/checks/rules.ts';
import { runChecks } from '../../src/checks/run.ts';
import type { Issue, Sentences } from '../../src/issues/issue.ts';
import { samples } from './sayings-without-case.ts';
import { englishWordsIn, valuesOf } from './values-of.ts';
import { casesFolder, casesOf, withTinyHandbook } from './tiny-handbooks.ts';

const saying = rules.filter((rule: Rule) => rule.says !== undefined) as readonly Rule[];

/** What the tiny handbooks of a rule make it say in words that other languages have, too. */
const issuesOf = (rule: Rule): Issue[] =>
  casesOf(rule.id)
    .filter((name) => name.startsWith('trips-'))
    .flatMap((name) =>
      withTinyHandbook(join(casesFolder, rule.id, name), (handbook) => runChecks(handbook, [rule])),
    )
    .filter(({ rule: id }) => id === rule.id);

const found = new Map(saying.map((rule) => [rule.id, issuesOf(rule)]));

/** What rules can say of something that no tiny handbook has: as they would say it. */
const unsaid = saying.flatMap((rule) => {
  const said = new Set(found.get(rule.id)?.map((issue) => issue.said?.kind));
  return Object.keys(rule.says ?? {}).flatMap((kind) => {
    const given = samples.filter((sample) => sample.rule === rule.id && sample.kind === kind);
    if (given.length > 0) return given.map(({ values }) => issueOf(rule, kind, values));
    return said.has(kind) ? [] : [issueOf(rule, kind, textsFor(rule, kind))];
  });
});

/** An issue as a rule says it of some values. */
function issueOf(rule: Rule, kind: string, values: readonly unknown[]): Issue {
  const says = rule.says as Record<string, (...given: readonly unknown[]) => Sentences>;
  const said = says[kind]?.(...values);
  return {
    ...{ rule: rule.id, severity: rule.severity, url: '', at: { file: '', line: 1, column: 1 } },
    ...(said ?? { found: '', fix: '' }),
    said: { kind, values },
  };
}

/** A text for each value that a kind takes; what is made of a template takes no more than four. */
function textsFor({ says }: Rule, kind: string): string[] {
  return Array.from({ length: says?.[kind]?.length || 4 }, (_, index) => `W${index}W`);
}

const all = [...[...found.values()].flat(), ...unsaid];

it('the tiny handbooks say much', () => {
  expect(all.length).toBeGreaterThan(150);
});

it('a sample is of a kind that no tiny handbook shows', () => {
  const shown = [...found.values()].flat().map(({ rule, said }) => `${rule} ${said?.kind}`);
  expect(samples.filter(({ rule, kind }) => shown.includes(`${rule} ${kind}`))).toEqual([]);
});

it('a rule that has words in other languages says nothing without them', () => {
  expect(all.filter(({ said }) => said === undefined)).toEqual([]);
});

/** The texts in the values of an issue, which are those of the handbook. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

const withoutValues = (text: string, values: readonly unknown[]) =>
  textsIn(values)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, value) => (value === '' ? rest : rest.replaceAll(value, '')), text);

/** The id of an entry, as the shape of a field names it. */
const idOfEntry =
  /\b(?:id of an? |ID eine[rs] |identifiant d’une? |identificativo di un(?: |a |’)|identificador de una? )[\p{L} ’-]+/gu;

/** What has to be the same in every language: signs have names, and ids in shapes are of kinds of entries. */
const valuesIn = (text: string): string =>
  valuesOf(text.replace(/U\+[\dA-F]{4,5}/g, '').replace(idOfEntry, 'id')).join(' ');

describe.each(languages.filter((language) => language !== 'en'))(
  'issues in %s',
  async (language) => {
    const texts = await ruleTextsIn(language);
    const pairs = all.flatMap((issue) => {
      const other = texts && issueIn(language, texts, issue);
      return (['found', 'expected', 'fix'] as const).map((part) => ({
        of: `${issue.rule} ${issue.said?.kind} ${part}`,
        source: issue[part] ?? '',
        text: other?.[part] ?? '',
        left: withoutValues(other?.[part] ?? '', issue.said?.values ?? []),
      }));
    });

    it('name the same values as in English', () => {
      const differing = pairs.filter(({ source, text }) => valuesIn(source) !== valuesIn(text));
      expect(differing.map(({ of, source, text }) => ({ of, source, text }))).toEqual([]);
    });

    it('have nothing that is still English, and nothing that is no text', () => {
      const wrong = pairs.filter(({ text, source, left }) => {
        const prose = left.replace(/`[^`]*`/g, '');
        return (
          (text === source && / \p{L}+ /u.test(prose)) ||
          englishWordsIn(prose) > 1 ||
          /undefined|NaN|\[object/.test(text)
        );
      });
      expect(wrong.map(({ of, text }) => ({ of, text }))).toEqual([]);
    });
  },
);

describe('issues are spelt as', async () => {
  const said = async (language: 'fr' | 'de' | 'de-CH') => {
    const texts = await ruleTextsIn(language);
    return all.flatMap((issue) => {
      const other = texts && issueIn(language, texts, issue);
      return (['found', 'expected', 'fix'] as const).map((part) =>
        withoutValues(other?.[part] ?? '', issue.said?.values ?? []).replace(/`[^`]*`/g, ''),
      );
    });
  };
  const [french, german, swiss] = await Promise.all([said('fr'), said('de'), said('de-CH')]);
  const having = (texts: readonly string[], pattern: RegExp) =>
    texts.filter((text) => pattern.test(text));

  it('French', () => {
    const prose = french.map((text) =>
      text.replace(/https:\/\/|javascript:|\b\d{4,5}:|\w+\/[\w.]+:|IEC \d+:\d+/g, ''),
    );
    expect(having(prose, /[^\u202f][:;?!]|'|«[^\u202f]|[^\u202f]»/u)).toEqual([]);
  });

  it('German of Germany, and of Switzerland', () => {
    expect(having(german, /massnahm|ausser|gemäss|mässig|schliess|[«»]/i)).toEqual([]);
    expect(having(swiss, /[ß„“]/)).toEqual([]);
    expect(having(swiss, /Massnahme/).length).toBeGreaterThan(5);
  });
});

it('what git knows of a change is told in the language of the handbook, too', async () => {
  const german = await ruleTextsIn('de');
  const says = german?.['document/changed-after-approval'].says;
  const commit = { hash: '0123456789abcdef', date: '2026-10-05' };
  const known = (changes: { kind: 'field' | 'added'; text: string }[]) =>
    says?.changed('POL-01', '2026-09-01', { changes, commit: commit as never }).found;
  expect(
    known([
      { kind: 'field', text: 'owner' },
      { kind: 'added', text: 'Neu.' },
    ]),
  ).toBe(
    'Der Text von POL-01 ist nicht der, der am 2026-09-01 genehmigt wurde. Seither: das Feld `owner` geändert; 1 Absatz hinzugefügt: „Neu.“ (zuerst geändert im Commit 01234567 vom 2026-10-05).',
  );
  const plan = german?.['plan/approval'].says.changed('2026-09-01', {
    ids: ['RISK-01'],
    commit: commit as never,
  });
  expect(plan?.found).toContain('seit dem Commit 01234567 vom 2026-10-05 die Risiken RISK-01.');
});
