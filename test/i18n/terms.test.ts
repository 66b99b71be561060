import { expect, test } from 'vitest';
import { collectionNames } from '../../schemas/fields.ts';
import { languages } from '../../schemas/handbook.ts';
import {
  collectionDescription,
  collectionSingular,
  collectionTitle,
  fieldHelp,
  fieldLabel,
  word,
} from '../../src/i18n/terms.ts';

test('a field that a language does not name keeps its English title and description', () => {
  for (const language of languages) {
    expect(fieldLabel(language, 'Width of the moat')).toBe('Width of the moat');
    expect(fieldHelp(language, 'How wide it is.')).toBe('How wide it is.');
  }
});

test('a value that a language does not know is said in English words', () => {
  for (const language of languages) {
    expect(word(language, 'acceptable-with-moat')).toBe('acceptable with moat');
    expect(word(language, 'moatWidth')).toBe('moat width');
  }
});

test('English calls collections what their schemas call them', () => {
  expect(collectionTitle('en', 'inventory')).toBe('AI systems');
  expect(collectionSingular('en', 'inventory')).toBe('AI system');
  expect(collectionDescription('en', 'controls')).toMatch(/^The 38 reference controls/);
});

test('every collection has a name in every language', () => {
  for (const language of languages)
    for (const name of collectionNames) {
      expect(collectionTitle(language, name)).toMatch(/\S/);
      expect(collectionDescription(language, name)).toMatch(/\S/);
      expect(collectionSingular(language, name)).toMatch(/\S/);
    }
});
