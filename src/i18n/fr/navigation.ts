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
    overview: 'Vue d’ensemble',
    statement: 'Déclaration',
    fromIsms: 'Du SMSI au SMIA',
    systems: 'Systèmes d’IA',
    running: 'Fonctionnement du système',
    handbook: 'Ce manuel',
  },
  pages: {
    start: 'Par où commencer',
    roadmap: 'Feuille de route',
    traps: 'Pièges',
    soa: 'Déclaration d’applicabilité',
    documents: 'Documents',
    gaps: 'Écarts',
    crosswalk: 'Correspondances',
    obligations: 'Obligations',
    lifecycle: 'Cycle de vie',
    map: 'Carte',
    about: 'À propos',
  },
};
