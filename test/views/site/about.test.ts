import { expect, it } from 'vitest';
import { rules } from '../../../src/checks/rules.ts';
import { aboutView } from '../../../src/views/site/about.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const tiny = handbookOf({ controls: { 'A.2.2': {} } });
const found = [
  {
    ...{ rule: 'soa/suspect', severity: 'warning' as const, file: 'controls/A.2.2.mdx', line: 7 },
    ...{ reason: 'Found.', fix: 'Mend it.' },
  },
];

it('counts the rules that ran, and apart from them those that are switched off', () => {
  expect(aboutView(tiny, [], rules)).toMatchObject({ ran: rules.length, off: 0 });
  const config = { ...tiny.config, checks: { 'soa/suspect': 'off', 'link/broken': 'warning' } };
  const off = aboutView({ ...tiny, config } as typeof tiny, [], rules);
  expect(off).toMatchObject({ ran: rules.length - 1, off: 1 });
});

it('leads from what was found to its entry', () => {
  const { links, rules: counted } = aboutView(tiny, found, rules);
  expect(links.get('controls/A.2.2.mdx')).toMatchObject({ id: 'A.2.2' });
  expect(counted.find(({ id }) => id === 'soa/suspect')?.count).toBe(1);
});
