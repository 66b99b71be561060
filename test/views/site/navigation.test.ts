import { expect, it } from 'vitest';
import { navigationView } from '../../../src/views/site/navigation.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const areas = navigationView(handbookOf({}));
const itemsOf = (title: string) =>
  areas.find((area) => area.title === title)?.items.map((item) => item.path);

it('has five groups, named as people think of them', () => {
  expect(areas.map(({ title }) => title)).toEqual([
    'Certification',
    'Management system',
    'AI systems',
    'Assurance',
    'Reference',
  ]);
});

it('has the road from what an auditor would raise to when it is done in one place', () => {
  expect(itemsOf('Certification')?.join()).toContain('/traps/,/gaps/,/roadmap/');
});

it('has documents with the management system, and what shows that it works under assurance', () => {
  expect(itemsOf('Management system')).toEqual(
    expect.arrayContaining(['/context/', '/policies/', '/documents/', '/roles/', '/objectives/']),
  );
  expect(itemsOf('Assurance')).toEqual(
    expect.arrayContaining(['/controls/', '/evidence/', '/audits/', '/findings/', '/map/']),
  );
});
