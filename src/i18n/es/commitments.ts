import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const commitments: Messages['commitments'] = {
  title: 'Compromisos',
  description:
    'Qué se comprometen a hacer una y otra vez las políticas, y si están las evidencias.',
  lead: 'Qué se comprometen a hacer una y otra vez las políticas: una franja por compromiso y sistema, mes a mes. Un compromiso se cumple si una evidencia lo nombra.',
  pageTitle: (page: number) => `Compromisos, página ${number(page)}`,
  pages: 'Páginas de compromisos',
  none: 'Ninguna política aprobada expresa todavía un compromiso en un campo. Escriba `commitments` en una política para ver aquí si se cumple.',
  matrix: 'Compromisos por meses',
  promises: (count: number) => counted(count, 'compromiso', 'compromisos'),
  missingCount: (count: number) => counted(count, 'falta', 'faltan'),
  lateCount: (count: number) => `${number(count)} con retraso`,
  noneMissing: 'Todo lo que vencía tiene evidencia.',
  system: 'Sistema',
  kept: 'Cumplidos',
  keptOf: (kept: number, due: number) => `${number(kept)} de ${number(due)}`,
  since: (every: string) => `{policy} se compromete a ello ${every}, desde el {day}`,
  organisation: 'la organización',
  every: {
    day: 'cada día',
    week: 'cada semana',
    month: 'cada mes',
    quarter: 'cada trimestre',
    year: 'cada año',
  },
  states: { there: 'está', late: 'con retraso', missing: 'falta', ahead: 'aún no vence' },
  several: (count: number, state: string) => `${number(count)} ${state}`,
  legend:
    'Cada vez figura en el mes en que termina su día, semana, mes, trimestre o año. «Con retraso» significa que la evidencia se recopiló después del vencimiento.',
};
