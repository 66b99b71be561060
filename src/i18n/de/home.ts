import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const home: Messages['home'] = {
  scope: 'Anwendungsbereich',
  certificate: (standard: string, certificate: string) =>
    `${standard}: Zertifikat ${certificate}, gültig bis {day}`,
  construction: (held: number, pieces: number, decided: number, controls: number) =>
    `Im Aufbau: ${number(held)} von ${counted(pieces, 'dokumentierter Information', 'dokumentierten Informationen')} vorhanden, ${number(decided)} von ${counted(controls, 'Maßnahme', 'Maßnahmen')} entschieden.`,
  stage1: 'ISO/IEC 42001: Ziel für Stufe 1 ist der {stage1}',
  stage2: 'ISO/IEC 42001: Ziel für Stufe 2 ist der {stage2}',
  stages: 'ISO/IEC 42001: Ziel für Stufe 1 ist der {stage1}, für Stufe 2 der {stage2}',
  entrances: {
    board: { title: 'Für die Leitung', text: 'Dasselbe auf einer Seite, zum Drucken' },
    audit: { title: 'Für das Audit', text: 'Die ersten Fragen, jede mit kurzer Antwort' },
    work: { title: 'Für Verantwortliche', text: 'Was offen ist, und bis wann' },
  },
  steps: 'Die acht Schritte',
  next: 'Als Nächstes zu erfüllen: {criterion}',
  findings: 'Offene Feststellungen',
  noFindings: 'Keine Feststellung ist offen.',
  checks: (errors: number, warnings: number) =>
    `Prüfungen: ${counted(errors, 'Fehler', 'Fehler')}, ${counted(warnings, 'Warnung', 'Warnungen')}`,
  gaps: (count: number) =>
    counted(count, 'Lücke vor der Zertifizierung', 'Lücken vor der Zertifizierung'),
  traps: 'Was ein Audit beanstanden würde',
  allFindings: (count: number) => `Alle ${number(count)} offenen Feststellungen`,
  closureBy: 'abzuschließen bis {day}',
  dueWithin: (days: number) => `Fällig innerhalb von ${counted(days, 'Tag', 'Tagen')}`,
  nothingDue: 'Nichts ist fällig.',
  dueTally: (count: number, overdue: number) =>
    `${number(count)} fällig${overdue > 0 ? `, davon ${number(overdue)} überfällig` : ''}`,
  dueMore: 'Nicht gezeigt:',
  columns: { date: 'Datum', what: 'Was', entry: 'Eintrag', owner: 'Verantwortlich' },
  changed: 'Was sich geändert hat',
  changedMore: (count: number) => `und ${counted(count, 'weitere Datei', 'weitere Dateien')}`,
  changedAll: 'Geschichte der Dokumente',
};
