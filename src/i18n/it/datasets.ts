import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The register of datasets, and the page of one. */
export const datasets: Messages['datasets'] = {
  empty: 'Nessun insieme di dati è registrato.',
  columns: {
    dataset: 'Insieme di dati',
    systems: 'Sistemi di IA',
    uses: 'Usi',
    personal: 'Dati personali',
    acquisition: 'Acquisizione',
    quality: 'Qualità',
    owner: 'Responsabile',
    requirement: 'Requisito',
    measure: 'Misura',
    result: 'Risultato',
    date: 'Data',
    evidence: 'Evidenza',
    system: 'Sistema',
    origin: 'Origine',
    stage: 'Fase',
  },
  measured: (measured, all) => `${number(measured)} di ${number(all)} misurati`,
  noSystem: 'nessuno',
  unused: 'Nessun sistema di IA indica questo insieme di dati.',
  noQuality: 'Nessun requisito di qualità è registrato.',
  notStated: 'non indicato',
  noMeasure: 'non indicata',
  notMeasured: 'non misurato',
  standing: {
    owner: 'responsabile {role}',
    custodian: 'custode {role}',
    version: (version) => `versione ${version}`,
    systems: (count) => `usato da ${counted(count, 'sistema', 'sistemi')}`,
  },
};
