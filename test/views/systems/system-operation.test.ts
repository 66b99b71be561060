import { expect, it } from 'vitest';
import { systemOperation } from '../../../src/views/systems/system-operation.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { entryIn, handbookOf } from '../../handbook/handbook-of.ts';

const shownOf = (fields: object) => {
  const handbook = handbookOf({ inventory: { 'SYS-1': { ...fields } }, evidence: { 'EV-1': {} } });
  return { handbook, ...systemOperation(handbook, entryIn(handbook, 'inventory', 'SYS-1')) };
};

it('shows what a system has to meet and how it is run, and nothing that nobody recorded', () => {
  expect(shownOf({})).toMatchObject({ facts: [], tables: [] });
  const { handbook, facts, tables } = shownOf({
    oversight: { by: ['lead'], how: 'Reads the log.', stop: 'Switches it off.' },
    eventLog: { events: 'Score and release', retention: '2 years' },
    requirements: [{ requirement: 'Quick', criterion: 'Within 5 s', evidence: 'EV-1' }],
    informs: [{ audience: 'Handlers', what: 'When it errs' }],
  });
  expect(facts.map(({ field }) => field)).toEqual(['oversight', 'eventLog']);
  expect(tables.map(({ field }) => field)).toEqual(['requirements', 'informs']);
  expect(tables[0] && plainValue(handbook, tables[0].cell)).toContain('Within 5 s');
  expect(facts[0] && plainValue(handbook, facts[0].cell)).toContain('Switches it off.');
});

it('links the evidence of a requirement and of what is monitored to the system', () => {
  const { handbook } = shownOf({
    requirements: [{ requirement: 'Quick', criterion: 'Within 5 s', evidence: 'EV-1' }],
    monitoring: [{ metric: 'Drift', limit: '0.10', evidence: ['EV-1'] }],
  });
  const from = handbook.backlinks.get('EV-1')?.map(({ from: id, field }) => `${id} ${field}`);
  expect(from).toEqual(['SYS-1 requirements', 'SYS-1 monitoring']);
});
