import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { entryRegister } from '../entries/register.ts';
import type { Cell } from '../table/cell.ts';
import { none, state } from '../table/make.ts';
import type { Register } from '../table/register.ts';
import type { TableRow } from '../table/table.ts';
import { competencesOf, requiredCompetences, type Competence } from './competences.ts';

/** Roles, and how many of the competences of each are proven. */
export function roleRegister(handbook: Handbook): Register {
  const t = messagesFor(handbook.config.language).roles;
  const { columns, groups, ...register } = entryRegister(handbook, 'roles');
  const competences = new Map(
    handbook.entries.roles.map((role) => [role.id, competencesOf(handbook, role)]),
  );
  const withCompetences = (row: TableRow): TableRow => ({
    ...row,
    cells: [...row.cells, competenceCell(handbook, competences.get(row.id ?? '') ?? [])],
  });
  return {
    ...register,
    caption: t.register,
    columns: [
      { id: 'role', title: t.columns.role },
      ...columns.slice(1),
      { id: 'competences', title: t.matrix.title, named: true },
    ],
    groups: groups.map((group) => ({ ...group, rows: group.rows.map(withCompetences) })),
  };
}

/** How many of the competences that a role has to have are proven. */
export function competenceCell(handbook: Handbook, competences: readonly Competence[]): Cell {
  const { matrix: t } = messagesFor(handbook.config.language).roles;
  const { required, proven } = requiredCompetences(competences);
  return required === 0
    ? none(t.noneRequired)
    : state(handbook, 'competence', proven === required ? 'proven' : 'unproven', {
        text: t.provenOf(proven, required),
      });
}
