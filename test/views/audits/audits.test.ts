import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../src/collections/index.ts';
import { auditPage } from '../../../src/views/audits/audit.ts';
import { auditProgramme } from '../../../src/views/audits/audit-programme.ts';
import { entryIn, handbookOf, type Entries } from '../../handbook/handbook-of.ts';

const controls = { 'A.7.2': {}, 'A.7.3': {}, 'A.8.2': {}, 'ORG.1': { title: 'Our own' } };
const excluded = {
  applicable: false,
  drivers: undefined,
  status: undefined,
  exclusionBasis: 'not-needed',
};
const programmeOf = (audits: NonNullable<Entries['audits']>, more: Entries = {}) =>
  auditProgramme(handbookOf({ audits, controls, ...more }));
const rowOf = (programme: ReturnType<typeof programmeOf>, id: string) =>
  [...programme.clauses, ...programme.controls].find((row) => row.id === id);

describe('the audit programme', () => {
  it('spans the years from the first audit of the cycle to the last that is planned', () => {
    const programme = programmeOf({
      'AUD-1': { date: '2024-05-02' },
      'AUD-2': { date: '2027-03-01', status: 'planned' },
      'AUD-OLD': { date: '2022-05-02' },
    });
    expect(
      programme.years.map(({ year, audits }) => [year, audits.map(({ link }) => link.id)]),
    ).toEqual([
      [2024, ['AUD-1']],
      [2025, []],
      [2026, []],
      [2027, ['AUD-2']],
    ]);
  });

  it('has this year even without an audit', () => {
    expect(programmeOf({}).years).toEqual([{ year: 2026, audits: [] }]);
  });

  it('counts the controls of an area by the year in which they were looked at', () => {
    const programme = programmeOf({
      'AUD-1': { date: '2025-05-02', covers: ['A.7.2'] },
      'AUD-2': { date: '2026-05-02', covers: ['A.7.2', 'A.7.3'] },
    });
    expect(rowOf(programme, 'A.7')).toMatchObject({
      total: 2,
      covered: 2,
      open: [],
      cells: [
        { year: 2025, held: 1 },
        { year: 2026, held: 2 },
      ],
    });
  });

  it('takes a clause for its sub-clauses', () => {
    const row = rowOf(programmeOf({ 'AUD-1': { date: '2026-05-02', covers: ['9.2'] } }), '9');
    expect(row).toMatchObject({ total: 6, covered: 2 });
    expect(row?.open.map(({ link }) => link.id)).toEqual(['9.1', '9.3.1', '9.3.2', '9.3.3']);
  });

  it('says what is planned, and what nobody plans to look at', () => {
    const row = rowOf(
      programmeOf({ 'AUD-1': { date: '2027-02-01', status: 'planned', covers: ['A.7.2'] } }),
      'A.7',
    );
    expect(row?.cells).toEqual([
      { year: 2026, held: 0, planned: 0 },
      { year: 2027, held: 0, planned: 1 },
    ]);
    expect(row?.open.map(({ link, planned }) => [link.id, planned?.id])).toEqual([
      ['A.7.2', 'AUD-1'],
      ['A.7.3', undefined],
    ]);
  });

  it('does not count audits of the certification body, and names the internal audit that is next', () => {
    const stage1 = { kind: 'stage-1', lead: undefined, date: '2027-02-16', status: 'planned' };
    const programme = programmeOf({ 'AUD-1': { ...stage1, covers: ['A.7.2'] } });
    expect(programme.years.flatMap(({ audits }) => audits)).toEqual([]);
    expect(programme.next).toBeUndefined();
    expect(rowOf(programme, 'A.7')?.open[0]?.planned).toBeUndefined();
    const next = programmeOf({
      'AUD-1': { ...stage1, covers: ['A.7.2'] },
      'AUD-2': { date: '2027-10-04', status: 'planned' },
    }).next;
    expect(next).toMatchObject({ link: { id: 'AUD-2' }, date: '2027-10-04' });
  });

  it('does not count management reviews', () => {
    const programme = programmeOf({
      'MR-1': { kind: 'management-review', date: '2026-05-02', covers: ['A.7.2'] },
    });
    expect(rowOf(programme, 'A.7')?.covered).toBe(0);
    expect(programme.years[0]?.audits).toEqual([]);
  });

  it('leaves out what does not apply, and areas of which nothing does', () => {
    const programme = programmeOf(
      {},
      { controls: { 'A.7.2': {}, 'A.7.3': excluded, 'A.8.2': excluded } },
    );
    expect(programme.controls.map(({ id, total }) => [id, total])).toEqual([['A.7', 1]]);
  });

  it('has a row for the controls of the organisation’s own', () => {
    expect(rowOf(programmeOf({}), 'ORG')).toMatchObject({ total: 1 });
  });
});

