import { describe, expect, it } from 'vitest';
import { handbookConfig } from '../../../schemas/handbook.ts';
import { referencesIn } from '../../../src/handbook/reading/references.ts';
import { idsOf, kindsOf, targetNames } from '../../../src/handbook/derived/targets.ts';
import { handbookIn, role } from '../content-folder.ts';

const control = (yaml: string) => `---\n${yaml}\n---\n`;

describe('references', () => {
  it('are found wherever the schema says so, with their paths', () => {
    const handbook = handbookIn({
      'inventory/SYS-1.mdx': control(
        'owner: lead\nlifecycle:\n  data: [EV-1, " EV-2 "]\nsupplier: SUP-1',
      ),
    });
    expect(handbook.references.map(({ path, to, field }) => [path.join('.'), to, field])).toEqual([
      ['owner', 'lead', 'owner'],
      ['supplier', 'SUP-1', 'supplier'],
      ['lifecycle.data.0', 'EV-1', 'lifecycle'],
      ['lifecycle.data.1', 'EV-2', 'lifecycle'],
    ]);
  });

  it('survive what is wrong beside them', () => {
    const handbook = handbookIn({
      'controls/A.2.2.mdx': control('ownr: x\nevidence: [EV-1, 7, "", null, [EV-3]]\nsystems: all'),
    });
    expect(handbook.entries.controls).toEqual([]);
    expect(handbook.references.map(({ to }) => to)).toEqual(['EV-1']);
  });

  it('are found from the other side', () => {
    const handbook = handbookIn({
      'controls/A.2.2.mdx': control('owner: lead\nevidence: [EV-1]'),
      'controls/A.2.3.mdx': control('owner: lead\nevidence: [EV-1]'),
    });
    expect(handbook.backlinks.get('EV-1')?.map(({ from }) => from)).toEqual(['A.2.2', 'A.2.3']);
  });

  it('of handbook.yaml are the owner and the approver of the Statement', () => {
    const { config } = handbookIn({});
    expect(
      referencesIn(config, handbookConfig).map(({ path, to }) => [path.join('.'), to]),
    ).toEqual([
      ['soa.owner', 'lead'],
      ['soa.approvedBy', 'board'],
    ]);
  });
});

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
