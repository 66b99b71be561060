import { describe, expect, it } from 'vitest';
import { idsOf, kindsOf, targetNames } from '../../src/checks/targets.ts';
import { handbookIn, role } from '../handbook/content-folder.ts';

describe('targets', () => {
  const handbook = handbookIn({
    'roles/lead.mdx': role(),
    'controls/ORG.1.mdx': '',
    'controls/A.2.2.mdx': '',
  });

  it.each([
    ['lead', ['roles']],
    ['ORG.1', ['controls']],
    ['A.2.2', ['controls', 'iso42001-control']],
    ['A.6.2.4', ['iso42001-control', 'controls']],
    ['27001:A.8.16', ['iso27001-control']],
    ['6.1.3', ['iso42001-clause']],
    ['C.2.5', ['iso42001-objective']],
    ['ai-act:26(11)', ['ai-act-article']],
    ['A.6.2', []],
    ['Lead', []],
    ['toString', []],
  ])('%s is %j', (id, kinds) => {
    expect(kindsOf(handbook, id)).toEqual(kinds);
  });

  it('are one list each time, of which an index is made once', () => {
    expect(idsOf(handbook, ['roles', 'risks'])).toBe(idsOf(handbook, ['roles', 'risks']));
    expect(idsOf(handbook, ['roles'])).not.toBe(idsOf(handbook, ['controls']));
  });

  it('offer the 38 controls beside the handbook’s own where a field takes controls', () => {
    const ids = idsOf(handbook, ['controls']);
    expect(ids).toHaveLength(39);
    expect(ids).toContain('ORG.1');
    expect(idsOf(handbook, ['roles'])).toEqual(['lead']);
  });

  it('are named in a sentence', () => {
    expect(targetNames(['evidence', 'assessments', 'audits'])).toBe(
      'an evidence record, an impact assessment or an audit',
    );
    expect(targetNames(['iso42001-clause', 'iso42001-control', 'controls'])).toBe(
      'a clause of ISO/IEC 42001 (`6.1.3`) or a control (`A.6.2.4`, `ORG.…`)',
    );
    expect(targetNames(['inventory'])).toBe('an AI system');
  });
});
