import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** Words that many pages share. */
export const common: Messages['common'] = {
  none: 'aucun',
  nobody: 'personne',
  yes: 'oui',
  no: 'non',
  table: 'Tableau',
  owner: 'Responsable',
  noEntry: 'Cette mesure n’a pas de fiche.',
  entries: (count) => counted(count, 'fiche', 'fiches'),
  labelled: (label, text) => `${label} : ${text}`,
  /** The road on which the lists of what is wrong follow one another, and what each counts. */
  road: {
    title: 'De ce qu’un auditeur relèverait à la date de clôture',
    steps: {
      raised: 'Ce qu’un auditeur relèverait',
      open: 'Ce qui est ouvert',
      when: 'Pour quand',
    },
    checks: 'Signalements des vérifications',
    plan: 'Plan',
    counts: {
      findings: (open: number, total: number) =>
        counted(open, 'ouvert', 'ouverts') + ` sur ${number(total)}`,
      checks: (errors: number, warnings: number) =>
        `${counted(errors, 'erreur', 'erreurs')}, ${counted(warnings, 'avertissement', 'avertissements')}`,
      plan: (dated: number, total: number) =>
        `${number(dated)} sur ${counted(total, 'écart', 'écarts')} avec une date`,
    },
    meaning: {
      findings:
        'relevés par des personnes : lors d’audits, après des incidents, dans des réclamations',
      checks: 'fautes et dates que cet outil a remarquées dans les fiches',
      traps: 'les signalements qu’un auditeur cherche en premier, comptés par endroit',
      gaps: 'travaux que les fiches disent inachevés, non-conformités ouvertes comprises',
      plan: 'les écarts par date cible',
      roadmap: 'les huit étapes vers la certification et leurs critères',
    },
  },
};
