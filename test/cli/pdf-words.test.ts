import { expect, it } from 'vitest';
import { leftOutOf, printingTo } from '../../src/cli/pdf-words.ts';
import { handbookOf } from '../handbook/handbook-of.ts';

it('says what the PDF of a large handbook leaves out, and nothing of a small one', () => {
  const systems = Array.from({ length: 300 }, (_, no): [string, { impact: string }] => [
    `SYS-${no}`,
    { impact: no === 0 ? 'high' : 'low' },
  ]);
  const [said] = leftOutOf(handbookOf({ inventory: Object.fromEntries(systems) }));
  expect(said).toMatch(/dossiers of 299 of 300 AI systems.*--only dossier SYS-1$/);
  expect(leftOutOf(handbookOf({ inventory: { 'SYS-1': {} } }))).toEqual([]);
});

it('says how far a book has come that is printed in parts', () => {
  const said: string[] = [];
  const printing = printingTo({ at: (step) => said.push(step), end() {} });
  printing?.(0, 1, 0);
  printing?.(2, 40, 310);
  expect(said).toEqual(['Printing …', 'Printing part 3 of 40, 310 sheets so far …']);
});
