import { coversLastChange } from './assessed-changes.ts';
import { approvedAssessmentOf, systemOf } from './impact-assessments.ts';
import { isAccepted, needsAcceptance } from './risk-state.ts';
import { isRetired } from './system-state.ts';
import type { Entry, Handbook } from '../types.ts';

type Assessment = Entry<'assessments'>;

/**
 * Why an impact assessment has to be done again (8.4; ISO/IEC 42005, 5.4 and 5.12): the system was
 * changed after it, its next review has passed, an incident or complaint on the system was raised
 * after it, or a risk on which its conclusion rests is no longer covered.
 */
export type ReassessmentSignal =
  | { kind: 'changed'; day: string }
  | { kind: 'overdue'; day: string }
  | { kind: 'finding'; day: string; finding: Entry<'findings'> }
  | { kind: 'risk'; risk: Entry<'risks'> };

/** Whether an assessment speaks for its system: it is approved, and none that was approved is later. */
export function isInForce(handbook: Handbook, assessment: Assessment): boolean {
  const system = systemOf(handbook, assessment);
  if (!system) return assessment.data.status === 'approved';
  return approvedAssessmentOf(handbook, system)?.id === assessment.id;
}

/**
 * What asks for an assessment to be done again at the as-of date, the system's change first. Only
 * what has happened by then counts. Empty for an assessment that is not in force, and for a system
 * that is retired.
 *
 * The triggers that an assessment itself names (`reassessOn`) are words for people; these are the
 * ones that the handbook can see. Days count, not hours: what happened on the day of the assessment
 * is taken to be known to it.
 *
 * A risk counts where the assessment names it as a measure or the risk names the system, what is
 * left of it has to be accepted, and nobody has: the conclusion then rests on a risk that the
 * organisation does not bear. That a risk was scored or accepted anew does not count, since a
 * register is reviewed as a whole, on days of its own.
 */
export function reassessmentSignals(
  handbook: Handbook,
  assessment: Assessment,
): ReassessmentSignal[] {
  const system = systemOf(handbook, assessment);
  if (!isInForce(handbook, assessment) || !system || isRetired(handbook, system)) return [];
  const { performed, nextReview } = assessment.data;
  const { lastChanged } = system.data;
  const { asOf, entries } = handbook;
  const signals: ReassessmentSignal[] = [];
  if (
    lastChanged !== undefined &&
    lastChanged <= asOf &&
    !coversLastChange(handbook, assessment, system)
  )
    signals.push({ kind: 'changed', day: lastChanged });
  if (nextReview !== undefined && nextReview < asOf)
    signals.push({ kind: 'overdue', day: nextReview });
  for (const finding of entries.findings)
    if (
      isReport(finding) &&
      concerns(finding, system) &&
      isBetween(finding.data.raised, performed, asOf)
    )
      signals.push({ kind: 'finding', day: finding.data.raised, finding });
  const measures = new Set(assessment.data.impacts.flatMap((impact) => impact.measures));
  for (const risk of entries.risks)
    if (
      (measures.has(risk.id) || concerns(risk, system)) &&
      needsAcceptance(handbook, risk) &&
      !isAccepted(handbook, risk)
    )
      signals.push({ kind: 'risk', risk });
  return signals;
}

/** Whether a finding comes from outside the organisation's own looking: something happened to someone. */
const isReport = ({ data }: Entry<'findings'>) =>
  data.source === 'incident' || data.source === 'complaint';

const concerns = (entry: Entry<'findings'> | Entry<'risks'>, { id }: Entry<'inventory'>) =>
  entry.data.systems.includes(id);

const isBetween = (day: string, after: string, until: string) => day > after && day <= until;
