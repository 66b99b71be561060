import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../schemas/fields.ts';
import { collections } from '../../schemas/index.ts';
import { fieldsOf, schemaAt } from '../../schemas/walk.ts';
import { viewOf } from '../../src/collections/index.ts';
import {
  collectionDescription,
  collectionSingular,
  collectionTitle,
} from '../../src/collections/names.ts';
import { languages } from '../../schemas/handbook.ts';

describe.each(collectionNames)('the view of %s', (name) => {
  const view = viewOf(name);
  const { schema } = collections[name];

  it('names fields that entries have', () => {
    for (const path of [...view.columns, ...view.searched])
      expect(schemaAt(schema, path.split('.')), path).toBeDefined();
    const fields = Object.keys(fieldsOf(schema) ?? {});
    const named = [...view.shownApart, ...view.retold, ...Object.values(view.fields).flat()];
    expect(named.filter((field) => !fields.includes(field))).toEqual([]);
  });

  it('shows each field in one section only', () => {
    const shown = Object.values(view.fields).flat();
    expect(shown).toEqual([...new Set(shown)]);
  });

  it('has names of its own in every language', () => {
    for (const named of [collectionTitle, collectionDescription, collectionSingular]) {
      const english = named('en', name);
      expect(english).toMatch(/\S/);
      for (const language of languages) expect(named(language, name), language).toMatch(/\S/);
    }
    const descriptions = languages.map((language) => collectionDescription(language, name));
    expect(new Set(descriptions).size).toBe(languages.length);
  });
});
