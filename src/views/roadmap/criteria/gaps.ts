import { isExcluded, isUndecided } from '../../../handbook/state/control-state.ts';
import { clauseRows } from '../../../handbook/lookup/clause-rows.ts';
import type { Entry, Handbook } from '../../../handbook/types.ts';
import { controls27001 } from '../../../standards/iso27001.ts';
import { controls as annexA, leafClauses } from '../../../standards/iso42001.ts';
import { latenessOf } from '../../gaps/gaps.ts';
import { share, shareOf } from '../criterion.ts';

/** Whether it is known what the ISMS lends and what is open, and whether that is done in time. */
export function gapCriteria(handbook: Handbook) {
  const { entries, isms, collectionOf } = handbook;
  const decided = new Set(clauseRows(handbook).map(({ clause }) => clause));
  const there = new Set(isms.map(({ control }) => control));
  const open = entries.controls.filter(
    (control) => !isExcluded(control) && control.data.status !== 'implemented',
  );
  const undecided = new Set(entries.controls.filter(isUndecided).map(({ id }) => id));
  const inTime = ({ data }: Entry<'controls'>) => {
    const late = data.targetDate === undefined ? 'overdue' : latenessOf(handbook, data.targetDate);
    return late === undefined || late === 'after-stage1';
  };
  return [
    // The controls of the other standard have no pages of their own.
    share(
      'ismsStatement',
      '/crosswalk/#reverse',
      controls27001.filter(({ id }) => there.has(id)).length,
      controls27001.length,
    ),
    shareOf(handbook, 'dispositions', '/crosswalk/#clauses', leafClauses, ({ id }) =>
      decided.has(id),
    ),
    shareOf(
      handbook,
      'looked',
      '/soa/',
      annexA,
      ({ id }) => collectionOf.has(id) && !undecided.has(id),
    ),
    shareOf(handbook, 'inTime', '/gaps/#plan', open, inTime),
  ];
}
