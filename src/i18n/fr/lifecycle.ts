import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The life cycle: systems by stages. */
export const lifecycle: Messages['lifecycle'] = {
  title: 'Cycle de vie',
  description:
    'Les systèmes d’IA selon les sept étapes de leur vie, avec les preuves que chaque étape a laissées.',
  lead: 'Chaque système selon les sept étapes de sa vie, avec les preuves que chaque étape a laissées, et ce qui manque pour les étapes franchies.',
  pageTitle: (page) => `Cycle de vie, page ${number(page)}`,
  systems: (count) => counted(count, 'système d’IA', 'systèmes d’IA'),
  missingCount: (count) =>
    `${counted(count, 'système a', 'systèmes ont')} franchi une étape que rien ne montre`,
  unknownCount: (count) => `l’étape de ${counted(count, 'système', 'systèmes')} est inconnue`,
  noneMissing: 'Chaque étape franchie a laissé des preuves.',
  /** Where stages that the supplier went through have none. */
  noneMissingHere: 'Chaque étape franchie ici a laissé des preuves.',
  unseenCount: (count) =>
    `${counted(count, 'système', 'systèmes')} sans preuve d’une étape du fournisseur`,
  none: 'Aucun système d’IA ne figure dans l’inventaire.',
  summary: 'Systèmes par étape atteinte et par origine',
  matrix: 'Systèmes par étapes',
  columns: {
    stage: 'Étape atteinte',
    total: 'Systèmes',
    missing: 'Preuve manquante',
    system: 'Système',
    origin: 'Origine',
  },
  group: (stage, total) => `${stage} : ${counted(total, 'système', 'systèmes')}`,
  continued: (stage) => `${stage}, suite`,
  state: {
    passed: 'franchie',
    current: 'en cours',
    ahead: 'à venir',
    'not-ours': 'chez le fournisseur',
    unseen: 'chez le fournisseur, sans preuve',
    unknown: 'inconnue',
  },
  missing: 'manquante',
  missingLong: 'Manquante : l’étape a été franchie, et rien ne le montre.',
  nothingYet: 'encore rien',
  legend:
    'Pour un système acquis, les données et le développement relèvent du fournisseur. Une étape franchie reste montrée par une preuve expirée depuis ; un projet ne montre rien.',
  pages: 'Pages de systèmes',
  proofs: (count) => counted(count, 'preuve', 'preuves'),
};
