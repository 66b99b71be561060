import { describe as suite, expect, test } from 'vitest';
import { z } from 'zod';
import { describedFields } from '../../schemas/field-paths.ts';
import { handbookConfig, languages } from '../../schemas/handbook.ts';
import { collections } from '../../schemas/index.ts';
import { ismsControl } from '../../schemas/isms-controls.ts';
import { unwrap } from '../../schemas/walk.ts';
import { termsOf } from '../../src/i18n/terms.ts';

const values = new Set<string>();
for (const schema of [
  ...Object.values(collections).map((each) => each.schema),
  handbookConfig,
  ismsControl,
])
  gather(schema);

/** Collects the values of enumerations. */
function gather(schema: z.core.$ZodType) {
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

test('the schemas have something to translate', () => {
  expect(describedFields.size).toBeGreaterThan(200);
  expect(values.size).toBeGreaterThan(80);
});

suite.each(languages.filter((language) => language !== 'en'))('in %s', (language) => {
  const terms = termsOf(language);
  const paths = Object.keys(terms?.fields ?? {});

  test('every field has a title and a description', () => {
    expect([...describedFields.keys()].filter((path) => !paths.includes(path))).toEqual([]);
    for (const { title, description } of Object.values(terms?.fields ?? {})) {
      expect(title).toMatch(/\S/);
      expect(description).toMatch(/\S/);
    }
  });

  test('every value of an enumeration has a word', () => {
    expect([...values].filter((value) => !Object.hasOwn(terms?.words ?? {}, value))).toEqual([]);
  });

  test('nothing is translated that no schema has any more', () => {
    expect(paths.filter((path) => !describedFields.has(path))).toEqual([]);
  });
});
