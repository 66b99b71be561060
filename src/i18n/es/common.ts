import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** Words that many pages share. */
export const common: Messages['common'] = {
  none: 'ninguno',
  nobody: 'nadie',
  yes: 'sí',
  no: 'no',
  table: 'Tabla',
  owner: 'Responsable',
  noEntry: 'Este control no tiene entrada.',
  entries: (count) => counted(count, 'entrada', 'entradas'),
  labelled: (label, text) => `${label}: ${text}`,
  /** The road on which the lists of what is wrong follow one another, and what each counts. */
  road: {
    title: 'De lo que un auditor señalaría al plazo',
    steps: {
      raised: 'Lo que un auditor señalaría',
      open: 'Lo que está abierto',
      when: 'Para cuándo',
    },
    checks: 'Avisos de las comprobaciones',
    plan: 'Plan',
    counts: {
      findings: (open: number, total: number) =>
        counted(open, 'abierto', 'abiertos') + ` de ${number(total)}`,
      checks: (errors: number, warnings: number) =>
        `${counted(errors, 'error', 'errores')}, ${counted(warnings, 'advertencia', 'advertencias')}`,
      plan: (dated: number, total: number) =>
        `${number(dated)} de ${counted(total, 'brecha', 'brechas')} con fecha`,
    },
    meaning: {
      findings: 'señalados por personas: en auditorías, tras incidentes, en reclamaciones',
      checks: 'errores y fechas que esta herramienta ha visto en las entradas',
      traps: 'los avisos que un auditor busca primero, contados por lugar',
      gaps: 'trabajo que las entradas dan por no terminado, incluidas las no conformidades abiertas',
      plan: 'las brechas por su fecha objetivo',
      roadmap: 'los ocho pasos hacia la certificación con sus criterios',
    },
  },
};
