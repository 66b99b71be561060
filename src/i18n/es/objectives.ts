import type { Messages } from '../messages.ts';
import { form, number } from './number.ts';

/** Objectives with their trend against target. */
export const objectives: Messages['objectives'] = {
  tally: (reached, all) =>
    `${number(reached)} de ${number(all)} ${form(reached, 'alcanza su meta', 'alcanzan su meta')}.`,
  empty: 'No hay ningún objetivo registrado.',
  columns: {
    objective: 'Objetivo',
    trend: 'Tendencia',
    latest: 'Último valor',
    target: 'Meta',
    state: 'Estado',
    due: 'Plazo',
    owner: 'Responsable',
  },
  states: {
    reached: 'meta alcanzada',
    missed: 'meta no alcanzada en plazo',
    towards: 'se acerca a la meta',
    still: 'sin cambios, meta sin alcanzar',
    away: 'se aleja de la meta',
    short: 'meta aún sin alcanzar',
    unmeasured: 'sin medir',
    'in-words': 'valorado en palabras',
  },
  stale: 'sin medir desde hace más de un año',
  notMeasured: 'Hasta ahora no se ha medido nada.',
  standing: {
    owner: 'responsable: {role}',
    due: 'plazo: {day}',
    measured: 'medido el {day}',
  },
  serves: 'Contribuye a',
  metric: 'Métrica',
  target: 'Meta',
  direction: { up: 'cuanto más, mejor', down: 'cuanto menos, mejor' },
  atLeast: (target, unit) => `al menos ${target} ${unit}`,
  atMost: (target, unit) => `como máximo ${target} ${unit}`,
  trend: 'Tendencia',
  targetLabel: (target) => `meta ${target}`,
  chart: (count, from, first, to, last, target, due) =>
    count === 1
      ? `Una medición: ${first} el ${from}. Meta: ${target} a más tardar el ${due}.`
      : `${number(count)} mediciones, de ${first} el ${from} a ${last} el ${to}. Meta: ${target} a más tardar el ${due}.`,
  measurements: 'Mediciones',
  measurementColumns: {
    date: 'Fecha',
    value: 'Valor',
    change: 'Cambio',
    gap: 'Hasta la meta',
    evidence: 'Evidencia',
  },
  first: 'primera',
  reachedGap: 'alcanzada',
  actions: 'Acciones',
  noAction: 'No hay ninguna acción prevista.',
  actionColumns: { what: 'Acción', owner: 'Responsable', due: 'Plazo', state: 'Estado' },
  doneOn: 'realizada el {day}',
};
