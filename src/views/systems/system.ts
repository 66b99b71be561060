import {
  applies,
  controlState,
  isExcluded,
  type ControlState,
} from '../../handbook/state/control-state.ts';
import {
  controlsOver,
  coverageOf,
  coverages,
  type Coverage,
} from '../../handbook/state/control-coverage.ts';
import { earliestFirst, latestFirst } from '../../handbook/dates.ts';
import { dataOf, type SystemData } from '../../handbook/lookup/system-data.ts';
import type { Incident } from '../../handbook/state/notifications.ts';
import { riskRow, type RiskRow } from '../risks/risk-row.ts';
import { isRetired } from '../../handbook/state/system-state.ts';
import type { Handbook, System } from '../../handbook/types.ts';
import { memo } from '../../memo.ts';
import { findingLink, type FindingLink } from '../audits/finding-link.ts';
import { dutiesOf, type Duty } from '../law/duties.ts';
import { systemRoles, type SystemRoles } from '../law/system-roles.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { proofLink, type ProofLink } from '../proof-link.ts';
import { countStates, type StateCounts } from '../states.ts';
import { lifecycleRow, type LifecycleRow } from './lifecycle.ts';
import { systemOperation, type SystemOperation } from './system-operation.ts';
import { assessmentOf, type AssessmentOfSystem } from './system-assessment.ts';

/** Data of a system. */
export interface SystemDataItem extends Pick<SystemData, 'name' | 'personal' | 'source'> {
  /** To the dataset; undefined where the inventory itself describes the data. */
  link: EntryLink | undefined;
}

/** What the page of an AI system shows beside its text. */
export interface SystemPage {
  retired: boolean;
  owner: EntryLink;
  roles: SystemRoles;
  duties: Duty[];
  operation: SystemOperation;
  lifecycle: LifecycleRow;
  data: SystemDataItem[];
  assessment: AssessmentOfSystem;
  risks: RiskRow[];
  controls: {
    /** Controls that name the system. */
    named: { link: EntryLink; state: ControlState; coverage: Coverage; proof: ProofLink[] }[];
    /** Applicable controls that hold for all systems, by state. */
    forAll: StateCounts;
    forAllTotal: number;
    /** The same by what their valid proof says of the system; only what there is. */
    forAllCoverage: { coverage: Coverage; controls: EntryLink[] }[];
    /** Controls that apply otherwise, and why they do not apply to the system. */
    exceptions: { link: EntryLink; reason: string }[];
  };
  findings: FindingLink[];
  openFindings: number;
  /** The latest first. */
  incidents: Incident[];
}

export function systemPage(handbook: Handbook, system: System): SystemPage {
  const findings = findingsOf(handbook, system);
  return {
    retired: isRetired(handbook, system),
    owner: linkTo(handbook, system.data.owner),
    roles: systemRoles(handbook, system),
    duties: dutiesOf(handbook, system),
    operation: systemOperation(handbook, system),
    lifecycle: lifecycleRow(handbook, system),
    data: dataOf(handbook, system).map(({ dataset, ...data }) => ({
      ...data,
      link: dataset === undefined ? undefined : linkTo(handbook, dataset),
    })),
    assessment: assessmentOf(handbook, system),
    risks: risksOf(handbook, system),
    controls: controlsOf(handbook, system),
    findings,
    openFindings: findings.filter(({ open }) => open).length,
    incidents: incidentsOf(handbook, system),
  };
}

/** The risks that name the system, what is left of them first. */
const risksOf = (handbook: Handbook, system: System): RiskRow[] =>
  handbook.entries.risks
    .filter(({ data }) => data.systems.includes(system.id))
    .map((risk) => riskRow(handbook, risk))
    .toSorted((a, b) => leftOf(b) - leftOf(a) || b.before.score - a.before.score);

/** What is left of a risk; as long as nobody says it, all. */
const leftOf = ({ before, after }: RiskRow) => (after ?? before).score;

function controlsOf(handbook: Handbook, system: System): SystemPage['controls'] {
  const exceptions = exceptionsBySystem(handbook).get(system.id) ?? [];
  const excepted = new Set(exceptions.map(({ link }) => link.id));
  return {
    named: handbook.entries.controls
      .filter(
        (control) =>
          !isExcluded(control) &&
          !excepted.has(control.id) &&
          control.data.systems !== 'all' &&
          control.data.systems.includes(system.id),
      )
      .map((control) => {
        const { coverage, proofs } = coverageOf(handbook, control, system);
        return {
          link: linkTo(handbook, control.id),
          state: controlState(handbook, control),
          coverage,
          proof: proofs.map((proof) => proofLink(handbook, proof)),
        };
      }),
    ...controlsForAll(handbook, excepted),
    forAllCoverage: coverageForAll(handbook, system),
    exceptions,
  };
}

/** Systems to which a control does not apply that applies otherwise, with the reasons. */
const exceptionsBySystem = memo((handbook: Handbook) => {
  const bySystem = new Map<string, SystemPage['controls']['exceptions']>();
  for (const control of handbook.entries.controls)
    for (const { systems, reason } of control.data.exceptions)
      for (const system of systems)
        bySystem.set(system, [
          ...(bySystem.get(system) ?? []),
          { link: linkTo(handbook, control.id), reason },
        ]);
  return bySystem;
});

function controlsForAll(
  handbook: Handbook,
  excepted: ReadonlySet<string>,
): Pick<SystemPage['controls'], 'forAll' | 'forAllTotal'> {
  const states = [...statesForAll(handbook)].flatMap(([id, state]) =>
    excepted.has(id) ? [] : [state],
  );
  return { forAll: countStates(states), forAllTotal: states.length };
}

function coverageForAll(handbook: Handbook, system: System) {
  const byCoverage = Map.groupBy(
    controlsOver(handbook, system).filter(({ data }) => data.systems === 'all'),
    (control) => coverageOf(handbook, control, system).coverage,
  );
  return coverages.flatMap((coverage) => {
    const controls = byCoverage.get(coverage) ?? [];
    return controls.length > 0
      ? [{ coverage, controls: controls.map(({ id }) => linkTo(handbook, id)) }]
      : [];
  });
}

/** The states of the controls that apply to all systems, by their ids. */
const statesForAll = memo(
  (handbook: Handbook): ReadonlyMap<string, ControlState> =>
    new Map(
      handbook.entries.controls
        .filter((control) => applies(control) && control.data.systems === 'all')
        .map((control) => [control.id, controlState(handbook, control)]),
    ),
);

/** The incidents and concerns that name the system. */
const incidentsOf = (handbook: Handbook, system: System): Incident[] =>
  handbook.entries.incidents
    .filter(({ data }) => data.systems.includes(system.id))
    .toSorted(latestFirst(({ data }) => data.detected));

/** The findings that name the system: open ones first, by the day on which they are due. */
const findingsOf = (handbook: Handbook, system: System): FindingLink[] =>
  handbook.entries.findings
    .filter(({ data }) => data.systems.includes(system.id))
    .map((finding) => findingLink(handbook, finding))
    .toSorted(
      (a, b) =>
        Number(b.open) - Number(a.open) || earliestFirst(({ due }: FindingLink) => due)(a, b),
    );
