import { expect, test } from 'vitest';
import { languages } from '../../schemas/handbook.ts';
import { collections } from '../../schemas/index.ts';
import { describe } from '../../schemas/walk.ts';
import {
  collectionDescription,
  collectionSingular,
  collectionTitle,
} from '../../src/collections/names.ts';
import { fieldHelp, fieldLabel, word } from '../../src/i18n/terms.ts';

test('a field is called by its title and explained by its description, in every language', () => {
  expect(fieldLabel('en', 'findings.rootCause')).toBe('Root cause');
  expect(fieldHelp('en', 'findings.rootCause')).toBe(
    describe(collections.findings.schema.shape.rootCause).description,
  );
  expect(fieldLabel('de', 'findings.rootCause')).toBe('Ursache');
  expect(fieldHelp('de', 'findings.rootCause')).toBe('Warum es geschehen konnte.');
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

test('other languages call collections by names of their own', () => {
  expect(collectionTitle('de', 'inventory')).toBe('KI-Systeme');
  expect(collectionSingular('fr', 'evidence')).toBe('preuve');
});
