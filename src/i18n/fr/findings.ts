import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Findings on their way to closure. */
export const findings: Messages['findings'] = {
  lead: 'D’abord les constats ouverts, par ordre d’échéance ; puis les derniers clos.',
  tally: (open, overdue, total) =>
    `${number(open)} ${form(open, 'ouvert', 'ouverts')} sur ${number(total)}, ${
      overdue > 0 ? `dont ${number(overdue)} en retard` : 'aucun en retard'
    }.`,
  empty: 'Aucun constat n’est enregistré.',
  states: { open: 'ouvert', overdue: 'en retard', closed: 'clos' },
  columns: {
    finding: 'Constat',
    grade: 'Catégorie',
    state: 'État',
    steps: 'Étapes faites',
    due: 'Échéance',
    owner: 'Responsable',
  },
  stepsDone: (done, all) => `${number(done)} sur ${number(all)}`,
  next: (step) => `suivante : ${step}`,
  closedWithout: (step) => `clos sans ${step}`,
  closedOn: 'clos le {day}',
  standing: {
    raised: 'relevé le {day}',
    due: 'échéance : {day}',
    closed: 'clos le {day}',
    owner: 'responsable : {role}',
  },
  facts: { against: 'Au regard de', source: 'Source', systems: 'Systèmes d’IA' },
  noSystem: 'Aucun système d’IA n’est indiqué.',
  steps: {
    correction: 'Correction',
    rootCause: 'Cause racine',
    correctiveAction: 'Action corrective',
    effectiveness: 'Efficacité',
  },
  stepsInText: {
    correction: 'correction',
    rootCause: 'cause racine',
    correctiveAction: 'action corrective',
    effectiveness: 'vérification de l’efficacité',
  },
  stepStates: {
    done: 'faite',
    open: 'ouverte',
    overdue: 'en retard',
    planned: 'planifiée',
    missing: 'manquante',
    'not-asked': 'non exigée',
  },
  notAsked: 'Toutes les étapes ne sont exigées que d’une non-conformité (10.2).',
  planned: {
    title: 'Actions prévues',
    columns: { action: 'Action', owner: 'Responsable', due: 'Échéance', state: 'État' },
  },
  actionsOpen: (count) => `${counted(count, 'action prévue ouverte', 'actions prévues ouvertes')}`,
  without: {
    planned: 'Des actions sont prévues, voir ci-dessous.',
    open: 'Rien n’est encore consigné.',
    overdue: 'Rien n’est consigné, et l’échéance du constat est dépassée.',
    missing: 'Le constat a été clos sans cette étape.',
  },
  checked: 'Vérifiée le {day}, preuve à l’appui : {evidence}.',
  checkPlanned: 'À vérifier le {day} avec {evidence}.',
};
