import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const common: Messages['common'] = {
  none: 'keine Angabe',
  nobody: 'niemand',
  yes: 'ja',
  no: 'nein',
  table: 'Tabelle',
  owner: 'Verantwortlich',
  noEntry: 'Diese Maßnahme hat keinen Eintrag.',
  entries: (count: number) => counted(count, 'Eintrag', 'Einträge'),
  labelled: (label: string, text: string) => `${label}: ${text}`,
  /** The road on which the lists of what is wrong follow one another, and what each counts. */
  road: {
    title: 'Von dem, was ein Audit feststellen würde, bis zum Termin',
    steps: {
      raised: 'Was ein Audit feststellen würde',
      open: 'Was offen ist',
      when: 'Bis wann es erledigt ist',
    },
    checks: 'Meldungen der Prüfungen',
    plan: 'Plan',
    counts: {
      findings: (open: number, total: number) => `${number(open)} von ${number(total)} offen`,
      checks: (errors: number, warnings: number) =>
        `${counted(errors, 'Fehler', 'Fehler')}, ${counted(warnings, 'Warnung', 'Warnungen')}`,
      plan: (dated: number, total: number) =>
        `${number(dated)} von ${counted(total, 'Lücke', 'Lücken')} mit Termin`,
    },
    meaning: {
      findings: 'von Menschen festgehalten: in Audits, nach Vorfällen, aus Beschwerden',
      checks: 'Fehler und Termine in den Einträgen, die dieses Werkzeug bemerkt hat',
      traps: 'jene Meldungen, nach denen ein Audit zuerst sucht, nach Stellen gezählt',
      gaps: 'Arbeiten, die laut den Einträgen nicht erledigt sind, offene Nichtkonformitäten eingeschlossen',
      plan: 'die Lücken nach ihrem Zieldatum',
      roadmap: 'die acht Schritte zur Zertifizierung mit ihren Kriterien',
    },
  },
};
