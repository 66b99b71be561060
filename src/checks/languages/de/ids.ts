import { fromTemplates } from '../../../issues/say.ts';

/** What is said of the fields of an entry because of its id. */
export const ids = fromTemplates({
  untitled: [
    '`title` fehlt, obwohl `{0}` eine eigene Maßnahme ist.',
    'der Titel der Maßnahme',
    'Ergänzen Sie ihn: `title: …`.',
  ],
  titled: [
    '`title` gehört nicht hierher: Maßnahmen aus Anhang A haben ihren Titel aus dem Katalog.',
    'kein Titel, oder eine eigene Maßnahme namens `ORG.…`',
    'Entfernen Sie den Titel.',
  ],
  noClause: [
    '`{0}` ist kein Abschnitt des Managementsystems.',
    '{1}',
    'Benennen Sie die Datei um.',
  ],
  clauseTwice: ['Abschnitt {0} hat zwei Zeilen.', '{1}', 'Behalten Sie eine der beiden.'],
  otherClause: [
    'Abschnitt {0} gehört nicht zu {2}.',
    '{1}',
    'Verschieben Sie die Zeile in den Eintrag ihres Abschnitts.',
  ],
  namesAnother: [
    '`translationOf` nennt `{0}`, aber dem Namen nach ist die Datei eine Übersetzung von `{1}`.',
    '`{1}`',
    'Schreiben Sie `translationOf: {1}`, oder benennen Sie die Datei um.',
  ],
  noRule: [
    'Eine Regel `{0}` gibt es nicht (in `checks`).',
    'die ID einer Regel, etwa `document/due-soon`',
    'Berichtigen Sie die ID, oder entfernen Sie die Zeile.',
  ],
  unreadRule: [
    '`{0}` lässt sich nicht abschalten: Was die Regel findet, wird nicht gelesen und würde stillschweigend auf der Website fehlen.',
    '`error` oder `warning`',
    'Entfernen Sie die Zeile.',
  ],
  unsafeRule: [
    '`{0}` lässt sich nicht abschalten: Was die Regel findet, könnte im Browser Code ausführen oder etwas laden und wird auf der Seite weggelassen.',
    '`error` oder `warning`',
    'Entfernen Sie die Zeile.',
  ],
});
