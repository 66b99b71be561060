import type { Messages } from '../messages.ts';
import { number } from './number.ts';

export const objectives: Messages['objectives'] = {
  tally: (reached: number, all: number) =>
    `Bei ${number(reached)} von ${number(all)} ist der Zielwert erreicht.`,
  empty: 'Kein Ziel ist verzeichnet.',
  columns: {
    objective: 'Ziel',
    trend: 'Verlauf',
    latest: 'Zuletzt',
    target: 'Zielwert',
    state: 'Status',
    due: 'Fällig',
    owner: 'Verantwortlich',
  },
  states: {
    reached: 'Zielwert erreicht',
    missed: 'Zielwert verfehlt',
    towards: 'nähert sich dem Zielwert',
    still: 'unverändert, Zielwert nicht erreicht',
    away: 'entfernt sich vom Zielwert',
    short: 'Zielwert nicht erreicht',
    unmeasured: 'nicht gemessen',
    'in-words': 'in Worten beurteilt',
  },
  stale: 'seit mehr als einem Jahr nicht gemessen',
  notMeasured: 'Bisher wurde nichts gemessen.',
  standing: { owner: 'verantwortlich: {role}', due: 'fällig {day}', measured: 'gemessen {day}' },
  serves: 'Dient',
  metric: 'Messgröße',
  target: 'Zielwert',
  direction: { up: 'mehr ist besser', down: 'weniger ist besser' },
  atLeast: (target: string, unit: string) => `mindestens ${target} ${unit}`,
  atMost: (target: string, unit: string) => `höchstens ${target} ${unit}`,
  trend: 'Verlauf',
  targetLabel: (target: string) => `Zielwert ${target}`,
  chart: (
    count: number,
    from: string,
    first: string,
    to: string,
    last: string,
    target: string,
    due: string,
  ) =>
    count === 1
      ? `Eine Messung: ${first} am ${from}. Zielwert ${target} bis ${due}.`
      : `${number(count)} Messungen, von ${first} am ${from} bis ${last} am ${to}. Zielwert ${target} bis ${due}.`,
  measurements: 'Messungen',
  measurementColumns: {
    date: 'Datum',
    value: 'Wert',
    change: 'Veränderung',
    gap: 'Bis zum Zielwert',
    evidence: 'Nachweis',
  },
  first: 'erste',
  reachedGap: 'erreicht',
  actions: 'Schritte',
  noAction: 'Kein Schritt ist geplant.',
  actionColumns: { what: 'Schritt', owner: 'Verantwortlich', due: 'Fällig', state: 'Status' },
  doneOn: 'erledigt {day}',
};
