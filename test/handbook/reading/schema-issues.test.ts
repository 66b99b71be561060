import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldName } from '../../../src/handbook/reading/field-name.ts';
import { nearest, schemaProblems } from '../../../src/handbook/reading/schema-issues.ts';

describe('nearest', () => {
  const ids = ['POL-01', 'POL-11', 'EV-031', 'role-ciso', 'warning'];

  it.each([
    ['POL-0l', 'POL-01'],
    ['pol-11', 'POL-11'],
    ['EV-31', 'EV-031'],
    ['role-cisso', 'role-ciso'],
    ['warn', 'warning'],
  ])('%s was meant as %s', (word, expected) => {
    expect(nearest(word, ids)).toBe(expected);
  });

  it.each(['role-board', 'X', '', 'RISK-1'])('%j is near to nothing', (word) => {
    expect(nearest(word, ids)).toBeUndefined();
  });

  it('proposes nothing where there is nothing', () => {
    expect(nearest('x', [])).toBeUndefined();
  });

  it('prefers, of what is equally near, what is right the longest', () => {
    expect(nearest('EV-0211', ['EV-011', 'EV-021'])).toBe('EV-021');
  });

  it('does not guess between several beginnings', () => {
    expect(nearest('POL', ['POL-first', 'POL-second'])).toBeUndefined();
  });
});

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
    return schemaProblems(schema, whole, result.error?.issues ?? [], 'a.mdx', 'a thing').map(
      ({ found, expected, nearest: meant, fix }) =>
        [found, expected, meant, fix].filter(Boolean).join(' | '),
    );
  };

  it('tell a field whose name is misspelt from one that is missing', () => {
    const expected = 'version, score, day, open, kind, systems';
    expect(said({ version: undefined, vesrion: '1' })).toEqual([
      `\`vesrion\` is no field of a thing. | ${expected} | version | Correct the spelling.`,
    ]);
    expect(said({ version: undefined, weather: 'fine' })).toEqual([
      '`version` is missing. | The version, in quotes. | Add it: `version: …`.',
      `\`weather\` is no field of a thing. | ${expected} | Correct the spelling, or remove the field.`,
    ]);
    // What is not needed may have been meant, too.
    expect(said({ dya: '2026-09-04' })).toEqual([
      `\`dya\` is no field of a thing. | ${expected} | Correct the spelling, or remove the field.`,
    ]);
  });

  it.each([
    [
      { version: 1.1 },
      '`version` is the number 1.1. | text | Put it in quotes: `"1.1"`. Without quotes YAML reads a number, and 6.10 becomes 6.1.',
    ],
    [
      { version: undefined },
      '`version` is missing. | The version, in quotes. | Add it: `version: …`.',
    ],
    [{ version: null }, '`version` is empty. | The version, in quotes. | Fill in `version`.'],
    [
      { day: '' },
      '`day` is empty. | a day that exists, as YYYY-MM-DD | Fill in `day`, or remove the line.',
    ],
    [
      { day: 20260904 },
      '`day` is the number 20260904. | a day that exists, as YYYY-MM-DD | Correct the date.',
    ],
    [{ open: 'yes' }, '`open` is "yes". | `true` or `false` | Write `true`.'],
    [{ open: 'perhaps' }, '`open` is "perhaps". | `true` or `false` | Correct `open`.'],
    [{ score: 6 }, '`score` is the number 6. | at most 5 | Correct `score`.'],
    [{ score: '4' }, '`score` is "4". | a number | Write it without quotes: `4`.'],
    [{ score: 2.5 }, '`score` is the number 2.5. | a whole number | Correct `score`.'],
    [{ kind: 'reccord' }, '`kind` is "reccord". | `record`, `report` | record | Correct `kind`.'],
    [
      { systems: 'SYS-1' },
      '`systems` is "SYS-1". | `all`, or a list. | Write it as a list: `[SYS-1]`.',
    ],
    [
      { systems: [1] },
      'Item 1 of `systems` is the number 1. | text | Put it in quotes: `"1"`. Without quotes YAML reads a number, and 6.10 becomes 6.1.',
    ],
    [
      { versoin: '2' },
      '`versoin` is no field of a thing. | version, score, day, open, kind, systems | version | Correct the spelling, or remove the field.',
    ],
  ])('%j', (data, expected) => {
    expect(said(data)).toEqual([expected]);
  });
});
