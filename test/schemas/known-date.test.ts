import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { knownDate } from '../../schemas/fields.ts';
import { unwrap } from '../../schemas/walk.ts';

const schema = z.strictObject({ assessed: knownDate() });

describe('a date that nobody may know', () => {
  it.each([
    ['a day', { assessed: '2026-09-01' }, '2026-09-01'],
    ['unknown', { assessed: 'unknown' }, undefined],
    ['left out', {}, undefined],
  ])('may be %s', (_, data, assessed) => {
    expect(schema.parse(data).assessed).toBe(assessed);
  });

  it.each(['unknow', 'soon', '2026-13-01', ''])('is not %o', (assessed) => {
    expect(schema.safeParse({ assessed }).success).toBe(false);
  });

  it('is a date wherever the kind of a field decides how it is shown', () => {
    expect(unwrap(knownDate())).toBeInstanceOf(z.ZodISODate);
  });
});
