import { reviewState, type ReviewState } from '../../handbook/state/review-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import type { ControlRow } from '../../standards/control-crosswalk.ts';
import { standardsIn } from '../../standards/in-language.ts';
import { relatedControls, type RelatedControl } from '../crosswalk/related-controls.ts';
import { relativeDay } from '../dates.ts';
import { systemsOfControl } from './control-systems.ts';
import { soaRow, type SoaRow } from './soa.ts';

/** What the page of a control shows beside its text. */
export interface ControlPage {
  row: SoaRow;
  /** What there is as proof for each system. */
  systems: ReturnType<typeof systemsOfControl>;
  /** What the control asks for, in our own words; undefined for controls of the organisation's own. */
  summary: string | undefined;
  /** Undefined as long as no day is set. */
  review: ReviewState | undefined;
  /** How far the target date is, in words. */
  target: string | undefined;
  crosswalk:
    | (Pick<ControlRow, 'transfer' | 'why'> & {
        related: RelatedControl[];
      })
    | undefined;
}

export function controlPage(handbook: Handbook, control: Entry<'controls'>): ControlPage {
  const { controlRowOf, summaryOf } = standardsIn(handbook.config.language);
  const crosswalk = controlRowOf.get(control.id);
  const { targetDate, nextReview } = control.data;
  return {
    row: soaRow(handbook, control),
    systems: systemsOfControl(handbook, control),
    summary: summaryOf.get(control.id),
    review: nextReview === undefined ? undefined : reviewState(handbook, nextReview),
    target: targetDate && relativeDay(handbook, targetDate),
    crosswalk: crosswalk && {
      transfer: crosswalk.transfer,
      why: crosswalk.why,
      related: relatedControls(handbook, crosswalk),
    },
  };
}
