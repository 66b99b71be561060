import { describe, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { sbomOf } from '../../src/pack/sbom.ts';

describe('the software of a pack', () => {
  const { components, metadata } = sbomOf(toolRoot);
  const named = (name: string) => components.find((component) => component.name === name);

  it('says what is shipped and what only builds', () => {
    expect(named('minisearch')).toMatchObject({
      scope: 'required',
      licenses: [{ license: { id: 'MIT' } }],
    });
    expect(named('astro')?.scope).toBe('excluded');
    expect(named('vitest')).toBeUndefined();
  });

  it('gives the identifier of a licence only where it is one of SPDX', () => {
    const other = components.filter(({ licenses = [] }) =>
      licenses.some((each) => 'license' in each && 'name' in each.license),
    );
    // The package says so, and not which of them.
    expect(other.map(({ name, licenses }) => [name, licenses])).toEqual(
      other.map(({ name }) => [name, [{ license: { name: 'BSD' } }]]),
    );
    expect(other).not.toEqual([]);
  });

  it('has packages that others bring, each once, with its address', () => {
    expect(named('@pagefind/linux-x64') ?? named('vite')).toBeDefined();
    const refs = components.map((component) => component.purl);
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs.every((ref) => /^pkg:npm\/(?:%40[^/@]+\/)?[^/@]+@\d/.test(ref))).toBe(true);
    expect(metadata.component.purl).toMatch(/^pkg:npm\/aims-handbook@/);
  });
});
