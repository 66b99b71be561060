import { describe, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { allChapters, namedChapters, runningLine } from '../../src/pdf/chapters.ts';

const handbook = loadHandbook({ root: `${toolRoot}/content` });

describe('the chapters of a PDF', () => {
  it('are all pages, each once, each register before its entries', () => {
    const paths = allChapters(handbook, () => false);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.indexOf('/risks/')).toBeLessThan(paths.indexOf('/risks/RISK-01/'));
    expect(paths).toEqual(expect.arrayContaining(['/', '/soa/', '/board/', '/controls/A.6.2.4/']));
  });

  it('go on with the later pages of a long register', () => {
    const paths = allChapters(handbook, (path) => path === '/risks/-/2/');
    expect(paths[paths.indexOf('/risks/') + 1]).toBe('/risks/-/2/');
  });

  it('are named by words and ids', () => {
    expect(namedChapters(handbook, ['soa', 'POL-01'])).toEqual(['/soa/', '/policies/POL-01/']);
    expect(namedChapters(handbook, ['dossier', 'SYS-01'])).toEqual(['/inventory/SYS-01/dossier/']);
    expect(namedChapters(handbook, ['dossier', 'POL-01'])).toMatch(/no AI system POL-01/);
    expect(namedChapters(handbook, ['nothing'])).toMatch(/There is no entry nothing/);
  });

  it('say which record, version and state they are of', () => {
    const line = runningLine(handbook, '/policies/POL-01/', '');
    expect(line).toMatch(/^POL-01 · v\d+\.\d+ · .* · as of 2026-11-24 · .*not controlled$/);
    expect(runningLine(handbook, '/risks/', 'Risks')).toMatch(/^Risks · as of 2026-11-24/);
  });
});
