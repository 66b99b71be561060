import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

export const issues: Messages['issues'] = {
  title: 'Probleme auf dieser Seite',
  all: (errors, warnings) =>
    `${counted(errors, 'Fehler', 'Fehler')}, ${counted(warnings, 'Warnung', 'Warnungen')}`,
  openFile: 'In VS Code öffnen',
  more: (issues) => counted(issues, 'weiteres Problem', 'weitere Probleme'),
  preview: 'Nur die Vorschau zeigt dies.',
  expected: 'Erwartet',
  nearest: 'Gemeint ist vielleicht',
  fix: 'Zu tun',
  incomplete: (issues: number) =>
    `{entry} lässt sich noch nicht vollständig anzeigen: ${counted(issues, 'Problem', 'Probleme')}.`,
  asRead:
    'Dieser Eintrag lässt sich noch nicht vollständig anzeigen. Unten steht, was gelesen werden konnte.',
  fieldsUnread: 'Die Felder lassen sich nicht lesen. So sind sie geschrieben:',
  textUnread: 'Der Text lässt sich nicht lesen.',
  asWritten: 'So ist er geschrieben:',
};
