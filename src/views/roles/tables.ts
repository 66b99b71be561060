import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Cell } from '../table/cell.ts';
import { link, none, proof, state, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table, type TableColumn } from '../table/table.ts';
import type { CompetenceMatrix, RoleCompetences } from './competence-matrix.ts';
import type { Competence } from './competences.ts';
import type { QualificationState } from './qualifications.ts';

/** Competences by role, with the proof of each. */
export function competenceTable(handbook: Handbook, roles: readonly RoleCompetences[]): Table {
  const { matrix: t } = messagesFor(handbook.config.language).roles;
  return {
    name: 'competences',
    caption: t.title,
    columns: columnsOf(t.columns, { competence: { long: true, unlabelled: true } }),
    groups: roles.map(({ link: role, competences }) => ({
      lead: link(role),
      none: t.none,
      rows: competences.map((competence) => ({ cells: competenceCells(handbook, competence) })),
    })),
  };
}

/** Competences of one role. */
export function roleCompetenceTable(
  handbook: Handbook,
  competences: readonly Competence[],
  caption: string,
): Table {
  const { matrix: t } = messagesFor(handbook.config.language).roles;
  const { role: _, ...titles } = t.columns;
  return plainTable({
    name: 'competences',
    caption,
    columns: columnsOf(titles, { competence: { long: true, unlabelled: true } }),
    rows: competences.map((competence) => ({
      head: -1,
      cells: competenceCells(handbook, competence),
    })),
  });
}

const competenceCells = (handbook: Handbook, competence: Competence): Cell[] => {
  const { matrix: t } = messagesFor(handbook.config.language).roles;
  return [
    text(competence.competence),
    text(competence.required ? t.required : t.wished),
    qualification(handbook, competence.state),
    proof(competence.proof, false),
  ];
};

/** What is known and what is missing on the ways from an ISMS role to its AIMS counterpart. */
export function pathTable(handbook: Handbook, { paths }: CompetenceMatrix): Table {
  const { columns, path: t } = messagesFor(handbook.config.language).roles;
  const ways = Object.keys(t.names) as (keyof typeof t.names)[];
  return plainTable({
    name: 'paths',
    caption: t.title,
    columns: [
      { id: 'role', title: columns.role },
      ...ways.flatMap((way): TableColumn[] => [
        { id: `${way}-from`, title: t.names[way].from, group: t.groups[way] },
        { id: `${way}-to`, title: t.names[way].to, group: t.groups[way] },
      ]),
    ],
    rows: paths.map((row) => ({
      cells: [
        link(row.link),
        ...row.paths.flatMap(({ from, to }) =>
          from === 'absent' && to === 'absent'
            ? [none('–'), none('–')]
            : [qualification(handbook, from), qualification(handbook, to)],
        ),
      ],
    })),
  });
}

function qualification(handbook: Handbook, value: QualificationState): Cell {
  const { states } = messagesFor(handbook.config.language).roles;
  return value === 'absent' ? none(states.absent) : state(handbook, 'competence', value);
}
