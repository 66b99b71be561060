import type { Messages } from '../messages.ts';
import { counted, form } from './number.ts';

/** The Statement of Applicability. */
export const soa: Messages['soa'] = {
  description:
    'Chaque mesure de l’annexe A de l’ISO/IEC 42001 : si elle s’applique, pourquoi, où elle en est et ce qui la prouve.',
  ownControls: 'Mesures propres à l’organisation',
  facts: {
    organization: 'Organisation',
    version: 'Version',
    status: 'Statut',
    owner: 'Responsable',
    approvedBy: 'Approuvée par',
    approved: 'Approuvée le',
    nextReview: 'Prochaine revue',
    classification: 'Classification',
    basis: 'Base',
  },
  notApproved: 'non approuvée',
  basis: 'ISO/IEC 42001:2023, 6.1.3 et annexe A',
  definitions: 'Ce que signifient les colonnes',
  columns: {
    control: {
      title: 'Mesure',
      meaning:
        'Numéro et titre dans l’annexe A de l’ISO/IEC 42001:2023 ; à la suite, les mesures propres à l’organisation.',
    },
    applicable: {
      title: 'Applicable',
      meaning:
        'Oui, avec ce qui la motive : risque, impact, loi, contrat, activité. Non, avec le motif de son exclusion.',
    },
    why: {
      title: 'Justification',
      meaning: 'Pourquoi elle s’applique ici, ou pourquoi elle ne s’applique pas (6.1.3).',
    },
    state: {
      title: 'État',
      meaning:
        'Une mesure mise en œuvre ne vaut comme « prouvée » que tant qu’elle est étayée par des preuves valides.',
    },
    documents: {
      title: 'Documents',
      meaning: 'Politiques et procédures qui mettent la mesure en œuvre.',
    },
    proof: {
      title: 'Preuves',
      meaning: 'Preuves, évaluations d’impact et audits qui montrent qu’elle fonctionne.',
    },
    owner: {
      title: 'Responsable, revue',
      meaning: 'Le rôle qui répond de la mesure, et la date à laquelle il a confirmé la ligne.',
    },
  },
  states: 'Ce que signifient les états',
  all: 'Toutes les mesures',
  inAll: (count) => form(count, '{count} mesure en tout', '{count} mesures en tout'),
  caption: (version) => `Déclaration d’applicabilité, version ${version}`,
  by: 'd’ici au {day}',
  noDocument: 'Aucun document.',
  approval: 'Approbation',
  openVersion: (version, undecided) =>
    `La version ${version} est dite approuvée. Elle ne peut pas l’être : ${counted(undecided, 'mesure n’est pas décidée', 'mesures ne sont pas décidées')}.`,
  undecided: (count) => counted(count, 'mesure non décidée', 'mesures non décidées'),
  noReason: 'Aucun motif n’est encore indiqué.',
  signatures: { name: 'Nom', date: 'Date', signature: 'Signature' },
  approvedVersion: (version) => `La version ${version} a été approuvée le {day} ({role}).`,
  changedVersion: (version) =>
    `La version ${version} a été approuvée le {day} ({role}), mais elle a été modifiée depuis.`,
  unapprovedVersion: (version) => `La version ${version} n’est pas approuvée.`,
};
