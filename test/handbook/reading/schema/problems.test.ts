import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldName } from '../../../../src/issues/field-name.ts';
import { schemaProblems } from '../../../../src/handbook/reading/schema/problems.ts';

describe('fieldName', () => {
  it.each([
    [['owner'], '`owner`'],
    [['soa', 'owner'], '`soa.owner`'],
    [['evidence', 0], 'Item 1 of `evidence`'],
    [['impacts', 2, 'severity'], '`severity` in item 3 of `impacts`'],
    [['competences', 1, 'evidence', 0], 'Item 1 of `evidence` in item 2 of `competences`'],
  ])('%j is %s', (path, name) => {
    expect(fieldName(path)).toBe(name);
  });
});

describe('schemaProblems', () => {
  const schema = z.strictObject({
    version: z.string().meta({ title: 'Version', description: 'The version, in quotes.' }),
    score: z.int().min(1).max(5),
    day: z.iso.date().optional(),
    open: z.boolean().default(false),
    kind: z.enum(['record', 'report']),
    systems: z
      .union([z.literal('all'), z.array(z.string())])
      .meta({ title: 'Systems', description: '`all`, or a list.' }),
  });
  const said = (data: object) => {
    const whole = { version: '1', score: 3, kind: 'record', systems: 'all', ...data };
    const result = schema.safeParse(whole);
    return schemaProblems(result.error?.issues ?? [], {
      schema,
      data: whole,
      ...{ file: 'a.mdx', what: { english: 'a thing' } },
    }).map(({ found, expected, nearest: meant, fix }) =>
      [found, expected, meant, fix].filter(Boolean).join(' | '),
    );
  };

  it('tell a field whose name is misspelt from one that is missing', () => {
    const expected = 'version, score, day, open, kind, systems';
    expect(said({ version: undefined, vesrion: '1' })).toEqual([
      `A thing has no field \`vesrion\`. | ${expected} | version | Correct the spelling.`,
    ]);
    expect(said({ version: undefined, weather: 'fine' })).toEqual([
      '`version` is missing. | The version, in quotes. | Add it: `version: …`.',
      `A thing has no field \`weather\`. | ${expected} | Correct the spelling, or remove the field.`,
    ]);
    // What is not needed may have been meant, too.
    expect(said({ dya: '2026-09-04' })).toEqual([
      `A thing has no field \`dya\`. | ${expected} | day | Correct the spelling, or remove the field.`,
    ]);
  });

  it.each([
    [
      { version: 1.1 },
      '`version` is the number 1.1. | text | Put it in quotes: `"1.1"`. Without quotes, YAML reads a number, and 6.10 becomes 6.1.',
    ],
    [
      { version: undefined },
      '`version` is missing. | The version, in quotes. | Add it: `version: …`.',
    ],
    [{ version: null }, '`version` is empty. | The version, in quotes. | Fill in `version`.'],
    [
      { day: '' },
      '`day` is empty. | an existing date, as YYYY-MM-DD | Fill in `day`, or remove the line.',
    ],
    [
      { day: 20260904 },
      '`day` is the number 20260904. | an existing date, as YYYY-MM-DD | Write `2026-09-04`.',
    ],
    [{ open: 'yes' }, '`open` is "yes". | `true` or `false` | Write `true`.'],
    [{ open: 'perhaps' }, '`open` is "perhaps". | `true` or `false` | Write one of these values.'],
    [
      { score: 6 },
      '`score` is the number 6. | a whole number from 1 to 5 | Write a whole number from 1 to 5.',
    ],
    [
      { score: '4' },
      '`score` is "4". | a whole number from 1 to 5 | Write it without quotes: `4`.',
    ],
    [
      { score: 2.5 },
      '`score` is the number 2.5. | a whole number from 1 to 5 | Write a whole number from 1 to 5.',
    ],
    [
      { kind: 'reccord' },
      '`kind` is "reccord". | `record`, `report` | record | Write `record`, if that is meant.',
    ],
    [
      { systems: 'SYS-1' },
      '`systems` is "SYS-1". | `all`, or a list. | Write it as a list: `[SYS-1]`.',
    ],
    [
      { systems: [1] },
      'Item 1 of `systems` is the number 1. | text | Put it in quotes: `"1"`. Without quotes, YAML reads a number, and 6.10 becomes 6.1.',
    ],
    [
      { versoin: '2' },
      'A thing has no field `versoin`. | version, score, day, open, kind, systems | version | Correct the spelling, or remove the field.',
    ],
  ])('%j', (data, expected) => {
    expect(said(data)).toEqual([expected]);
  });
});
