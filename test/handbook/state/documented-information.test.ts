import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  documentedInformation,
  documentedTotals,
  holders,
  type DocumentedInformation,
  type InformationState,
} from '../../../src/handbook/state/documented-information.ts';
import type { Handbook } from '../../../src/handbook/types.ts';
import { rule as mandatoryMissing } from '../../../src/checks/document/mandatory-missing.ts';
import { rule as planApproval } from '../../../src/checks/plan/approval.ts';
import { rule as soaApproval } from '../../../src/checks/soa/approval.ts';
import { runChecks } from '../../../src/checks/run.ts';
import { requiredDocuments } from '../../../src/standards/mandatory-documents.ts';
import { handbookOf, type Entries } from '../handbook-of.ts';
import { casesFolder, withTinyHandbook } from '../../checks/tiny-handbooks.ts';

const named = ({ clause, document }: { clause: string; document: string }) =>
  `${clause} ${document}`;
const inCase = <T>(name: string, of: (information: DocumentedInformation[]) => T) =>
  withTinyHandbook(join(casesFolder, 'document/mandatory-missing', name), (handbook) =>
    of(documentedInformation(handbook)),
  );
const clausesIn = (wanted: InformationState) => (information: DocumentedInformation[]) =>
  information.filter(({ state }) => state === wanted).map(({ clause }) => clause);
const undecidedRow = {
  applicable: 'undecided',
  drivers: undefined,
  status: undefined,
};
const approved = {
  status: 'approved',
  approvedBy: 'board',
  approved: '2026-11-01',
  effective: '2026-11-01',
  nextReview: '2027-11-01',
};
const withConfig = (entries: Entries, { soa, ...config }: Record<string, object | undefined>) => {
  const tiny = handbookOf(entries);
  return {
    ...tiny,
    config: { ...tiny.config, ...config, soa: { ...tiny.config.soa, ...soa } },
  } as Handbook;
};
const stateOf = (piece: string, ...handbook: Parameters<typeof withConfig>) =>
  documentedInformation(withConfig(...handbook)).find(({ document }) => document === piece)?.state;
const missingIn = (name: string) =>
  inCase(name, (information) =>
    information
      .filter(({ state }) => state === 'missing' || state === 'planned')
      .map(({ clause }) => clause),
  );

