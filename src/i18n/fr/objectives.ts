import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Objectives with their trend against target. */
export const objectives: Messages['objectives'] = {
  tally: (reached, all) =>
    reached === 0
      ? `Aucun des ${number(all)} objectifs n’a atteint sa cible.`
      : `${counted(reached, 'objectif', 'objectifs')} sur ${number(all)} ${form(reached, 'a atteint sa cible', 'ont atteint leur cible')}.`,
  empty: 'Aucun objectif n’est enregistré.',
  columns: {
    objective: 'Objectif',
    trend: 'Tendance',
    latest: 'Dernière valeur',
    target: 'Cible',
    state: 'État',
    due: 'Échéance',
    owner: 'Responsable',
  },
  states: {
    reached: 'cible atteinte',
    missed: 'cible manquée',
    towards: 'se rapproche de la cible',
    still: 'inchangé, cible non atteinte',
    away: 's’éloigne de la cible',
    short: 'cible non atteinte',
    unmeasured: 'non mesuré',
    'in-words': 'apprécié en mots',
  },
  stale: 'non mesuré depuis plus d’un an',
  notMeasured: 'Rien n’a été mesuré à ce jour.',
  standing: {
    owner: 'responsable : {role}',
    due: 'échéance : {day}',
    measured: 'mesuré le {day}',
  },
  serves: 'Sert à',
  metric: 'Indicateur',
  target: 'Cible',
  direction: { up: 'plus, c’est mieux', down: 'moins, c’est mieux' },
  atLeast: (target, unit) => `au moins ${target} ${unit}`,
  atMost: (target, unit) => `au plus ${target} ${unit}`,
  trend: 'Tendance',
  targetLabel: (target) => `cible ${target}`,
  chart: (count, from, first, to, last, target, due) =>
    count === 1
      ? `Un mesurage : ${first} le ${from}. Cible de ${target} d’ici au ${due}.`
      : `${counted(count, 'mesurage', 'mesurages')}, de ${first} le ${from} à ${last} le ${to}. Cible de ${target} d’ici au ${due}.`,
  measurements: 'Mesurages',
  measurementColumns: {
    date: 'Date',
    value: 'Valeur',
    change: 'Variation',
    gap: 'Distance à la cible',
    evidence: 'Preuve',
  },
  first: 'premier',
  reachedGap: 'atteinte',
  actions: 'Actions',
  noAction: 'Aucune action n’est prévue.',
  actionColumns: { what: 'Action', owner: 'Responsable', due: 'Échéance', state: 'État' },
  doneOn: 'faite le {day}',
};
