import { controlState, type ControlState } from '../../handbook/derived/control-state.ts';
import { earliestFirst } from '../../handbook/dates.ts';
import { restsOnOpenControls } from '../../handbook/derived/risk-controls.ts';
import { inherentScore, residualScore } from '../../handbook/derived/risk-state.ts';
import { isRetired } from '../../handbook/derived/system-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { memo } from '../../memo.ts';
import { findingLink, type FindingLink } from '../audits/finding-link.ts';
import { dutiesOf, type Duty } from '../law/duties.ts';
import { systemRoles, type SystemRoles } from '../law/system-roles.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { countStates, type StateCounts } from '../states.ts';
import { lifecycleRow, type LifecycleRow } from './lifecycle.ts';
import { assessmentOf, type AssessmentOfSystem } from './system-assessment.ts';

type System = Entry<'inventory'>;

export interface SystemRisk {
  link: EntryLink;
  inherent: number;
  residual: number;
  /** What is left lies above the appetite. */
  above: boolean;
  /** What is left is still to be reached: a control on which it rests is not at work. */
  pending: boolean;
  treatment: Entry<'risks'>['data']['treatment'];
  owner: EntryLink;
}

/** What the page of an AI system shows beside its text. */
export interface SystemPage {
  retired: boolean;
  owner: EntryLink;
  roles: SystemRoles;
  duties: Duty[];
  lifecycle: LifecycleRow;
  assessment: AssessmentOfSystem;
  risks: SystemRisk[];
  controls: {
    /** Controls that name the system. */
    named: { link: EntryLink; state: ControlState }[];
    /** Applicable controls that hold for all systems, by state. */
    forAll: StateCounts;
    forAllTotal: number;
  };
  findings: FindingLink[];
  openFindings: number;
}

export function systemPage(handbook: Handbook, system: System): SystemPage {
  const findings = findingsOf(handbook, system);
  return {
    retired: isRetired(handbook, system),
    owner: linkTo(handbook, system.data.owner),
    roles: systemRoles(handbook, system),
    duties: dutiesOf(handbook, system),
    lifecycle: lifecycleRow(handbook, system),
    assessment: assessmentOf(handbook, system),
    risks: risksOf(handbook, system),
    controls: controlsOf(handbook, system),
    findings,
    openFindings: findings.filter(({ open }) => open).length,
  };
}

/** The risks that name the system, what is left of them first. */
const risksOf = (handbook: Handbook, system: System): SystemRisk[] =>
  handbook.entries.risks
    .filter(({ data }) => data.systems.includes(system.id))
    .map((risk) => ({
      link: linkTo(handbook, risk.id),
      inherent: inherentScore(risk),
      residual: residualScore(risk),
      above: residualScore(risk) > handbook.config.riskAppetite,
      pending: restsOnOpenControls(handbook, risk),
      treatment: risk.data.treatment,
      owner: linkTo(handbook, risk.data.owner),
    }))
    .toSorted((a, b) => b.residual - a.residual || b.inherent - a.inherent);

function controlsOf(handbook: Handbook, system: System): SystemPage['controls'] {
  return {
    named: handbook.entries.controls
      .filter(
        ({ data }) => data.applicable && data.systems !== 'all' && data.systems.includes(system.id),
      )
      .map((control) => ({
        link: linkTo(handbook, control.id),
        state: controlState(handbook, control),
      })),
    ...controlsForAll(handbook),
  };
}

const controlsForAll = memo((handbook: Handbook) => {
  const forAll = handbook.entries.controls.filter(
    ({ data }) => data.applicable && data.systems === 'all',
  );
  return {
    forAll: countStates(forAll.map((control) => controlState(handbook, control))),
    forAllTotal: forAll.length,
  };
});

/** The findings that name the system: open ones first, by the day on which they are due. */
const findingsOf = (handbook: Handbook, system: System): FindingLink[] =>
  handbook.entries.findings
    .filter(({ data }) => data.systems.includes(system.id))
    .map((finding) => findingLink(handbook, finding))
    .toSorted(
      (a, b) =>
        Number(b.open) - Number(a.open) || earliestFirst(({ due }: FindingLink) => due)(a, b),
    );
