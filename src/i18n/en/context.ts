import { counted, number } from './number.ts';

/** Issues, interested parties and what they require: the register and the page of each. */
export const context = {
  register: 'Register',
  tally: (issues: number, parties: number, requirements: number) =>
    `${counted(issues, 'issue', 'issues')}, ${counted(parties, 'interested party', 'interested parties')}, ${counted(requirements, 'requirement', 'requirements')}`,
  columns: {
    entry: 'Issue or party',
    kind: 'Kind',
    relevance: 'Why it matters',
    requires: 'What the party requires, and where it is met',
    reviewed: 'Reviewed',
    owner: 'Owner',
    party: 'Party',
    requirement: 'Requirement',
    basis: 'Basis',
    metBy: 'Met by',
    state: 'State',
  },
  neverReviewed: 'not reviewed',
  noRequirement: 'No requirement is recorded.',
  nothing: 'nothing',
  states: { met: 'met', planned: 'planned', unmet: 'not met' },
  /** How many requirements are in each state. */
  count: {
    met: (count: number) => `${counted(count, 'requirement', 'requirements')} met`,
    planned: (count: number) => `${number(count)} planned`,
    unmet: (count: number) => `${number(count)} not met`,
  },
  unmet: 'Requirements that nothing meets',
  noneUnmet: 'Every requirement leads to something that meets it, or will.',
  noRequirements: 'No requirement is recorded.',
  leftOut: (count: number) => `${counted(count, 'more is', 'more are')} in the register.`,
  climate: {
    title: 'Climate change',
    lead: 'The organisation determines whether climate change is a relevant issue (4.1). Interested parties can have requirements related to it (4.2).',
    issues: {
      yes: 'Relevant, says {entry}.',
      no: 'Considered and not relevant, says {entry}.',
      none: 'No issue says whether climate change is relevant (4.1).',
    },
    parties: {
      yes: '{entry} has requirements about climate change.',
      no: '{entry} has no requirement about climate change.',
      none: 'No interested party is recorded with requirements about climate change (4.2).',
    },
    issueMark: { yes: 'climate change: relevant', no: 'climate change: not relevant' },
    partyMark: {
      yes: 'has requirements about climate change',
      no: 'no requirement about climate change',
    },
  },
  reviewed: 'reviewed {day}',
  owner: 'owner {role}',
};
