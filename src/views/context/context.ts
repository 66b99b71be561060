import { requirementState, type RequirementState } from '../../handbook/state/requirement-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { memo } from '../../memo.ts';
import { linkTo, type EntryLink } from '../links.ts';

/** A requirement of an interested party, with what meets it. */
export interface RequirementRow {
  party: EntryLink;
  owner: EntryLink;
  requirement: string;
  basis: EntryLink[];
  addressedBy: EntryLink[];
  state: RequirementState;
}

/** Issues, parties and their requirements, counted (4.1, 4.2). */
export interface Context {
  issues: number;
  parties: number;
  requirements: number;
  /** How many requirements are in each state. */
  states: Readonly<Record<RequirementState, number>>;
  /** Requirements that nothing meets. */
  unmet: RequirementRow[];
  climate: ClimateStatements;
}

/** What the handbook says about climate change. */
export interface ClimateStatements {
  /** Issues that say whether it is relevant (4.1). */
  issues: ClimateStatement[];
  /** Parties that say whether they have requirements about it (4.2). */
  parties: ClimateStatement[];
}

interface ClimateStatement {
  link: EntryLink;
  relevant: boolean;
  why: string;
}

type ContextEntry = Entry<'context'>;

const isParty = ({ data }: ContextEntry): boolean => data.kind === 'interested-party';

export const contextView = memo((handbook: Handbook): Context => {
  const { context } = handbook.entries;
  const requirements = context.flatMap((party) => requirementsOf(handbook, party));
  const count = (state: RequirementState) =>
    requirements.filter((requirement) => requirement.state === state).length;
  const about = context.flatMap((entry) =>
    entry.data.climate === undefined ? [] : [{ entry, relevant: entry.data.climate }],
  );
  const statements = (parties: boolean) =>
    about
      .filter(({ entry }) => isParty(entry) === parties)
      .map(({ entry, relevant }) => ({
        link: linkTo(handbook, entry.id),
        relevant,
        why: entry.data.relevance,
      }));
  return {
    issues: context.filter((entry) => !isParty(entry)).length,
    parties: context.filter(isParty).length,
    requirements: requirements.length,
    states: { met: count('met'), planned: count('planned'), unmet: count('unmet') },
    unmet: requirements.filter(({ state }) => state === 'unmet'),
    climate: { issues: statements(false), parties: statements(true) },
  };
});

/** What a party requires, in the order in which it is written; nothing for an issue. */
export const requirementsOf = (handbook: Handbook, party: ContextEntry): RequirementRow[] =>
  party.data.requirements.map((requirement) => ({
    party: linkTo(handbook, party.id),
    owner: linkTo(handbook, party.data.owner),
    requirement: requirement.requirement,
    basis: requirement.basis.map((id) => linkTo(handbook, id)),
    addressedBy: requirement.addressedBy.map((id) => linkTo(handbook, id)),
    state: requirementState(handbook, requirement),
  }));
