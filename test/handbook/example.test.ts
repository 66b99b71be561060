import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rule as assessmentLate } from '../../src/checks/assessment/late.ts';
import { rule as programme } from '../../src/checks/audit/programme.ts';
import { rule as closedEarly } from '../../src/checks/finding/closed-early.ts';
import { rule as planApproval } from '../../src/checks/plan/approval.ts';
import { rule as actionOrder } from '../../src/checks/risk/action-order.ts';
import { rule as unaccepted } from '../../src/checks/risk/unaccepted.ts';
import type { Rule } from '../../src/checks/rule.ts';
import { runChecks } from '../../src/checks/run.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { controlledDocuments } from '../../src/handbook/lookup/controlled-documents.ts';
import { isHeld } from '../../src/handbook/state/audit-state.ts';
import { isNonconformity } from '../../src/handbook/state/finding-state.ts';
import {
  isOpportunity,
  isUnderWay,
  openActions,
  plannedActions,
} from '../../src/handbook/state/risk-state.ts';
import { entryIn } from './handbook-of.ts';
import { exampleContent } from '../site/build.ts';

const example = loadHandbook({ root: exampleContent });
const { entries, config } = example;
const textOf = (file: string) => readFileSync(join(exampleContent, file), 'utf8');
/** What the checks find in the example, or in the example without some of its entries. */
const foundBy = (rule: Rule, handbook = example) => runChecks(handbook, [rule]);

