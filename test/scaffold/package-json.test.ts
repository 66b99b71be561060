import { describe, expect, it } from 'vitest';
import { packageName } from '../../src/scaffold/package-json.ts';

describe('the name of the package', () => {
  it.each([
    ['Müller & Söhne AG', 'muller-sohne-ag-handbook'],
    ['  Øre/../x  ', 're-x-handbook'],
    ['株式会社', 'aims-handbook-content'],
  ])('of %s is %s', (organisation, name) => {
    expect(packageName(organisation)).toBe(name);
  });
});
