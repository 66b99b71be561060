import type { Handbook } from '../handbook/types.ts';
import { retiredInUse } from './retired-in-use.ts';
import { unknownControls } from './unknown-controls.ts';
import { inUseAgain, withFormerIds, withoutControls, withUnread } from './as-if.ts';
import { missingControls, missingEntries } from './missing-entries.ts';

/** Rules whose issues tell a cause. */
export const telling = [
  'ref/unknown',
  'ref/retired',
  'soa/missing-control',
  'soa/unknown-control',
] as const;
type Telling = (typeof telling)[number];

/** Something that one issue tells, from which others would follow. */
export interface Cause {
  /** The handbook as it would be without it. */
  mended: (handbook: Handbook) => Handbook;
  /** Where entries have other ids in that handbook: those, by the ids of today. */
  formerIds?: ReadonlyMap<string, string>;
}

/**
 * Entries that went away, were renamed or went out of use while others name them: each is told once, and all
 * that is wrong only because of them is no fault of the entries in which it is noticed.
 *
 * @param isTold - whether issues of a rule are told
 */
export function causesIn(handbook: Handbook, isTold: (rule: Telling) => boolean): Cause[] {
  const causes: Cause[] = [];
  const missing = isTold('ref/unknown') ? missingEntries(handbook) : [];
  if (missing.length > 0) {
    const formerIds = new Map(
      missing.flatMap(({ id, newId }) => (newId === undefined ? [] : [[newId, id] as const])),
    );
    const gone = missing.filter(({ newId }) => newId === undefined);
    causes.push({
      formerIds,
      mended: (before) => withUnread(withFormerIds(before, formerIds), gone),
    });
  }
  const unknown = isTold('soa/unknown-control') ? unknownControls(handbook) : [];
  if (unknown.length > 0) {
    const ids = new Set(unknown.map(({ id }) => id));
    causes.push({ mended: (before) => withoutControls(before, ids) });
  }
  const controls =
    unknown.length > 0 || isTold('soa/missing-control') ? missingControls(handbook) : [];
  if (controls.length > 0) causes.push({ mended: (before) => withUnread(before, controls) });
  const retired = isTold('ref/retired') ? retiredInUse(handbook) : [];
  if (retired.length > 0) {
    const ids = new Set(retired.map(({ target }) => target.id));
    causes.push({ mended: (before) => inUseAgain(before, ids) });
  }
  return causes;
}