describe('documented information', () => {
  it('has one holder for each piece that the standard asks for, in its order', () => {
    expect(holders.map(named)).toEqual(requiredDocuments.map(named));
  });

  it('can be held somewhere, each piece of it', () => {
    for (const { policies, register } of holders) expect(policies ?? register).toBeDefined();
    expect(missingIn('passes-all-held')).toEqual([]);
  });

  it('is missing from an empty handbook, but for the scope and what no system needs yet', () => {
    expect(inCase('trips-nothing-there', clausesIn('held'))).toEqual(['4.3']);
    expect(inCase('trips-nothing-there', clausesIn('not-needed'))).toEqual(['6.1.4', '8.4']);
  });

  it('is undecided where nobody has decided whether a system needs an impact assessment', () => {
    expect(inCase('passes-need-undecided', clausesIn('undecided'))).toEqual(['6.1.4', '8.4']);
  });

  it('is planned where the audit that brings it is', () => {
    const planned = inCase('trips-audit-planned', (information) =>
      information.flatMap(({ clause, planned }) => (planned ? [`${clause} ${planned.id}`] : [])),
    );
    expect(planned).toEqual(['9.2.2 AUD-1']);
    expect(inCase('trips-audit-planned', clausesIn('planned'))).toEqual(['9.2.2']);
  });

  it('is no Statement as long as rows are undecided', () => {
    const rows = { 'A.2.2': {}, 'A.2.3': {} };
    const stateWith = (controls: NonNullable<Entries['controls']>, soa: object) =>
      stateOf('Statement of Applicability, with the necessary controls', { controls }, { soa });
    expect(stateWith(rows, approved)).toBe('held');
    expect(stateWith({ ...rows, 'A.2.3': undecidedRow }, approved)).toBe('undecided');
    expect(stateWith(rows, { ...approved, status: 'in-review' })).toBe('draft');
    expect(stateWith(rows, { ...approved, approvedBy: undefined })).toBe('draft');
  });

  it('is no treatment plan without one, and none in force until it is approved', () => {
    const stateWith = (
      treatmentPlan: object | undefined,
      policies: NonNullable<Entries['policies']> = {},
    ) => stateOf('AI risk treatment plan', { risks: { 'R-1': {} }, policies }, { treatmentPlan });
    expect(stateWith(undefined)).toBe('missing');
    expect(stateWith({ version: '0.1', status: 'draft' })).toBe('draft');
    expect(stateWith({ version: '1.0', status: 'approved' })).toBe('draft');
    expect(stateWith({ version: '1.0', ...approved })).toBe('held');
    const plan = { 'POL-1': { kind: 'plan', satisfies: ['6.1.3'], ...approved } };
    expect(stateWith(undefined, plan)).toBe('held');
  });

  it('is no audit programme by audits that were held alone', () => {
    const audits = { 'AUD-1': { kind: 'internal-audit', status: 'done', date: '2026-06-01' } };
    const programme = { objectives: 'All', criteria: 'ISO/IEC 42001', frequency: 'Each year' };
    const stateWith = (auditProgramme: object | undefined) =>
      stateOf('Audit programme and audit results', { audits }, { auditProgramme });
    expect(stateWith(undefined)).toBe('partial');
    expect(stateWith(programme)).toBe('held');
  });

  it('is a result of treatment once an action is done or nothing is left to do, and not by an acceptance', () => {
    const stateWith = (risk: object) =>
      stateOf('AI risk treatment results', { risks: { 'R-1': { category: 'ai', ...risk } } }, {});
    const accepted = { acceptedBy: 'board', accepted: '2026-06-10' };
    const action = { what: 'Test more', owner: 'lead', due: '2026-05-29' };
    const done = { ...action, status: 'done', done: '2026-05-28' };
    expect(stateWith({ ...accepted, actions: [action], controls: [] })).toBe('missing');
    expect(stateWith({ ...accepted, controls: ['A.6.2.6'] })).toBe('missing');
    expect(stateWith({ ...accepted, treatment: 'accept', controls: [] })).toBe('held');
    expect(stateWith({ actions: [done], controls: [] })).toBe('held');
    expect(stateWith({ actions: [{ ...done, done: '2027-05-28' }], controls: [] })).toBe('missing');
  });

  it('leaves a plan or Statement that nobody approved to the rules on approval', () => {
    const handbook = withConfig({ risks: { 'R-1': {} }, controls: { 'A.2.2': {} } }, {});
    const found = runChecks(handbook, [mandatoryMissing, planApproval, soaApproval]);
    const about = (words: RegExp) => found.filter((issue) => words.test(issue.found));
    expect(about(/treatment plan/i).map(({ rule }) => rule)).toEqual(['plan/approval']);
    expect(about(/Statement of Appl/).map(({ rule }) => rule)).toEqual(['soa/approval']);
  });

  it('is counted once, without what cannot be there yet', () => {
    const totals = (name: string) =>
      withTinyHandbook(join(casesFolder, 'document/mandatory-missing', name), documentedTotals);
    expect(totals('trips-nothing-there')).toEqual({ held: 1, partial: 0, total: 18 });
    expect(totals('trips-audit-planned')).toEqual({ held: 18, partial: 0, total: 20 });
    expect(inCase('trips-audit-planned', clausesIn('draft'))).toEqual(['6.1.3']);
    // The treatment plan of the common tiny handbook is a draft, and it has no audit programme.
    expect(totals('passes-all-held')).toEqual({ held: 18, partial: 1, total: 20 });
    expect(totals('passes-need-undecided').total).toBe(20);
  });

  it('names the policies that are meant for a clause, in force or not', () => {
    const policies = inCase('trips-policy-in-review', (information) =>
      information.find(({ clause }) => clause === '5.2')?.policies.map(({ id }) => id),
    );
    expect(policies).toEqual(['POL-1']);
    expect(missingIn('trips-policy-in-review')).toEqual(['5.2']);
  });

  it('takes the document of the ISMS where the clause asks for the same, and nowhere else', () => {
    const reused = inCase(
      'passes-reused-from-the-isms',
      (information) => information.find(({ clause }) => clause === '10.2')?.ismsDocument,
    );
    expect(reused).toBe('ISMS-PRO-09');
    expect(missingIn('trips-row-of-the-clause')).toEqual(['5.2']);
    expect(missingIn('trips-isms-procedure-still-planned')).toEqual(['10.2']);
  });
});
