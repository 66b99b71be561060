import { describe, expect, it } from 'vitest';
import { handbookConfig } from '../../../schemas/handbook.ts';
import { referencesIn } from '../../../src/handbook/reading/references.ts';
import { handbookIn } from '../content-folder.ts';

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
