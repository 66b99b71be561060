import { collectionNames, type CollectionName } from '../../../schemas/fields.ts';
import { entryOf } from '../../handbook/entry-of.ts';
import { validityOf } from '../../handbook/proof.ts';
import { reviewState, type ReviewState } from '../../handbook/review-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import {
  qualificationPaths,
  type Qualification,
  type QualificationPath,
} from '../../standards/qualifications.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { proofLink, type ProofLink } from '../proof-link.ts';

type Role = Entry<'roles'>;

/** Whether a competence can be shown: by valid evidence, by none that is still valid, or by nothing. */
export type CompetenceState = 'proven' | 'expired' | 'unproven';

/** A competence of a role, with what proves it. */
export interface Competence {
  competence: string;
  required: boolean;
  state: CompetenceState;
  proof: ProofLink[];
  /** The day on which the last valid proof ends, where all of them end. */
  until: string | undefined;
  review: ReviewState | undefined;
}

/** A role with its competences: some rows of the competence matrix. */
export interface RoleCompetences {
  link: EntryLink;
  competences: Competence[];
}

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

/** How many competences are required, and how many of those are proven. */
export function requiredCompetences(competences: readonly Competence[]): {
  required: number;
  proven: number;
} {
  const required = competences.filter((competence) => competence.required);
  return {
    required: required.length,
    proven: required.filter(({ state }) => state === 'proven').length,
  };
}

/** The competences of a role, in the order in which they are written. */
export const competencesOf = (handbook: Handbook, { data }: Role): Competence[] =>
  data.competences.map(({ competence, required, evidence }) => {
    const records = evidence.flatMap((id) => entryOf(handbook, 'evidence', id) ?? []);
    const valid = records.filter((record) => validityOf(record, handbook.asOf) === 'valid');
    const ends = valid.map((record) => record.data.validUntil);
    const until = ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
    return {
      competence,
      required,
      state: valid.length > 0 ? 'proven' : records.length > 0 ? 'expired' : 'unproven',
      proof: records.map((record) => proofLink(handbook, record)),
      until,
      review: until === undefined ? undefined : reviewState(handbook, until),
    };
  });

function pathRow(handbook: Handbook, role: Role): PathRow {
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

/** What a role does for an entry, by the field that names it. */
export const dutyFields = [
  'owner',
  'approvedBy',
  'lead',
  'acceptedBy',
  'assessors',
  'decisions',
] as const;

export type DutyField = (typeof dutyFields)[number];

/** What a role answers for, by what it does and in which register. */
export interface DutyGroup {
  duty: DutyField;
  /** `statement` for the Statement of Applicability, which `handbook.yaml` describes. */
  collection: CollectionName | 'statement';
  /** At most `shownDuties`. */
  links: EntryLink[];
  total: number;
}

/** A page links no more of a group, and says how many more there are. */
export const shownDuties = 100;

/** All entries that name a role, by what it does for them, in the order of the registers. */
export function dutiesOfRole(handbook: Handbook, role: Role): DutyGroup[] {
  const { owner, approvedBy } = handbook.config.soa;
  const references = handbook.backlinks.get(role.id) ?? [];
  return dutyFields.flatMap((duty) => {
    const statement: DutyGroup[] =
      (duty === 'owner' && owner === role.id) || (duty === 'approvedBy' && approvedBy === role.id)
        ? [{ duty, collection: 'statement', links: [], total: 1 }]
        : [];
    const groups = collectionNames.flatMap((collection): DutyGroup[] => {
      const ids = new Set(
        references
          .filter((reference) => reference.field === duty && reference.collection === collection)
          .map(({ from }) => from),
      );
      const links = [...ids].slice(0, shownDuties).map((id) => linkTo(handbook, id));
      return ids.size > 0 ? [{ duty, collection, links, total: ids.size }] : [];
    });
    return [...statement, ...groups];
  });
}
