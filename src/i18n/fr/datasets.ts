import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The register of datasets, and the page of one. */
export const datasets: Messages['datasets'] = {
  empty: 'Aucun jeu de données n’est enregistré.',
  columns: {
    dataset: 'Jeu de données',
    systems: 'Systèmes d’IA',
    uses: 'Utilisations',
    personal: 'Données personnelles',
    acquisition: 'Acquisition',
    quality: 'Qualité',
    owner: 'Responsable',
    requirement: 'Exigence',
    measure: 'Mesure',
    result: 'Résultat',
    date: 'Date',
    evidence: 'Preuve',
    system: 'Système',
    origin: 'Origine',
    stage: 'Étape',
  },
  measured: (measured, all) => `${number(measured)} sur ${number(all)} mesurées`,
  noSystem: 'aucun',
  unused: 'Aucun système d’IA ne mentionne ce jeu de données.',
  noQuality: 'Aucune exigence de qualité n’est enregistrée.',
  notStated: 'non indiqué',
  noMeasure: 'non indiquée',
  notMeasured: 'non mesuré',
  standing: {
    owner: 'responsable : {role}',
    custodian: 'gardien : {role}',
    version: (version) => `version ${version}`,
    systems: (count) => `utilisé par ${counted(count, 'système', 'systèmes')}`,
  },
};
