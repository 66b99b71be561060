import type { Messages } from '../messages.ts';
import { number } from './number.ts';

/** The areas of the sidebar, and the pages that are no register. */
export const navigation: Messages['navigation'] = {
  label: 'Manuel',
  skip: 'Aller au contenu',
  breadcrumbs: 'Fil d’Ariane',
  home: 'Accueil',
  onThisPage: 'Sur cette page',
  sequence: 'Précédent et suivant',
  previous: 'Précédent',
  next: 'Suivant',
  position: (position, total) => `${number(position)} sur ${number(total)}`,
  areas: {
    certification: 'Certification',
    managementSystem: 'Système de management',
    systems: 'Systèmes d’IA',
    assurance: 'Contrôle et audits',
    reference: 'Référence',
  },
  pages: {
    start: 'Par où commencer',
    board: 'Rapport à la direction',
    roadmap: 'Feuille de route',
    traps: 'Constats probables',
    'what-changed': 'Ce qui a changé',
    soa: 'Déclaration d’applicabilité',
    documents: 'Documents',
    gaps: 'Écarts',
    crosswalk: 'D’ISO 27001 à 42001',
    obligations: 'Obligations',
    lifecycle: 'Cycle de vie',
    commitments: 'Engagements',
    'treatment-plan': 'Plan de traitement',
    map: 'Traçabilité',
    exports: 'Exports',
    help: 'Aide',
    about: 'À propos',
  },
};
