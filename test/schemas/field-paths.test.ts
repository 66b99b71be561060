import { expect, test } from 'vitest';
import { z } from 'zod';
import { describedFields, fieldPath } from '../../schemas/field-paths.ts';
import { handbookConfig } from '../../schemas/handbook.ts';
import { collections } from '../../schemas/index.ts';
import { ismsControl } from '../../schemas/isms-controls.ts';
import { describe, schemaAt, unwrap } from '../../schemas/walk.ts';

const pathIn = (schema: z.core.$ZodType, ...steps: PropertyKey[]) => {
  const field = schemaAt(schema, steps);
  return field && fieldPath(field);
};

/** All schemas inside a schema, itself first. */
function within(schema: z.core.$ZodType): z.core.$ZodType[] {
  const inner = unwrap(schema);
  const parts =
    inner instanceof z.ZodObject
      ? Object.values(inner.shape as Record<string, z.core.$ZodType>)
      : inner instanceof z.ZodArray
        ? [inner.element]
        : inner instanceof z.ZodRecord
          ? [inner.valueType]
          : inner instanceof z.ZodUnion
            ? inner.options
            : [];
  return [schema, ...parts.flatMap(within)];
}

test('a field has the path of its collection and its name', () => {
  expect(pathIn(collections.findings.schema, 'due')).toBe('findings.due');
  expect(pathIn(handbookConfig, 'isms', 'issued')).toBe('handbook.isms.issued');
});

test('a field in the items of a list is named after the list', () => {
  expect(pathIn(collections.audits.schema, 'decisions', 0, 'owner')).toBe('audits.decisions.owner');
});

test('a field that collections share has one path in all of them', () => {
  expect(pathIn(collections.risks.schema, 'owner')).toBe('entryFields.owner');
  expect(pathIn(collections.roles.schema, 'title')).toBe('entryFields.title');
  expect(pathIn(collections.policies.schema, 'version')).toBe('documentControlFields.version');
});

test('every field that has a title is found by its path, and no two fields are taken for one', () => {
  const schemas = [
    ...Object.values(collections).map((each) => each.schema),
    handbookConfig,
    ismsControl,
  ].flatMap(within);
  const titled = schemas.filter((schema) => describe(schema).title);
  for (const schema of titled)
    expect(describedFields.get(fieldPath(schema) ?? '')).toEqual(describe(schema));
  expect(describedFields.size).toBe(new Set(titled).size);
});
