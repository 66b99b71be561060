import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The register of datasets, and the page of one. */
export const datasets: Messages['datasets'] = {
  empty: 'No hay registrado ningún conjunto de datos.',
  columns: {
    dataset: 'Conjunto de datos',
    systems: 'Sistemas de IA',
    uses: 'Usos',
    personal: 'Datos personales',
    acquisition: 'Adquisición',
    quality: 'Calidad',
    owner: 'Responsable',
    requirement: 'Requisito',
    measure: 'Medición',
    result: 'Resultado',
    date: 'Fecha',
    evidence: 'Evidencia',
    system: 'Sistema',
    origin: 'Procedencia',
    stage: 'Etapa',
  },
  measured: (measured, all) => `${number(measured)} de ${number(all)} medidos`,
  noSystem: 'ninguno',
  unused: 'Ningún sistema de IA menciona este conjunto de datos.',
  noQuality: 'No hay registrado ningún requisito de calidad.',
  notStated: 'no consta',
  noMeasure: 'no consta',
  notMeasured: 'sin medir',
  standing: {
    owner: 'responsable: {role}',
    custodian: 'custodio: {role}',
    version: (version) => `versión ${version}`,
    systems: (count) => `usado por ${counted(count, 'sistema', 'sistemas')}`,
  },
};
