import {
  reassessmentSignals,
  type ReassessmentSignal,
} from '../../handbook/derived/reassessment.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';

/** A reason to do an assessment again, with the entry that gives it. */
export interface Signal {
  kind: ReassessmentSignal['kind'];
  day: string | undefined;
  link: EntryLink | undefined;
}

/** What asks for an assessment to be done again, with the entries that say so. */
export const signalsOf = (handbook: Handbook, assessment: Entry<'assessments'>): Signal[] =>
  reassessmentSignals(handbook, assessment).map((signal) => ({
    kind: signal.kind,
    day: 'day' in signal ? signal.day : undefined,
    link:
      signal.kind === 'finding'
        ? linkTo(handbook, signal.finding.id)
        : signal.kind === 'risk'
          ? linkTo(handbook, signal.risk.id)
          : undefined,
  }));
