import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

export const context: Messages['context'] = {
  register: 'Registre',
  tally: (issues, parties, requirements) =>
    `${counted(issues, 'enjeu', 'enjeux')}, ${counted(parties, 'partie intéressée', 'parties intéressées')}, ${counted(requirements, 'exigence', 'exigences')}`,
  columns: {
    entry: 'Enjeu ou partie',
    kind: 'Type',
    relevance: 'Pourquoi cela compte',
    requires: 'Ce que la partie exige, et où cela est satisfait',
    reviewed: 'Revu',
    owner: 'Responsable',
    party: 'Partie',
    requirement: 'Exigence',
    basis: 'Fondement',
    metBy: 'Satisfaite par',
    state: 'État',
  },
  neverReviewed: 'non revu',
  noRequirement: 'Aucune exigence n’est consignée.',
  nothing: 'rien',
  states: { met: 'satisfaite', planned: 'planifiée', unmet: 'non satisfaite' },
  count: {
    met: (count) => `${counted(count, 'exigence satisfaite', 'exigences satisfaites')}`,
    planned: (count) => `${counted(count, 'planifiée', 'planifiées')}`,
    unmet: (count) => `${counted(count, 'non satisfaite', 'non satisfaites')}`,
  },
  unmet: 'Exigences que rien ne satisfait',
  noneUnmet: 'Chaque exigence mène à quelque chose qui la satisfait ou la satisfera.',
  noRequirements: 'Aucune exigence n’est consignée.',
  leftOut: (count) =>
    `${counted(count, 'autre se trouve', 'autres se trouvent')} dans le registre.`,
  climate: {
    title: 'Changement climatique',
    lead: 'L’organisme détermine si le changement climatique est un enjeu pertinent (4.1). Les parties intéressées peuvent avoir des exigences à ce sujet (4.2).',
    issues: {
      yes: 'Pertinent, selon {entry}.',
      no: 'Examiné et non pertinent, selon {entry}.',
      none: 'Aucun enjeu ne dit si le changement climatique est pertinent (4.1).',
    },
    parties: {
      yes: '{entry} a des exigences liées au changement climatique.',
      no: '{entry} n’a pas d’exigence liée au changement climatique.',
      none: 'Aucune partie intéressée ayant des exigences liées au changement climatique n’est consignée (4.2).',
    },
    issueMark: {
      yes: 'changement climatique : pertinent',
      no: 'changement climatique : non pertinent',
    },
    partyMark: {
      yes: 'a des exigences liées au changement climatique',
      no: 'aucune exigence liée au changement climatique',
    },
  },
  reviewed: 'revu {day}',
  owner: 'responsable {role}',
};
