import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const commitments: Messages['commitments'] = {
  title: 'Zusagen',
  description: 'Was Richtlinien immer wieder zu tun zusagen, und ob die Nachweise da sind.',
  lead: 'Was Richtlinien immer wieder zu tun zusagen: ein Streifen je Zusage und System, Monat für Monat. Eine Zusage ist eingehalten, wenn ein Nachweis sie nennt.',
  pageTitle: (page: number) => `Zusagen, Seite ${number(page)}`,
  pages: 'Seiten der Zusagen',
  none: 'Noch nennt keine genehmigte Richtlinie eine Zusage als Feld. Wer `commitments` in eine Richtlinie schreibt, sieht hier, ob sie eingehalten wird.',
  matrix: 'Zusagen nach Monaten',
  promises: (count: number) => counted(count, 'Zusage', 'Zusagen'),
  missingCount: (count: number) => `${number(count)} fehlen`,
  lateCount: (count: number) => `${number(count)} verspätet`,
  noneMissing: 'Zu allem, was fällig war, gibt es Nachweise.',
  system: 'System',
  kept: 'Eingehalten',
  keptOf: (kept: number, due: number) => `${number(kept)} von ${number(due)}`,
  since: (every: string) => `{policy} sagt es zu, ${every}, seit {day}`,
  organisation: 'die Organisation',
  every: {
    day: 'jeden Tag',
    week: 'jede Woche',
    month: 'jeden Monat',
    quarter: 'jedes Quartal',
    year: 'jedes Jahr',
  },
  states: { there: 'da', late: 'verspätet', missing: 'fehlt', ahead: 'noch nicht fällig' },
  several: (count: number, state: string) => `${number(count)} ${state}`,
  legend:
    'Jedes Mal steht in dem Monat, in dem sein Tag, seine Woche, sein Monat, sein Quartal oder sein Jahr endet. „Verspätet“ heißt, dass der Nachweis nach dem fälligen Tag erhoben wurde.',
};
