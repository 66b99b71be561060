import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

const control: Messages['states']['control'] = {
  proven: 'mise en œuvre, prouvée',
  unproven: 'mise en œuvre, non prouvée',
  partial: 'partielle',
  planned: 'planifiée',
  undecided: 'non décidée',
  excluded: 'exclue',
};

const validity: Messages['states']['validity'] = {
  expired: 'expirée',
  superseded: 'remplacée',
  unapproved: 'pas encore approuvée',
  'not-held': 'pas encore tenu',
};

/** Plurals of the states that are counted. */
const plurals: Readonly<Record<string, string>> = {
  [control.proven]: 'mises en œuvre, prouvées',
  [control.unproven]: 'mises en œuvre, non prouvées',
  [control.partial]: 'partielles',
  [control.planned]: 'planifiées',
  [control.undecided]: 'non décidées',
  [control.excluded]: 'exclues',
  [validity.expired]: 'expirées',
  [validity.superseded]: 'remplacées',
  [validity.unapproved]: 'pas encore approuvées',
  [validity['not-held']]: 'pas encore tenus',
};

const inNumber = (count: number, state: string) => `${form(count, state, plurals[state] ?? state)}`;

const countedState = (count: number, state: string) => `${number(count)} ${inNumber(count, state)}`;

/** The words for where something stands, the same on every page. */
export const states: Messages['states'] = {
  control,
  meaning: {
    proven: 'Elle fonctionne, et des preuves valides le montrent.',
    unproven:
      'Elle est dite en fonction, mais rien de valide ne le montre : aucune preuve n’est indiquée, ou toutes ont expiré, ou ce sont des preuves du SMSI qui ne vont pas jusqu’à cette mesure. Cela paraît pire que planifiée, et ce l’est : un auditeur peut le relever.',
    partial: 'Une partie fonctionne ; le reste a une date à laquelle il doit être fait.',
    planned: 'Elle s’applique, et rien n’en fonctionne encore.',
    undecided: 'Personne n’a encore décidé si elle s’applique.',
    excluded: 'Elle ne s’applique pas, pour un motif indiqué.',
  },
  /** What a word beside a day or a document means. */
  words: {
    dueSoon: 'La date est proche : dans le délai que handbook.yaml considère comme proche.',
    overdue: 'La date prévue est passée, et rien n’est encore fait.',
    expired: 'La validité a pris fin à une date passée. Ce n’est plus une preuve.',
    available:
      'Le document ou l’enregistrement se trouve dans ce manuel, ou celui-ci en indique l’emplacement.',
    done: 'C’est terminé. La date indiquée dit quand.',
    held: 'L’audit ou la revue a eu lieu.',
  },
  reason: {
    proven: (valid) => `${counted(valid, 'preuve valide', 'preuves valides')}.`,
    runsOut: 'La première expire le {day}.',
    partial: 'Une partie fonctionne ; le reste est à faire d’ici au {day}.',
    planned: 'Rien n’en fonctionne encore ; elle est à mettre en œuvre d’ici au {day}.',
    undecided: 'Personne n’a encore décidé si elle s’applique.',
    excluded: (basis) => `Ne s’applique pas : ${basis}.`,
    'no-evidence': 'Dite mise en œuvre, mais aucune preuve n’est indiquée.',
    lapsed: (what) => `Dite mise en œuvre, mais aucune de ses preuves ne tient : ${what}.`,
    lapsedCount: countedState,
    borrowed: {
      none: 'Dite mise en œuvre, mais toutes ses preuves sont celles du SMSI, où cette mesure n’a pas d’équivalent.',
      format:
        'Dite mise en œuvre, mais toutes ses preuves sont celles du SMSI, qui ne prête à cette mesure que la forme : le contenu est nouveau.',
      partial: 'Toutes ses preuves sont celles du SMSI.',
    },
    legend: 'Ce que signifient les états',
  },
  counted: countedState,
  inNumber,
  review: { overdue: 'échéance dépassée', expired: 'expiré', 'due-soon': 'échéance proche' },
  validity,
  coverage: {
    shown: 'preuve sur le système',
    organisation: 'preuves sur l’organisation seulement',
    borrowed: 'preuves sur d’autres systèmes seulement',
    nothing: 'aucune preuve valable',
  },
  changedSinceApproval: 'modifié depuis l’approbation',
  action: { open: 'ouverte', overdue: 'en retard', done: 'faite' },
  finding: { open: 'ouvert', closed: 'clos' },
  transfer: { format: 'forme seule', partial: 'une part du contenu', none: 'rien' },
  disposition: { reuse: 'repris', extend: 'étendu', new: 'nouveau' },
};
