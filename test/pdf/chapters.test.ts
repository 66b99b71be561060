import { describe, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { allChapters, namedChapters, runningLine, withoutDossier } from '../../src/pdf/chapters.ts';
import { handbookOf } from '../handbook/handbook-of.ts';

const handbook = loadHandbook({ root: `${toolRoot}/content` });

describe('the chapters of a PDF', () => {
  it('are all pages, each once, each register before its entries', () => {
    const paths = allChapters(handbook, () => false);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.indexOf('/risks/')).toBeLessThan(paths.indexOf('/risks/RISK-01/'));
    expect(paths).toEqual(expect.arrayContaining(['/', '/soa/', '/board/', '/controls/A.6.2.4/']));
  });

  it('go on with the later pages of a long table', () => {
    const later = ['/risks/-/2/', '/lifecycle/-/2/', '/lifecycle/-/3/', '/changes/-/2/'];
    const paths = allChapters(handbook, (path) => later.includes(path));
    const after = (path: string) => paths[paths.indexOf(path) + 1];
    expect(after('/risks/')).toBe('/risks/-/2/');
    expect(after('/lifecycle/')).toBe('/lifecycle/-/2/');
    expect(after('/lifecycle/-/2/')).toBe('/lifecycle/-/3/');
    expect(after('/changes/')).toBe('/changes/-/2/');
  });

  it('have all dossiers, in a book of hundreds of systems those of high impact', () => {
    const dossiersIn = (count: number) => {
      const systems = Array.from({ length: count }, (_, no): [string, { impact: string }] => [
        `SYS-${no}`,
        { impact: no % 100 === 0 ? 'high' : 'low' },
      ]);
      const large = handbookOf({ inventory: Object.fromEntries(systems) });
      const paths = allChapters(large, () => false).filter((path) => path.endsWith('/dossier/'));
      return { printed: paths.length, leftOut: withoutDossier(large).length };
    };
    expect(dossiersIn(250)).toEqual({ printed: 250, leftOut: 0 });
    expect(dossiersIn(300)).toEqual({ printed: 3, leftOut: 297 });
    expect(withoutDossier(handbook)).toEqual([]);
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