describe('the page of an audit', () => {
  const results = [
    { of: '9.2', result: 'finding', note: 'Two of five reports were missing.', finding: 'FND-1' },
    { of: '9.3', result: 'not-looked-at', note: 'The review comes later.' },
    { of: '9.3.1', result: 'conform' },
    { of: 'A.8.2', result: 'conform' },
  ];
  const handbook = handbookOf({
    audits: {
      'AUD-1': {
        date: '2026-12-05',
        status: 'planned',
        covers: ['9.2', 'A.7.2', 'A.7.4', 'ORG.1'],
      },
      'AUD-0': { date: '2026-05-05', covers: ['9.2', '9.3', 'A.7.2'], results },
      'MR-1': { kind: 'management-review', covers: ['9.3'] },
      'AUD-2': { date: '2026-11-01', status: 'planned', covers: [] },
    },
    clauses: {
      'clause-9': {
        owner: 'governance',
        rows: [
          {
            clause: '9.2.2',
            disposition: 'reuse',
            isms: 'ISMS-PRO-10',
            documents: ['POL-1'],
            status: 'implemented',
          },
        ],
      },
    },
    controls: {
      'A.7.2': { owner: 'data', implementedBy: ['POL-2'], evidence: ['EV-1'] },
      'ORG.1': { title: 'Our own' },
    },
    evidence: { 'EV-1': { validUntil: '2026-01-31' } },
    policies: { 'POL-1': {}, 'POL-2': {}, 'POL-3': { status: 'retired', satisfies: ['9.2.2'] } },
    findings: {
      'FND-1': { source: 'audit', audit: 'AUD-0', against: ['9.2'], due: '2026-11-01' },
      'FND-2': { source: 'audit', audit: 'AUD-0', against: ['A.7.2'], closed: '2026-10-30' },
      'FND-3': { against: ['A.7.2'] },
    },
  });
  const page = auditPage(handbook, entryIn(handbook, 'audits', 'AUD-1'));

  it('goes down to the sub-clauses, and says where each is done, whom to ask and what to look at', () => {
    expect(page.clauses.map(({ link }) => link.id)).toEqual(['9.2.1', '9.2.2']);
    expect(page.clauses[1]).toMatchObject({
      owner: { id: 'governance' },
      status: 'implemented',
      isms: 'ISMS-PRO-10',
      documents: [{ link: { id: 'POL-1' }, status: 'draft' }],
      records: [{ document: 'Audit programme and audit results', state: 'partial' }],
    });
    expect(page.clauses[0]).toMatchObject({ owner: undefined, status: undefined, documents: [] });
  });

  it('shows the documents and the proof of a control, and what the proof is worth', () => {
    expect(page.controls.map(({ link }) => link.id)).toEqual(['A.7.2', 'A.7.4', 'ORG.1']);
    expect(page.controls[0]).toMatchObject({
      owner: { id: 'data' },
      state: 'unproven',
      documents: [{ link: { id: 'POL-2' } }],
      proof: [{ id: 'EV-1', validity: 'expired' }],
    });
  });

  it('has a row for a control without an entry', () => {
    expect(page.controls[1]).toMatchObject({ state: undefined, owner: undefined, proof: [] });
    expect(page.controls[1]?.summary).toBeTruthy();
  });

  it('shows what was written down once it was held, and nothing that follows from today’s content', () => {
    const held = auditPage(handbook, entryIn(handbook, 'audits', 'AUD-0'));
    expect(held).toMatchObject({ clauses: [], controls: [], results: { recorded: 6 } });
    expect(
      held.results?.clauses.map(({ link, result, finding }) => [link.id, result, finding?.id]),
    ).toEqual([
      ['9.2.1', 'finding', 'FND-1'],
      ['9.2.2', 'finding', 'FND-1'],
      ['9.3.1', 'conform', undefined],
      ['9.3.2', 'not-looked-at', undefined],
      ['9.3.3', 'not-looked-at', undefined],
    ]);
    // FND-2 is a finding against A.7.2: that nothing was written down there is no result.
    expect(held.results?.controls.map(({ link, result }) => [link.id, result])).toEqual([
      ['A.7.2', undefined],
      ['A.8.2', 'conform'],
    ]);
    expect(held.findings.map(({ link, review }) => [link.id, review])).toEqual([
      ['FND-1', 'overdue'],
      ['FND-2', undefined],
    ]);
  });

  it('says nothing of what was found where nothing was recorded', () => {
    const bare = handbookOf({ audits: { 'AUD-1': { covers: ['9.3.3'] } } });
    const { results } = auditPage(bare, entryIn(bare, 'audits', 'AUD-1'));
    expect(results).toMatchObject({ recorded: 0, clauses: [{ result: undefined }] });
  });

  it('says who leads: a role, the certification body, or auditors from outside', () => {
    const led = handbookOf({
      audits: {
        'AUD-1': {},
        'AUD-2': { kind: 'stage-1', lead: undefined, body: 'Certifier Ltd' },
        'AUD-3': { lead: undefined, auditors: ['one lead auditor', 'one actuary'] },
        'AUD-4': { lead: undefined },
      },
    });
    const leadOf = (id: string) => auditPage(led, entryIn(led, 'audits', id)).lead;
    expect(leadOf('AUD-1')).toMatchObject({ kind: 'link', link: { id: 'auditor' } });
    expect(leadOf('AUD-2')).toMatchObject({ text: 'Certifier Ltd' });
    expect(leadOf('AUD-3')).toMatchObject({ text: 'one lead auditor, one actuary' });
    expect(leadOf('AUD-4')).toBeUndefined();
  });

  it('is not there for a management review', () => {
    const review = auditPage(handbook, entryIn(handbook, 'audits', 'MR-1'));
    expect(review).toMatchObject({ isReview: true, clauses: [], controls: [] });
  });

  it('says that an audit was not held on its day', () => {
    expect(auditPage(handbook, entryIn(handbook, 'audits', 'AUD-2'))).toMatchObject({
      held: false,
      late: true,
    });
    expect(page).toMatchObject({ held: false, late: false });
  });

  it('has no section of findings or results before it is held', () => {
    const sectionsOf = (id: string) => viewOf('audits').sections?.(entryIn(handbook, 'audits', id));
    expect(sectionsOf('AUD-0')).toEqual(['findings', 'text', 'results']);
    expect(sectionsOf('AUD-2')).toEqual(['text', 'checklist']);
    expect(sectionsOf('MR-1')).toEqual(['agenda', 'review-decisions']);
  });
});
