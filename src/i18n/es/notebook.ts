import type { Messages } from '../messages.ts';

/** The auditor's notebook: notes in the reader's own browser, and samples of registers. */
export const notebook: Messages['notebook'] = {
  open: 'Cuaderno del auditor',
  lead: 'Sus notas se quedan en este navegador. Nadie más las ve y no se envía nada. Descárguelas antes de borrar los datos de este navegador.',
  about: 'Sobre',
  mark: 'Valoración',
  marks: {
    note: 'Nota',
    conforms: 'Conforme',
    opportunity: 'Oportunidad de mejora',
    observation: 'Observación',
    minor: 'No conformidad menor',
    major: 'No conformidad mayor',
  },
  text: 'Nota',
  kept: 'Notas en este navegador: {count}',
  notKept: 'Este navegador no guarda notas. Copie su texto antes de salir de esta página.',
  download: 'Descargar todo como CSV',
  clear: 'Borrar todas las notas',
  confirm: '¿Borrar de este navegador todas las notas sobre este manual?',
  page: 'Página',
  draw: 'Extraer una muestra',
  sampleLead:
    'El mismo registro, el mismo tamaño y la misma semilla dan a todos la misma muestra. Acuerde la semilla antes de extraerla.',
  size: 'Tamaño',
  seed: 'Semilla',
  drawn: 'Muestra de {size} de {total}, semilla',
  notLoaded:
    'No se han podido cargar las filas de este registro. Recargue la página e inténtelo de nuevo.',
};
