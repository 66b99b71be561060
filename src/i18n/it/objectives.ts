import type { Messages } from '../messages.ts';
import { form, number } from './number.ts';

/** Objectives with their trend against target. */
export const objectives: Messages['objectives'] = {
  tally: (reached, all) =>
    `${number(reached)} di ${number(all)} ${form(reached, 'ha', 'hanno')} raggiunto il traguardo.`,
  empty: 'Nessun obiettivo è registrato.',
  columns: {
    objective: 'Obiettivo',
    trend: 'Andamento',
    latest: 'Ultimo valore',
    target: 'Traguardo',
    state: 'Stato',
    due: 'Scadenza',
    owner: 'Responsabile',
  },
  states: {
    reached: 'traguardo raggiunto',
    missed: 'traguardo mancato',
    towards: 'in avvicinamento al traguardo',
    still: 'invariato, traguardo non raggiunto',
    away: 'in allontanamento dal traguardo',
    short: 'traguardo non raggiunto',
    unmeasured: 'non misurato',
    'in-words': 'giudicato a parole',
  },
  stale: 'non misurato da più di un anno',
  notMeasured: 'Finora non è stato misurato nulla.',
  standing: { owner: 'responsabile {role}', due: 'scadenza {day}', measured: 'misurato il {day}' },
  serves: 'Al servizio di',
  metric: 'Metrica',
  target: 'Traguardo',
  direction: { up: 'di più è meglio', down: 'di meno è meglio' },
  atLeast: (target, unit) => `almeno ${target} ${unit}`,
  atMost: (target, unit) => `al massimo ${target} ${unit}`,
  trend: 'Andamento',
  targetLabel: (target) => `traguardo ${target}`,
  chart: (count, from, first, to, last, target, due) =>
    count === 1
      ? `Una misurazione: ${first} il ${from}. Traguardo ${target} entro il ${due}.`
      : `${number(count)} misurazioni, da ${first} il ${from} a ${last} il ${to}. Traguardo ${target} entro il ${due}.`,
  measurements: 'Misurazioni',
  measurementColumns: {
    date: 'Data',
    value: 'Valore',
    change: 'Variazione',
    gap: 'Distanza dal traguardo',
    evidence: 'Evidenza',
  },
  first: 'iniziale',
  reachedGap: 'raggiunto',
  actions: 'Azioni',
  noAction: 'Nessuna azione è pianificata.',
  actionColumns: { what: 'Azione', owner: 'Responsabile', due: 'Scadenza', state: 'Stato' },
  doneOn: 'completata il {day}',
};
