import type { Edit } from '../../compare/comparison.ts';
import { editsOf } from '../../compare/edits.ts';
import type { Handbook } from '../../handbook/types.ts';
import { compareIds } from '../../standards/catalogue.ts';
import type { EntryLink } from '../links.ts';
import { linkTo } from '../links.ts';
import { soaRow, type SoaRow } from '../statement/soa.ts';

/** What the Statement says of a control in one of its states. */
export type Told = Pick<
  SoaRow,
  'state' | 'applicable' | 'excluded' | 'drivers' | 'exclusionBasis' | 'targetDate'
>;

/** A row of the Statement as it was and as it is. */
export interface RowThenAndNow {
  control: EntryLink;
  /** Undefined where the Statement had no such row, or has none any more. */
  then: Told | undefined;
  now: Told | undefined;
  justification: readonly Edit[];
  evidence: { all: EntryLink[]; came: EntryLink[]; went: EntryLink[] };
  isChanged: boolean;
}

/** Document control of the Statement. */
type StatementControl = Handbook['config']['soa'];

/** The Statement of Applicability beside its former self. */
export interface StatementThenAndNow {
  then: StatementControl;
  now: StatementControl;
  rows: RowThenAndNow[];
}

export function statementThenAndNow(before: Handbook, after: Handbook): StatementThenAndNow {
  const rowsOf = (handbook: Handbook) =>
    new Map(
      handbook.entries.controls.map((control) => [control.id, soaRow(handbook, control)] as const),
    );
  const [was, is] = [rowsOf(before), rowsOf(after)];
  const ids = [...new Set([...is.keys(), ...was.keys()])].toSorted(compareIds);
  return {
    then: before.config.soa,
    now: after.config.soa,
    rows: ids.map((id) => rowOf(after, id, was.get(id), is.get(id))),
  };
}

function rowOf(
  handbook: Handbook,
  id: string,
  was: SoaRow | undefined,
  is: SoaRow | undefined,
): RowThenAndNow {
  const [then, now] = [told(was), told(is)];
  const justification = editsOf(was?.justification ?? '', is?.justification ?? '');
  const ids = (row: SoaRow | undefined) => row?.proof.map((proof) => proof.id) ?? [];
  const without = (list: string[], other: string[]) =>
    list.filter((each) => !other.includes(each)).map((each) => linkTo(handbook, each));
  const evidence = {
    all: ids(is).map((each) => linkTo(handbook, each)),
    came: without(ids(is), ids(was)),
    went: without(ids(was), ids(is)),
  };
  return {
    control: { ...linkTo(handbook, id), title: (is ?? was)?.title ?? id },
    ...{ then, now, justification, evidence },
    isChanged:
      JSON.stringify(then) !== JSON.stringify(now) ||
      justification.some(({ change }) => change !== undefined) ||
      evidence.came.length + evidence.went.length > 0,
  };
}

const told = (row: SoaRow | undefined): Told | undefined =>
  row && {
    state: row.state,
    applicable: row.applicable,
    excluded: row.excluded,
    drivers: row.drivers,
    exclusionBasis: row.exclusionBasis,
    targetDate: row.targetDate,
  };
