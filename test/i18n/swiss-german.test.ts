import { expect, describe, it } from 'vitest';
import { languages } from '../../schemas/handbook.ts';
import { collections } from '../../schemas/index.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import { collectionDescription, collectionTitle } from '../../src/collections/names.ts';
import { rulesSpoken } from './rules-spoken.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { numbersIn } from '../../src/i18n/number.ts';
import { inSwissGerman } from '../../src/i18n/swiss-german.ts';
import { fieldHelp, termsOf, word } from '../../src/i18n/terms.ts';
import { textsIn } from '../../src/standards/languages/index.ts';
import { dayInWords } from '../../src/views/dates.ts';
import { handbookOf } from '../handbook/handbook-of.ts';

/** All texts in a value; of a function what it says of numbers. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [0, 1, 1530].flatMap((count) =>
      textsOf((value as (...given: number[]) => unknown)(...Array<number>(6).fill(count))),
    );
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const rulesIn = { de: await rulesSpoken('de'), 'de-CH': await rulesSpoken('de-CH') };

const spoken = (language: 'de' | 'de-CH') =>
  [
    ...textsOf(messagesFor(language)),
    ...textsOf(termsOf(language)),
    ...textsOf({ ...textsIn(language) }),
    ...textsOf(rulesIn[language]),
    ...(Object.keys(collections) as CollectionName[]).flatMap((name) => [
      collectionTitle(language, name),
      collectionDescription(language, name),
    ]),
  ].filter(Boolean);

describe('Swiss German', () => {
  it('has no ß and no quotation marks of Germany, wherever the interface says something', () => {
    expect(spoken('de-CH').filter((text) => /[ß„“]/.test(text))).toEqual([]);
    expect(spoken('de-CH')).toHaveLength(spoken('de').length);
    expect(word('de-CH', 'minor')).toBe('geringfügige Nichtkonformität');
    expect(collectionTitle('de-CH', 'controls')).toBe('Massnahmen');
    expect(fieldHelp('de-CH', 'policies.kind')).toContain('ein Mass fest');
  });

  it('leaves the spelling of what a handbook says alone', () => {
    const texts = inSwissGerman({
      largest: (name: string, { by }: { by: string }) => `Größter Maßstab: „${name}“ (${by})`,
    });
    expect(texts.largest('„Weiß“ & Groß', { by: 'Frau Meißner' })).toBe(
      'Grösster Massstab: «„Weiß“ & Groß» (Frau Meißner)',
    );
  });

  it('writes numbers as in Switzerland, and only there', () => {
    const { counted } = numbersIn('de');
    const texts = { entries: (count: number) => counted(count, 'Eintrag', 'Einträge') };
    expect(inSwissGerman(texts).entries(1530)).toBe(
      `${new Intl.NumberFormat('de-CH').format(1530)} Einträge`,
    );
    expect(texts.entries(1530)).toBe('1.530 Einträge');
  });

  it('is a language of handbooks, with days as they are written there', () => {
    const handbook = handbookOf({});
    const swiss = { ...handbook, config: { ...handbook.config, language: 'de-CH' as const } };
    expect(dayInWords(swiss, '2027-02-16')).toBe('16. Februar 2027');
    expect(languages).not.toContain('de-CH');
  });
});

it('the German of Germany is spelt as there, so that Swiss German can be made of it', () => {
  const swiss =
    /massnahm|ausser|\baussen|gröss|\bgross|gemäss|mässig|schliess|fliess|verstoss|\bfuss|heiss|massgeb|strasse|äusser|geniess|[«»]|\binnert\b/i;
  // Words by which people look for something are there in both spellings.
  const { search: _, assessments: __, ...messages } = messagesFor('de');
  const texts = [
    ...textsOf(messages),
    ...textsOf(termsOf('de')),
    ...textsOf({ ...textsIn('de') }),
    ...textsOf(rulesIn.de),
  ];
  expect(texts.filter((text) => swiss.test(text))).toEqual([]);
});
