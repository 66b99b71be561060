import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const context: Messages['context'] = {
  register: 'Register',
  tally: (issues, parties, requirements) =>
    `${counted(issues, 'Thema', 'Themen')}, ${counted(parties, 'interessierte Partei', 'interessierte Parteien')}, ${counted(requirements, 'Anforderung', 'Anforderungen')}`,
  columns: {
    entry: 'Thema oder Partei',
    kind: 'Art',
    relevance: 'Warum es zählt',
    requires: 'Was die Partei verlangt und wo es erfüllt wird',
    reviewed: 'Überprüft',
    owner: 'Verantwortlich',
    party: 'Partei',
    requirement: 'Anforderung',
    basis: 'Grundlage',
    metBy: 'Erfüllt durch',
    state: 'Status',
  },
  neverReviewed: 'nicht überprüft',
  noRequirement: 'Keine Anforderung ist festgehalten.',
  nothing: 'nichts',
  states: { met: 'erfüllt', planned: 'geplant', unmet: 'nicht erfüllt' },
  count: {
    met: (count) => `${counted(count, 'Anforderung', 'Anforderungen')} erfüllt`,
    planned: (count) => `${number(count)} geplant`,
    unmet: (count) => `${number(count)} nicht erfüllt`,
  },
  unmet: 'Anforderungen, die nichts erfüllt',
  noneUnmet: 'Jede Anforderung führt zu etwas, das sie erfüllt oder erfüllen wird.',
  noRequirements: 'Keine Anforderung ist festgehalten.',
  leftOut: (count) => `${counted(count, 'weitere steht', 'weitere stehen')} im Register.`,
  climate: {
    title: 'Klimawandel',
    lead: 'Die Organisation bestimmt, ob der Klimawandel ein relevantes Thema ist (4.1). Interessierte Parteien können Anforderungen dazu haben (4.2).',
    issues: {
      yes: 'Relevant, sagt {entry}.',
      no: 'Geprüft und nicht relevant, sagt {entry}.',
      none: 'Kein Thema sagt, ob der Klimawandel relevant ist (4.1).',
    },
    parties: {
      yes: '{entry} hat Anforderungen zum Klimawandel.',
      no: '{entry} hat keine Anforderung zum Klimawandel.',
      none: 'Keine interessierte Partei mit Anforderungen zum Klimawandel ist festgehalten (4.2).',
    },
    issueMark: { yes: 'Klimawandel: relevant', no: 'Klimawandel: nicht relevant' },
    partyMark: {
      yes: 'hat Anforderungen zum Klimawandel',
      no: 'keine Anforderung zum Klimawandel',
    },
  },
  reviewed: 'überprüft {day}',
  owner: 'verantwortlich {role}',
};
