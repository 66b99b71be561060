import type { Messages } from '../messages.ts';

/** The auditor's notebook: notes in the reader's own browser, and samples of registers. */
export const notebook: Messages['notebook'] = {
  open: 'Notizbuch für Auditoren',
  lead: 'Ihre Notizen bleiben in diesem Browser. Niemand sonst sieht sie, und nichts wird gesendet. Laden Sie sie herunter, bevor Sie die Daten dieses Browsers löschen.',
  about: 'Betrifft',
  mark: 'Bewertung',
  marks: {
    note: 'Notiz',
    conforms: 'Konform',
    opportunity: 'Verbesserungspotenzial',
    observation: 'Hinweis',
    minor: 'Nebenabweichung',
    major: 'Hauptabweichung',
  },
  text: 'Notiz',
  kept: 'Notizen in diesem Browser: {count}',
  notKept:
    'Dieser Browser speichert keine Notizen. Kopieren Sie Ihren Text, bevor Sie die Seite verlassen.',
  download: 'Alle als CSV herunterladen',
  clear: 'Alle Notizen löschen',
  confirm: 'Alle Notizen zu diesem Handbuch aus diesem Browser löschen?',
  page: 'Seite',
  draw: 'Stichprobe ziehen',
  sampleLead:
    'Dasselbe Register, dieselbe Größe und derselbe Startwert ergeben für alle dieselbe Stichprobe. Vereinbaren Sie den Startwert, bevor Sie ziehen.',
  size: 'Größe',
  seed: 'Startwert',
  drawn: 'Stichprobe von {size} aus {total}, Startwert',
  notLoaded:
    'Die Zeilen dieses Registers konnten nicht geladen werden. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
};
