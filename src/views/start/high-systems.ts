import { approvedAssessmentOf, assessmentsOf } from '../../handbook/derived/impact-assessments.ts';
import { isHighImpact, isRetired, needsAssessment } from '../../handbook/derived/system-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { some, type Some } from './short-list.ts';

/** A system that may do much to people, with the assessment that says what. */
export interface HighSystem {
  link: EntryLink;
  /** The tier under the EU AI Act. */
  tier: Entry<'inventory'>['data']['aiAct']['risk'];
  impact: Entry<'inventory'>['data']['impact'];
  /** The approved one, else the latest that is written. */
  assessment: EntryLink | undefined;
  /** In design, where none has to be approved yet, `draft` or `not-due`. */
  state: 'assessed' | 'missing' | 'draft' | 'not-due';
}

/** The systems that may do much to people, and how many of them lack an assessment. */
export type HighSystems = Some<HighSystem> & { missing: number };

/** Systems in use with high impact or in the high-risk tier; those without assessment come first. */
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
  return { ...some(systems), missing: systems.filter(({ state }) => state === 'missing').length };
}
