import type { Messages } from '../messages.ts';
import { number } from './number.ts';

export const navigation: Messages['navigation'] = {
  label: 'Handbuch',
  skip: 'Zum Inhalt springen',
  breadcrumbs: 'Navigationspfad',
  home: 'Startseite',
  onThisPage: 'Auf dieser Seite',
  sequence: 'Zurück und weiter',
  previous: 'Zurück',
  next: 'Weiter',
  position: (position: number, total: number) => `${number(position)} von ${number(total)}`,
  areas: {
    overview: 'Übersicht',
    statement: 'Erklärung',
    fromIsms: 'Aus dem ISMS',
    systems: 'KI-Systeme',
    running: 'Das System betreiben',
    handbook: 'Dieses Handbuch',
  },
  pages: {
    start: 'Einstieg',
    roadmap: 'Fahrplan',
    traps: 'Fallstricke',
    soa: 'Erklärung zur Anwendbarkeit',
    documents: 'Dokumente',
    gaps: 'Lücken',
    crosswalk: 'Gegenüberstellung',
    obligations: 'Pflichten',
    lifecycle: 'Lebenszyklus',
    map: 'Karte',
    about: 'Über dieses Handbuch',
  },
};
