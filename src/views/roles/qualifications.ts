import type { Entry, Handbook } from '../../handbook/types.ts';
import {
  qualificationPaths,
  type Qualification,
  type QualificationPath,
} from '../../standards/qualifications.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { competencesOf, type CompetenceState } from './competences.ts';

/**
 * Where a role stands with a qualification: by the evidence of the competence that names it; `role`
 * where it brings it along from the ISMS role that it grew out of; `absent` where it names none.
 */
export type QualificationState = CompetenceState | 'role' | 'absent';

/** Where a role stands on the ways from the ISMS to the AIMS, in the order of `qualificationPaths`. */
export interface PathRow {
  link: EntryLink;
  paths: { id: QualificationPath['id']; from: QualificationState; to: QualificationState }[];
}

/** Where a role stands with what each way begins and ends with. */
export function pathRow(handbook: Handbook, role: Entry<'roles'>): PathRow {
  const competences = competencesOf(handbook, role);
  const standing = (
    qualification: Qualification,
    others: (string | undefined)[],
    otherwise: QualificationState,
  ) => {
    const named = competences.filter(({ competence }) => qualification.named(competence));
    const order: readonly CompetenceState[] = ['proven', 'expired', 'unproven'];
    const best = order.find((state) => named.some((competence) => competence.state === state));
    if (best) return best;
    return others.some((text) => text !== undefined && qualification.named(text))
      ? otherwise
      : 'absent';
  };
  return {
    link: linkTo(handbook, role.id),
    paths: qualificationPaths.map(({ id, from, to }) => ({
      id,
      from: standing(from, [role.data.ismsCounterpart], 'role'),
      // A title says what somebody is to be, and proves nothing.
      to: standing(to, [role.data.title], 'unproven'),
    })),
  };
}
