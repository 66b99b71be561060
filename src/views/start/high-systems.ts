import { approvedAssessmentOf, assessmentsOf } from '../../handbook/state/impact-assessments.ts';
import {
  isHighImpact,
  isImpactOpen,
  isRetired,
  needsAssessment,
  notRetired,
} from '../../handbook/state/system-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { rowsPath } from '../entries/register.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { some, type Some } from './short-list.ts';

/** A system that may do much to people, with the assessment that says what. */
interface HighSystem {
  link: EntryLink;
  /** The tier under the EU AI Act. */
  tier: Entry<'inventory'>['data']['aiAct']['risk'];
  impact: Entry<'inventory'>['data']['impact'];
  /** The approved one, else the latest that is written. */
  assessment: EntryLink | undefined;
  /** In design, where none has to be approved yet, `draft` or `not-due`. */
  state: 'assessed' | 'missing' | 'draft' | 'not-due';
}

/** The systems that may do much to people and are not retired. */
export interface HighSystems extends Some<HighSystem> {
  /** Systems that have to have an approved assessment by now: those in design do not. */
  needed: number;
  /** Systems without the assessment that they need. */
  missing: number;
  /** Systems that would be among them, but are retired. */
  retired: number;
  /** Systems of which nobody has decided whether they are among them. */
  undecided: number;
  /** Paths at which the register shows them: one that shows all of them, or else one by each reason. */
  paths: { by: 'impact' | 'tier'; path: string }[];
}

/** Systems with high impact or in the high-risk tier that are not retired; those without assessment come first. */
export function highSystems(handbook: Handbook): HighSystems {
  const order = ['missing', 'assessed', 'draft', 'not-due'];
  const systems = handbook.entries.inventory
    .filter((system) => isHighImpact(system) && !isRetired(handbook, system))
    .map((system): HighSystem => {
      const approved = approvedAssessmentOf(handbook, system);
      const assessment = approved ?? assessmentsOf(handbook, system)[0];
      const ahead = assessment ? 'draft' : 'not-due';
      return {
        link: linkTo(handbook, system.id),
        tier: system.data.aiAct.risk,
        impact: system.data.impact,
        assessment: assessment && linkTo(handbook, assessment.id),
        state: approved ? 'assessed' : needsAssessment(handbook, system) ? 'missing' : ahead,
      };
    })
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const { inventory } = handbook.entries;
  const byImpact = { by: 'impact' as const, path: highPath(handbook, 'impact') };
  const byTier = { by: 'tier' as const, path: highPath(handbook, 'aiAct.risk') };
  return {
    ...some(systems),
    needed: inventory.filter((system) => needsAssessment(handbook, system)).length,
    missing: systems.filter(({ state }) => state === 'missing').length,
    retired: inventory.filter((system) => isHighImpact(system) && isRetired(handbook, system))
      .length,
    undecided: notRetired(handbook).filter(isImpactOpen).length,
    paths: systems.every(({ impact }) => impact === 'high')
      ? [byImpact]
      : systems.every(({ tier }) => tier === 'high')
        ? [byTier]
        : [byImpact, byTier],
  };
}

const highPath = (handbook: Handbook, column: string) =>
  rowsPath(handbook, 'inventory', { filter: { column, value: 'high' } });
