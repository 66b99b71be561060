import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

export const footer: Messages['footer'] = {
  asOf: 'Stand {day}',
  commit: 'Commit {commit} vom {day}',
  commitModified: 'Commit {commit} vom {day}, mit Änderungen, die noch in keinem Commit stehen',
  noCommit: 'unter keiner Versionsverwaltung',
  commitUnknown: 'kein Commit bekannt',
  checks: (checks: number, errors: number, warnings: number) =>
    `${counted(checks, 'Prüfung', 'Prüfungen')}: ${counted(errors, 'Fehler', 'Fehler')}, ${counted(warnings, 'Warnung', 'Warnungen')}`,
  edit: 'Diese Seite bearbeiten',
  report: 'Ein Anliegen melden',
  reportTo: 'Ein Anliegen melden: {contact}',
};
