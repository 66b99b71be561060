import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

const control: Messages['states']['control'] = {
  proven: 'implementado y demostrado',
  unproven: 'implementado, sin demostrar',
  partial: 'parcial',
  planned: 'planificado',
  undecided: 'sin decidir',
  excluded: 'excluido',
};

const validity: Messages['states']['validity'] = {
  expired: 'caducada',
  superseded: 'sustituida',
  unapproved: 'aún no aprobada',
  'not-held': 'aún no realizada',
};

/** Plurals of the states that are counted. */
const plurals: Readonly<Record<string, string>> = {
  [control.proven]: 'implementados y demostrados',
  [control.unproven]: 'implementados, sin demostrar',
  [control.partial]: 'parciales',
  [control.planned]: 'planificados',
  [control.undecided]: 'sin decidir',
  [control.excluded]: 'excluidos',
  [validity.expired]: 'caducadas',
  [validity.superseded]: 'sustituidas',
  [validity.unapproved]: 'aún no aprobadas',
  [validity['not-held']]: 'aún no realizadas',
};

const inNumber = (count: number, state: string) => `${form(count, state, plurals[state] ?? state)}`;

const countedState = (count: number, state: string) => `${number(count)} ${inNumber(count, state)}`;

/** The words for where something stands, the same on every page. */
export const states: Messages['states'] = {
  control,
  meaning: {
    proven: 'Funciona, y lo demuestran evidencias válidas.',
    unproven:
      'Se declara que funciona, pero nada válido lo demuestra: no se indica ninguna evidencia, o todas han caducado, o son evidencias del SGSI que no alcanzan a este control. Parece peor que planificado porque lo es: un auditor puede señalarlo.',
    partial: 'Una parte funciona; el resto tiene una fecha límite.',
    planned: 'Es aplicable, y aún no funciona nada de él.',
    undecided: 'Nadie ha decidido aún si es aplicable.',
    excluded: 'No es aplicable, por un motivo que se indica.',
  },
  /** What a word beside a day or a document means. */
  words: {
    dueSoon: 'La fecha está cerca: dentro de los días que handbook.yaml considera próximos.',
    overdue: 'El día previsto ha pasado y no está hecho.',
    expired: 'La validez terminó en un día que ha pasado. Ya no prueba nada.',
    available: 'El documento o registro está en este manual, o el manual indica su lugar.',
    done: 'Se terminó. La fecha al lado dice cuándo.',
    held: 'La auditoría o la revisión se celebró.',
  },
  reason: {
    proven: (valid) => `${counted(valid, 'evidencia válida', 'evidencias válidas')}.`,
    runsOut: 'La primera caduca el {day}.',
    partial: 'Una parte funciona; el resto debe completarse a más tardar el {day}.',
    planned: 'Aún no funciona nada de él; debe completarse a más tardar el {day}.',
    undecided: 'Nadie ha decidido aún si es aplicable.',
    excluded: (basis) => `No es aplicable: ${basis}.`,
    'no-evidence': 'Se declara implementado, pero no se indica ninguna evidencia.',
    lapsed: (what) => `Se declara implementado, pero ninguna de sus evidencias es válida: ${what}.`,
    lapsedCount: countedState,
    borrowed: {
      none: 'Se declara implementado, pero todas sus evidencias son del SGSI, en el que este control no tiene equivalente.',
      format:
        'Se declara implementado, pero todas sus evidencias son del SGSI, que solo aporta la forma a este control: el contenido es nuevo.',
      partial: 'Todas sus evidencias son del SGSI.',
    },
    legend: 'Qué significan los estados',
  },
  counted: countedState,
  inNumber,
  review: { overdue: 'fuera de plazo', expired: 'caducada', 'due-soon': 'vence pronto' },
  validity,
  coverage: {
    shown: 'evidencia sobre el sistema',
    organisation: 'solo evidencia sobre la organización',
    borrowed: 'solo evidencia sobre otros sistemas',
    nothing: 'sin evidencia vigente',
  },
  changedSinceApproval: 'modificado desde la aprobación',
  action: { open: 'abierta', overdue: 'fuera de plazo', done: 'hecha' },
  finding: { open: 'abierto', closed: 'cerrado' },
  transfer: { format: 'solo el formato', partial: 'parte del contenido', none: 'nada' },
  disposition: { reuse: 'reutilizado', extend: 'ampliado', new: 'nuevo' },
};
