import { expect, it } from 'vitest';
import type { Handbook } from '../../../src/handbook/types.ts';
import { homeStanding } from '../../../src/views/overview/home.ts';
import { newsOf } from '../../../src/views/overview/news.ts';
import { latestVersions } from '../../../src/views/overview/versions.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const change = (version: string, date: string) => ({
  version,
  date,
  what: `What ${version} says.`,
});

it('lists what documents, Statement and plan say of their latest versions, before any commit', () => {
  const tiny = handbookOf({
    policies: { 'POL-1': { changes: [change('1.1', '2026-11-01'), change('1.0', '2026-03-01')] } },
  });
  const config = {
    ...tiny.config,
    soa: { ...tiny.config.soa, changes: [change('2.0', '2026-11-18')] },
    treatmentPlan: {
      version: '0.2',
      status: 'draft' as const,
      changes: [change('0.2', '2026-11-10'), change('0.1', '2026-11-25')],
    },
  };
  const handbook: Handbook = { ...tiny, config };
  const told = latestVersions(handbook, 3).map(
    ({ date, document, version }) => `${date} ${document.id} ${version}`,
  );
  // 0.1 is of a day that is still to come.
  expect(told).toEqual([
    '2026-11-18 Statement of Applicability 2.0',
    '2026-11-10 Treatment plan 0.2',
    '2026-11-01 POL-1 1.1',
  ]);
  expect(newsOf(handbook, 6)).toMatchObject({ versions: { length: 4 }, changes: undefined });
  expect(newsOf(handbookOf({}), 6).versions).toEqual([]);
});

it('names the certificate of the AIMS once there is one, in place of the audits that lead to it', () => {
  const tiny = handbookOf({});
  const said = (config: object) => {
    const handbook = { ...tiny, config: { ...tiny.config, ...config } } as Handbook;
    return homeStanding(handbook).flatMap((cell) => (cell ? [plainValue(handbook, cell)] : []));
  };
  const certification = { body: 'Certifier', stage1: '2027-02-16' };
  const aims = {
    certificate: 'N-1',
    standard: 'ISO/IEC 42001:2023',
    body: 'Certifier',
    issued: '2026-05-01',
    validUntil: '2029-04-30',
  };
  expect(said({ certification })[0]).toBe('ISO/IEC 42001: stage 1 planned for 2027-02-16');
  expect(said({ certification, aims })[0]).toBe(
    'ISO/IEC 42001:2023 certificate N-1, valid until 2029-04-30',
  );
});
