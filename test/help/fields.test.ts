import { describe, expect, it } from 'vitest';
import { collections } from '../../schemas/index.ts';
import { handbookConfig } from '../../schemas/handbook.ts';
import { languages } from '../../schemas/handbook.ts';
import { fieldsHelp } from '../../src/help/fields.ts';
import { valueWords } from '../../src/help/value-words.ts';
import { fieldHelp } from '../../src/i18n/terms.ts';

const field = (name: keyof typeof collections, path: string) =>
  fieldsHelp(collections[name].schema).find(({ names }) => names.join('.') === path);

describe('the fields of a schema', () => {
  it('say whether they are required', () => {
    expect(field('risks', 'likelihood')?.required).toBe(true);
    expect(field('risks', 'actions')?.required).toBe(false);
    expect(field('risks', 'actions.owner')?.required).toBe(true);
  });

  it('say what may be written', () => {
    expect(field('risks', 'treatment')?.value).toEqual({
      kind: 'choice',
      values: ['mitigate', 'avoid', 'transfer', 'accept'],
    });
    expect(field('risks', 'actions.due')?.value).toEqual({ kind: 'day' });
    expect(field('risks', 'likelihood')?.value).toEqual({ kind: 'number', min: 1, max: 5 });
    expect(field('controls', 'evidence')?.value).toEqual({
      kind: 'list',
      of: { kind: 'reference', to: ['evidence', 'assessments', 'audits'] },
    });
    expect(field('controls', 'responsibility')?.fallback).toBe('own');
  });

  it('have a meaning and words for their values in every language', () => {
    for (const { name, schema } of [
      ...Object.values(collections),
      { name: 'handbook', schema: handbookConfig },
    ])
      for (const { names, term, value } of fieldsHelp(schema))
        for (const language of languages) {
          const where = `${language} ${name}.${names.join('.')}`;
          if (term !== undefined) expect(fieldHelp(language, term), where).toMatch(/\S/);
          expect(valueWords(language, value), where).not.toMatch(/undefined|\[object/);
          expect(value.kind, where).not.toBe('any');
        }
  });
});

describe('the words for values', () => {
  it('name collections as the site does', () => {
    const evidence = field('controls', 'evidence')?.value ?? { kind: 'any' };
    expect(valueWords('en', evidence)).toBe(
      'list; each item: id from: Evidence, Impact assessments, Audits and reviews',
    );
    expect(valueWords('de', evidence)).toBe(
      'Liste; je Element: ID aus: Nachweise, Folgenabschätzungen, Audits und Bewertungen',
    );
  });
});
