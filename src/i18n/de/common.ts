import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

export const common: Messages['common'] = {
  none: 'keine Angabe',
  nobody: 'niemand',
  yes: 'ja',
  no: 'nein',
  table: 'Tabelle',
  owner: 'Verantwortlich',
  noEntry: 'Diese Massnahme hat keinen Eintrag.',
  entries: (count: number) => counted(count, 'Eintrag', 'Einträge'),
  labelled: (label: string, text: string) => `${label}: ${text}`,
  /** What tells the four lists of what is wrong apart; each name leads to its list. */
  fourLists:
    '{findings} haben Menschen festgehalten: in Audits, nach Vorfällen, aus Beschwerden. {checks} sind Fehler und Termine in den Einträgen, die dieses Werkzeug bemerkt hat. {traps} sind jene davon, nach denen ein Audit zuerst sucht. {gaps} sind Arbeiten, von denen die Einträge selbst sagen, dass sie noch nicht erledigt sind.',
  checksList: 'Meldungen der Prüfungen',
};
