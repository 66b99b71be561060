import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { handbookConfig } from '../../schemas/handbook.ts';
import { collections } from '../../schemas/index.ts';
import { rules } from '../../src/checks/rules.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(
  // Some are the fields of an entry, between two lines.
  ([, text = '']) => parseAllDocuments(text)[0]?.toJS() as Record<string, unknown>,
);
const exampleWith = (field: string) => examples.find((example) => field in example) ?? {};

describe('the README', () => {
  it('shows a handbook.yaml that is right', () => {
    expect(handbookConfig.safeParse(exampleWith('organization')).error?.issues).toBeUndefined();
  });

  it('shows each field of it', () => {
    // `asOf` is for examples such as this one; the README says so beside it.
    const fields = Object.keys(handbookConfig.shape).filter((name) => name !== 'asOf');
    expect(Object.keys(exampleWith('organization')).sort()).toEqual(fields.sort());
    expect(readme).toContain('`asOf`');
  });

  it('says which fields are required', () => {
    const [, list = ''] = /^(.*?) are required;/m.exec(readme) ?? [];
    const required = Object.entries(handbookConfig.shape)
      .filter(([, schema]) => !schema.safeParse(undefined).success)
      .map(([name]) => name);
    expect([...list.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(required);
  });

  it('names rules there which exist', () => {
    const named = Object.keys(exampleWith('checks')['checks'] as object);
    expect(named.length).toBeGreaterThan(0);
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
  });

  it('shows a control whose fields are right', () => {
    const { schema } = collections.controls;
    expect(schema.safeParse(exampleWith('applicable')).error?.issues).toBeUndefined();
  });
});