describe('an auditor finds in the example', () => {
  it('a treatment plan with owners and dates, approved after the last assessment (6.1.3)', () => {
    expect(config.treatmentPlan).toMatchObject({ status: 'approved', approvedBy: 'role-cro' });
    expect(foundBy(planApproval)).toEqual([]);
    const treated = entries.risks.filter(
      (risk) =>
        risk.data.category === 'ai' && !isOpportunity(risk) && risk.data.treatment !== 'accept',
    );
    expect(treated.length).toBeGreaterThan(10);
    const planned = treated.filter((risk) => plannedActions(risk).length > 0);
    expect(planned.length).toBeGreaterThan(3);
    for (const risk of treated.filter((each) => isUnderWay(example, each)))
      expect(openActions(risk).length, risk.id).toBeGreaterThan(0);
  });

  it('no action that is due before the control on which it relies', () => {
    expect(foundBy(actionOrder)).toEqual([]);
    const [last] = openActions(entryIn(example, 'risks', 'RISK-09'))
      .map(({ due }) => due)
      .toSorted()
      .toReversed();
    const { targetDate = '' } = entryIn(example, 'controls', 'A.7.5').data;
    expect((last ?? '') >= targetDate).toBe(true);
  });

  it('somebody who accepted each score that lies above the appetite today', () =>
    expect(foundBy(unaccepted)).toEqual([]));

  it('customers among those whom AI serves, and a provider of what they use (A.10.4)', () => {
    const { data } = entryIn(example, 'controls', 'A.10.4');
    expect(data).toMatchObject({ applicable: true, status: 'implemented' });
    expect(data.systems).toContain('SYS-05');
    expect(entryIn(example, 'inventory', 'SYS-05').data.isoRoles).toContain('provider');
    const { relationship, expects } = entryIn(example, 'suppliers', 'CUS-01').data;
    expect(relationship).toBe('customer');
    expect(expects).toBeTruthy();
  });

  it('late assessments written up as a finding of its own, and not passed over (8.4)', () => {
    expect(foundBy(assessmentLate)).toEqual([]);
    const silent = { ...example, entries: { ...entries, findings: [] } };
    expect(foundBy(assessmentLate, silent).length).toBeGreaterThan(0);
    const { against, closed } = entryIn(example, 'findings', 'FND-008').data;
    expect([against, closed]).toEqual([['8.4'], undefined]);
  });

  it('one answer to whether the Executive Board may depart from the rule that people decide', () => {
    const answer = /no exception, not even by the Executive Board/;
    expect(textOf('policies/POL-08.mdx')).toMatch(answer);
    expect(textOf('controls/ORG.1.mdx')).toMatch(answer);
    expect(textOf('policies/POL-01.mdx')).toMatch(/no exception can be requested/);
  });

  it('the law of each place and trade in the register of requirements (4.2, A.8.5)', () => {
    const titles = entries.regulations.map(({ title }) => title).join('; ');
    for (const law of [/GDPR|General Data Protection/, /[Ss]upervision/, /circular/i, /German/])
      expect(titles).toMatch(law);
    expect(entries.regulations.length).toBeGreaterThanOrEqual(12);
  });

  it('whom incidents are reported to, and within how many days (Art. 26(5), 73)', () => {
    const procedure = textOf('policies/POL-09.mdx');
    expect(procedure).toMatch(
      /provider .* then importer or distributor and market surveillance authority .*Art\. 26\(5\)/,
    );
    expect(procedure).toMatch(/15 days; 10 days for a death; 2 days for a widespread infringement/);
  });

  it('penalties and governance as a matter of everyone, from their day', () => {
    const { milestones } = entryIn(example, 'regulations', 'REG-AI-ACT').data;
    expect(milestones.find(({ date }) => date === '2025-08-02')?.appliesTo).toEqual([]);
    expect(milestones.find(({ date }) => date === '2026-07-27')?.basis).toBe(
      'Art. 4 of Regulation (EU) 2026/1744',
    );
    expect(milestones.find(({ date }) => date === '2026-12-02')?.title).toContain(
      'placed on the market before 2 August 2026',
    );
  });

  it('what is planned about an open nonconformity, with owner and day, or the change that answers it', () => {
    for (const id of ['FND-004', 'FND-005'])
      expect(entryIn(example, 'findings', id).data.planned.length, id).toBeGreaterThan(0);
    expect(textOf('findings/FND-008.mdx')).toContain('<Ref to="CHG-006" />');
  });

  it('no nonconformity that was closed before its effect was checked (10.2)', () => {
    expect(foundBy(closedEarly)).toEqual([]);
    const closed = entries.findings.filter(
      (finding) => isNonconformity(finding) && finding.data.closed !== undefined,
    );
    expect(closed.map(({ id }) => id)).toEqual(['FND-001', 'FND-002', 'FND-003', 'FND-006']);
    for (const { id, data } of closed)
      expect((data.effectiveness?.checked ?? '9') <= (data.closed ?? ''), id).toBe(true);
  });

  it('a partner with duties both ways (A.10.2)', () => {
    const { relationship, responsibilities } = entryIn(example, 'suppliers', 'PAR-01').data;
    expect(relationship).toBe('partner');
    expect(new Set(responsibilities.map(({ party }) => party))).toEqual(
      new Set(['us', 'them', 'shared']),
    );
  });

  it('for each objective who does what with which means, and how it is judged (6.2)', () => {
    for (const { id, data } of entries.objectives) {
      expect(data.actions.length, id).toBeGreaterThan(0);
      expect([data.resources, data.evaluation], id).toEqual([
        expect.any(String),
        expect.any(String),
      ]);
    }
  });

  it('a programme of its own, with an internal audit ahead (9.2.2)', () => {
    expect(foundBy(programme)).toEqual([]);
    for (const { id, data } of entries.audits.filter(({ data: { kind } }) => /^stage/.test(kind)))
      expect([id, data.lead, typeof data.body]).toEqual([id, undefined, 'string']);
  });

  it('a result in writing for all that an audit covered, or that it was not looked at', () => {
    const audits = entries.audits.filter(
      (audit) => audit.data.kind === 'internal-audit' && isHeld(example, audit),
    );
    expect(audits.length).toBe(3);
    for (const { id, data } of audits) {
      const told = new Set(data.results.map(({ of }) => of));
      // A clause stands for its sub-clauses.
      const covered = data.covers.filter(
        (each) => !data.covers.some((other) => other.startsWith(`${each}.`)),
      );
      expect([id, covered.filter((each) => !told.has(each))]).toEqual([id, []]);
    }
    const second = entryIn(example, 'audits', 'AUD-2026-2').data.results;
    expect(second.find(({ of }) => of === '9.3.3')?.result).toBe('not-looked-at');
  });

  it('no document that was changed after its approval without a new version (7.5.3)', () => {
    for (const { id, data } of controlledDocuments(example)) {
      if (data.status !== 'approved') continue;
      const [newest] = data.changes;
      expect([id, newest?.version]).toEqual([id, data.version]);
      expect((newest?.date ?? '9') <= (data.approved ?? ''), id).toBe(true);
    }
    expect(config.soa.changes[0]).toMatchObject({
      version: config.soa.version,
      date: config.soa.approved,
    });
  });
});
