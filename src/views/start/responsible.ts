import { entryOf } from '../../handbook/lookup/entry-of.ts';
import type { Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { competencesOf, requiredCompetences } from '../roles/competences.ts';

/** A role that answers for AI, with what shows that it can. */
export interface Responsible {
  link: EntryLink;
  /** Runs the AIMS, or approves the Statement for top management. */
  as: 'owner' | 'approver';
  required: number;
  proven: number;
}

/** The role that runs the AIMS and keeps the Statement, and the one that approves it for top management. */
export function responsibleRoles(handbook: Handbook): Responsible[] {
  const { owner, approvedBy } = handbook.config.soa;
  const named = [
    { id: owner, as: 'owner' as const },
    ...(approvedBy && approvedBy !== owner ? [{ id: approvedBy, as: 'approver' as const }] : []),
  ];
  return named.map(({ id, as }) => {
    const role = entryOf(handbook, 'roles', id);
    return {
      link: linkTo(handbook, id),
      as,
      ...requiredCompetences(role ? competencesOf(handbook, role) : []),
    };
  });
}
