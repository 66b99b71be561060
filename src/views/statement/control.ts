import { reviewState, type ReviewState } from '../../handbook/derived/review-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { controlRow, type ControlRow } from '../../standards/control-crosswalk.ts';
import { controlById } from '../../standards/iso42001.ts';
import { relatedControls, type RelatedControl } from '../crosswalk/related-controls.ts';
import { relativeDay } from '../dates.ts';
import { soaRow, type SoaRow } from './soa.ts';

/** What the page of a control shows beside its text. */
export interface ControlPage {
  row: SoaRow;
  /** What the control asks for, in our own words; undefined for controls of the organisation's own. */
  summary: string | undefined;
  review: ReviewState;
  /** How far the target date is, in words. */
  target: string | undefined;
  crosswalk:
    | (Pick<ControlRow, 'transfer' | 'why'> & {
        related: RelatedControl[];
      })
    | undefined;
}

export function controlPage(handbook: Handbook, control: Entry<'controls'>): ControlPage {
  const crosswalk = controlRow(control.id);
  const { targetDate, nextReview } = control.data;
  return {
    row: soaRow(handbook, control),
    summary: controlById(control.id)?.summary,
    review: reviewState(handbook, nextReview),
    target: targetDate && relativeDay(handbook, targetDate),
    crosswalk: crosswalk && {
      transfer: crosswalk.transfer,
      why: crosswalk.why,
      related: relatedControls(handbook, crosswalk),
    },
  };
}
