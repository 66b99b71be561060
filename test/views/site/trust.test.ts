import { expect, it } from 'vitest';
import { restrict } from '../../../src/handbook/editions/restrict.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { trustView } from '../../../src/views/site/trust.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const tiny = handbookOf({
  roles: { lead: { title: 'AI lead', responsibilities: 'Leads.', classification: 'public' } },
  policies: { 'POL-1': { title: 'AI policy', classification: 'public' }, 'POL-2': {} },
  inventory: { 'SYS-1': { classification: 'public' }, 'SYS-2': {} },
  controls: {
    'A.6.2.4': { evidence: ['EV-1'] },
    'ORG.1': { title: 'Secret control', classification: 'confidential' },
  },
  evidence: { 'EV-1': {} },
});
const config = { ...tiny.config, concerns: { channel: 'Speak-up line' } };
const trust = (soa: object) =>
  trustView(restrict({ ...tiny, config: { ...config, soa: { ...config.soa, ...soa } } }, 'public'));
const rows = (table: ReturnType<typeof trust>['statement']) =>
  table?.groups.flatMap((group) =>
    group.rows.map(({ cells }) => cells.map((cell) => plainValue(tiny, cell))),
  );

it('says scope, policies, systems and where to raise a concern', () => {
  const view = trust({});
  expect(view.scope).toBe(tiny.config.scope);
  expect(view.policies.map(({ id }) => id)).toEqual(['POL-1']);
  expect(view.systems?.groups.flatMap((group) => group.rows.map(({ id }) => id))).toEqual([
    'SYS-1',
  ]);
  expect(view.others).toMatchObject([{ links: [{ id: 'lead' }] }]);
  expect(view.contact?.text).toBe('Speak-up line');
  expect(view.statement).toBeUndefined();
});

it('says which controls apply, and why if that is published', () => {
  expect(rows(trust({ public: 'decisions' }).statement)).toEqual([
    [expect.stringContaining('A.6.2.4'), 'yes', expect.stringContaining('implemented')],
  ]);
  expect(rows(trust({ public: 'justifications' }).statement)?.[0]?.[3]).toBe(
    'Claims are sorted by a model.',
  );
});
