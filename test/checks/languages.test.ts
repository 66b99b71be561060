import { describe, expect, it } from 'vitest';
import { languages } from '../../schemas/handbook.ts';
import { ruleTextsIn } from '../../src/checks/languages/index.ts';
import { rules } from '../../src/checks/rules.ts';
import { englishWordsIn, valuesOf } from './values-of.ts';

const others = languages.filter((language) => language !== 'en');

describe.each(others)('the rules in %s', async (language) => {
  const texts = await ruleTextsIn(language);
  const pairs = rules.flatMap((rule) =>
    (['summary', 'why'] as const).map((part) => ({
      of: `${rule.id} ${part}`,
      source: rule[part],
      said: texts?.[rule.id][part] ?? '',
    })),
  );

  it('say everything, in sentences', () => {
    expect(pairs.filter(({ said }) => !/^\P{Ll}.*\.$|^`.*\.$/su.test(said))).toEqual([]);
    expect(Object.keys(texts ?? {})).toHaveLength(rules.length + 1);
  });

  it('name the same values as in English', () => {
    expect(pairs.map(({ of, said }) => [of, valuesOf(said)])).toEqual(
      pairs.map(({ of, source }) => [of, valuesOf(source)]),
    );
  });

  it('have nothing that is still English', () => {
    const left = pairs.filter(({ said, source }) => said === source || englishWordsIn(said) > 1);
    expect(left).toEqual([]);
  });

  it.each(others.filter((other) => other !== language))(
    'have nothing that is in %s',
    async (other) => {
      const there = await ruleTextsIn(other);
      const same = rules.filter(
        ({ id }) =>
          there?.[id].summary === texts?.[id].summary || there?.[id].why === texts?.[id].why,
      );
      expect(same).toEqual([]);
    },
  );
});

it('English is what the rules say themselves', async () => {
  expect(await ruleTextsIn('en')).toBeUndefined();
});

it('Swiss German is made of German', async () => {
  const [swiss, german] = [await ruleTextsIn('de-CH'), await ruleTextsIn('de')];
  expect(german?.['soa/missing-control'].summary).toContain('Maßnahmen');
  expect(swiss?.['soa/missing-control'].summary).toContain('Massnahmen');
});
