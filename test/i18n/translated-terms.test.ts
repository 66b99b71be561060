import { describe as suite, expect, test } from 'vitest';
import { z } from 'zod';
import { collectionNames } from '../../schemas/fields.ts';
import { handbookConfig, languages } from '../../schemas/handbook.ts';
import { collections } from '../../schemas/index.ts';
import { ismsControl } from '../../schemas/isms-controls.ts';
import { describe, unwrap } from '../../schemas/walk.ts';
import { termsOf } from '../../src/i18n/terms.ts';

const titles = new Set<string>();
const descriptions = new Set<string>();
const values = new Set<string>();
for (const schema of [
  ...Object.values(collections).map((each) => each.schema),
  handbookConfig,
  ismsControl,
])
  gather(schema);

/** Collects what the schemas say in English: titles and descriptions of fields, values of enumerations. */
function gather(schema: z.core.$ZodType) {
  const { title, description } = describe(schema);
  if (title) titles.add(title);
  if (description) descriptions.add(description);
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject)
    Object.values(inner.shape as Record<string, z.core.$ZodType>).forEach(gather);
  else if (inner instanceof z.ZodArray) gather(inner.element);
  else if (inner instanceof z.ZodRecord) {
    gather(inner.keyType);
    gather(inner.valueType);
  } else if (inner instanceof z.ZodUnion) inner.options.forEach(gather);
  else if (inner instanceof z.ZodEnum || inner instanceof z.ZodLiteral)
    for (const value of inner instanceof z.ZodEnum ? inner.options : inner.values)
      if (value !== '') values.add(String(value));
}

test('the schemas say something to translate', () => {
  expect(titles.size).toBeGreaterThan(100);
  expect(values.size).toBeGreaterThan(80);
});

suite.each(languages.filter((language) => language !== 'en'))('in %s', (language) => {
  const terms = termsOf(language);
  const lacking = (known: Readonly<Record<string, string>> | undefined, wanted: Iterable<string>) =>
    [...wanted].filter((each) => !Object.hasOwn(known ?? {}, each));

  test('every field has a title and a description', () => {
    expect(lacking(terms?.fields, titles)).toEqual([]);
    expect(lacking(terms?.help, descriptions)).toEqual([]);
  });

  test('every value of an enumeration has a word', () => {
    expect(lacking(terms?.words, values)).toEqual([]);
  });

  test('every collection has its names', () => {
    expect(Object.keys(terms?.collections ?? {}).sort()).toEqual([...collectionNames].sort());
  });

  test('nothing is translated that no schema says any more', () => {
    expect(
      lacking(
        Object.fromEntries([...titles].map((each) => [each, each])),
        Object.keys(terms?.fields ?? {}),
      ),
    ).toEqual([]);
    expect(
      lacking(
        Object.fromEntries([...descriptions].map((each) => [each, each])),
        Object.keys(terms?.help ?? {}),
      ),
    ).toEqual([]);
  });
});
