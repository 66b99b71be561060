import type { Handbook } from '../../handbook/types.ts';
import { qualificationPaths, type QualificationPath } from '../../standards/qualifications.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { competencesOf, requiredCompetences, type Competence } from './competences.ts';
import { pathRow, type PathRow } from './qualifications.ts';

/** A role with its competences: some rows of the competence matrix. */
export interface RoleCompetences {
  link: EntryLink;
  competences: Competence[];
}

export interface CompetenceMatrix {
  roles: RoleCompetences[];
  /** Required competences over all roles, and those of them that are proven. */
  required: number;
  proven: number;
  /** Roles that are on one of the ways; the others ask for no such qualification. */
  paths: PathRow[];
  notOnPath: EntryLink[];
  /** Ways at whose end no role can show that it has arrived. */
  unreached: QualificationPath['id'][];
}

/** Roles with their competences, and where each stands on the way from the ISMS to the AIMS (7.2). */
export function competenceMatrix(handbook: Handbook): CompetenceMatrix {
  const roles = handbook.entries.roles.map((role) => ({
    link: linkTo(handbook, role.id),
    competences: competencesOf(handbook, role),
  }));
  const rows = handbook.entries.roles.map((role) => pathRow(handbook, role));
  const paths = rows.filter((row) =>
    row.paths.some(({ from, to }) => from !== 'absent' || to !== 'absent'),
  );
  return {
    roles,
    ...requiredCompetences(roles.flatMap(({ competences }) => competences)),
    paths,
    notOnPath: rows.filter((row) => !paths.includes(row)).map(({ link }) => link),
    unreached: qualificationPaths
      .map(({ id }) => id)
      .filter(
        (id) =>
          !rows.some((row) => row.paths.some((path) => path.id === id && path.to === 'proven')),
      ),
  };
}
