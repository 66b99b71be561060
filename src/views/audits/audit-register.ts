import type { Handbook } from '../../handbook/types.ts';
import { entryRegister } from '../entries/register.ts';
import { none } from '../table/make.ts';
import type { Register } from '../table/register.ts';
import { ledBy } from './led-by.ts';

/** Audits and reviews. In the column of the lead is also the certification body, or who else leads. */
export function auditRegister(handbook: Handbook): Register {
  const { groups, ...register } = entryRegister(handbook, 'audits');
  const lead = register.columns.findIndex(({ id }) => id === 'lead');
  const leads = new Map(
    handbook.entries.audits.map((audit) => [audit.id, ledBy(handbook, audit) ?? none()]),
  );
  return {
    ...register,
    groups: groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({
        ...row,
        cells: row.cells.with(lead, leads.get(row.id ?? '') ?? none()),
      })),
    })),
  };
}
