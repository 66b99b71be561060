import { counted, number } from './number.ts';

/** What an auditor would raise. */
export const traps = {
  description: 'What an auditor would raise, counted and located before the audit.',
  lead: 'What auditors raise when an ISMS becomes an AIMS, counted and located by the checks. Look here before they do.',
  found: (traps: number, places: number) =>
    `${counted(traps, 'likely finding', 'likely findings')}, in ${counted(places, 'place', 'places')}`,
  allClear: 'No finding is likely.',
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
  ruleCount: (count: number) => counted(count, 'issue', 'issues'),
  /** Below a trap of which no rule speaks, or not fully. */
  read: 'If no rule covers it, it is read from the entries themselves.',
  readings: {
    refused: (assessment: string, performed: string) =>
      `In use, although “${assessment}” of ${performed}, which is approved and in force, concludes that it is not acceptable. Take it out of use, or change it and assess it again.`,
    unlisted: (systems: number, unknown: number) =>
      `None of the systems in the register (${number(systems)}) is ${unknown > 0 ? 'known to be ' : ''}procured or embedded${unknown > 0 ? `; the origin of ${number(unknown)} is unknown` : ''}. Check bought software, office tools and services for AI that came with them.`,
  },
  summary: {
    caption: 'Likely findings at a glance',
    trap: 'Likely finding',
    state: 'State',
    places: 'Places',
    states: {
      found: 'triggered',
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
      raised: 'A Statement that was copied and renamed may be raised as a major nonconformity.',
    },
    borrowed: {
      title: 'ISMS evidence under AI controls',
      raised: 'Evidence of the ISMS, dressed up as evidence of the AIMS.',
    },
    unassessed: {
      title: 'High-impact systems without assessment',
      raised:
        'No impact assessment, an outdated one, or one that did not consider groups and society.',
    },
    refused: {
      title: 'Systems used against their assessment',
      raised:
        'A system is in use although its approved impact assessment concludes that it is not acceptable. Someone knew and carried on.',
    },
    undecided: {
      title: 'Undecided or unknown',
      raised:
        'It is not decided whether a control applies, which role we have for a system or how high its impact is; or a fact about a system is unknown. Whatever depends on it cannot be scoped.',
    },
    unlisted: {
      title: 'Bought and embedded systems left out',
      raised:
        'An inventory that lists only what was built here, or a bought system without a supplier.',
    },
    unproven: {
      title: 'Claims without proof',
      raised: 'A control marked implemented, with nothing to show for it today.',
    },
    suspect: {
      title: 'Controls whose basis changed',
      raised: 'Something that the control relies on changed after its owner last reviewed it.',
    },
    overdue: {
      title: 'Policies past their review',
      raised: 'A date that has passed. Anybody can see it.',
    },
    unaccepted: {
      title: 'Decisions without acceptance',
      raised:
        'A risk above the appetite that is neither treated nor accepted as it is, a treatment plan that management has not approved, or a Statement whose current version is not approved.',
    },
  },
};
