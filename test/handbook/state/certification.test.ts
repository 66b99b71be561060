import { expect, it } from 'vitest';
import { isBeforeStage1 } from '../../../src/handbook/state/certification.ts';
import { handbookOf } from '../handbook-of.ts';

const { config } = handbookOf({});
const isBefore = (asOf: string, stage1?: string) =>
  isBeforeStage1({ asOf, config: { ...config, certification: { body: 'Norvalis', stage1 } } });

it('is before stage 1 until the day itself, and as long as no date is set', () => {
  expect(isBefore('2027-02-15', '2027-02-16')).toBe(true);
  expect(isBefore('2027-02-16', '2027-02-16')).toBe(false);
  expect(isBefore('2027-02-16')).toBe(true);
  expect(isBeforeStage1({ asOf: '2027-02-16', config })).toBe(true);
});
