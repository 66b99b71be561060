import { counted, number } from './number.ts';

/** What an auditor would raise. */
export const traps = {
  description: 'What an auditor would raise, counted and located before the auditor comes.',
  lead: 'What auditors raise when an ISMS becomes an AIMS, counted and located by the checks. Look here before they do.',
  found: (traps: number, places: number) =>
    `${counted(traps, 'trap', 'traps')} with something in it, ${counted(places, 'place', 'places')} in all`,
  allClear: 'No trap has anything in it.',
  someOff: (count: number) =>
    count === 1
      ? '1 rule is switched off in handbook.yaml'
      : `${number(count)} rules are switched off in handbook.yaml`,
  places: (count: number) => counted(count, 'place', 'places'),
  states: {
    clear: '0 places',
    'partly-off': '0 places, as far as the rules that ran can tell',
    off: 'not checked: the rules are switched off',
  },
  off: 'switched off in handbook.yaml: not checked',
  ruleCount: (count: number) => counted(count, 'finding', 'findings'),
  /** Below a trap of which no rule speaks, or not fully. */
  read: 'Where no rule of the checks speaks of it, it is read from the entries themselves.',
  readings: {
    refused: (assessment: string, performed: string) =>
      `In use, and “${assessment}” of ${performed}, which is approved and in force, concludes that it is not acceptable. Take it out of use, or change it and assess it again.`,
    unlisted: (systems: number) =>
      `Of the systems in the register (${number(systems)}), none is procured or embedded. Look through bought software, office tools and services for AI that came with them.`,
  },
  summary: {
    caption: 'The traps at a glance',
    trap: 'Trap',
    state: 'State',
    places: 'Places',
    states: {
      found: 'something found',
      clear: 'clear',
      'partly-off': 'partly checked',
      off: 'not checked',
    },
  },
  columns: { place: 'Where', found: 'What' },
  more: (count: number) => `${counted(count, 'more place', 'more places')}: all are listed under`,
  traps: {
    copied: {
      title: 'Statements copied from the ISMS',
      raised: 'A Statement that was copied and renamed is a major nonconformity.',
    },
    borrowed: {
      title: 'ISMS evidence under AI controls',
      raised: 'Evidence of the ISMS, dressed up as evidence of the AIMS.',
    },
    unassessed: {
      title: 'High-impact systems without assessment',
      raised:
        'No impact assessment, one that the system has outgrown, or one that never looked at groups and society.',
    },
    refused: {
      title: 'Systems used against their assessment',
      raised:
        'A system is in use, and its approved impact assessment concludes that it is not acceptable. Somebody knew, and went on.',
    },
    undecided: {
      title: 'Roles undecided',
      raised: 'Nobody decided who is what for a system, so nothing that follows from it is scoped.',
    },
    unlisted: {
      title: 'Bought and embedded systems left out',
      raised:
        'An inventory of what was built here alone, or a bought system of which nobody says who supplies it.',
    },
    unproven: {
      title: 'Claims without proof',
      raised: 'A control called implemented, with nothing to show for it today.',
    },
    suspect: {
      title: 'Controls whose basis changed',
      raised: 'What the control stands on changed after its owner looked at it last.',
    },
    overdue: {
      title: 'Policies past their review',
      raised: 'The easiest finding of all: a date that has passed.',
    },
    unaccepted: {
      title: 'Decisions that nobody accepted',
      raised:
        'A risk above the appetite that nobody accepted or treats, or a Statement that management has not approved as it stands.',
    },
  },
};
