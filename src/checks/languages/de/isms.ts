import { fromTemplates } from '../../../issues/say.ts';

/** What is said of the Statement of Applicability of the ISMS. */
export const isms = fromTemplates({
  ismsLines: [
    'Die Tabelle hat mehr als {0} Zeilen.',
    'eine Zeile für jede der 93 Maßnahmen, unter der Kopfzeile {1}',
    'Entfernen Sie alles, was nicht zur Erklärung zur Anwendbarkeit des ISMS gehört.',
  ],
  ismsColumns: [
    'Die Tabelle hat {0} Spalten.',
    'eine Zeile für jede der 93 Maßnahmen, unter der Kopfzeile {1}',
    'Entfernen Sie alles, was nicht zur Erklärung zur Anwendbarkeit des ISMS gehört.',
  ],
  ismsOpeningQuote: [
    'Die Tabelle lässt sich nicht lesen: In einer Zelle, die nicht damit beginnt, steht ein Anführungszeichen.',
    'durch Kommas getrennte Zeilen unter der Kopfzeile {0}',
    'Setzen Sie Text, der ein Komma enthält, in doppelte Anführungszeichen, und verdoppeln Sie Anführungszeichen darin: `""`.',
  ],
  ismsClosingQuote: [
    'Die Tabelle lässt sich nicht lesen: Nach dem Anführungszeichen, das eine Zelle schließt, folgt noch etwas, hier oder in einer Zeile davor.',
    'durch Kommas getrennte Zeilen unter der Kopfzeile {0}',
    'Setzen Sie Text, der ein Komma enthält, in doppelte Anführungszeichen, und verdoppeln Sie Anführungszeichen darin: `""`.',
  ],
  ismsEndlessQuote: [
    'Die Tabelle lässt sich nicht lesen: Ein Anführungszeichen wird hier geöffnet und nie geschlossen.',
    'durch Kommas getrennte Zeilen unter der Kopfzeile {0}',
    'Setzen Sie Text, der ein Komma enthält, in doppelte Anführungszeichen, und verdoppeln Sie Anführungszeichen darin: `""`.',
  ],
  ismsUnreadable: [
    'Die Tabelle lässt sich nicht lesen: {1}.',
    'durch Kommas getrennte Zeilen unter der Kopfzeile {0}',
    'Setzen Sie Text, der ein Komma enthält, in doppelte Anführungszeichen, und verdoppeln Sie Anführungszeichen darin: `""`.',
  ],
  ismsEmpty: [
    'Die Tabelle ist leer.',
    '{0}',
    'Schreiben Sie die Kopfzeile und eine Zeile pro Maßnahme, oder entfernen Sie die Datei.',
  ],
  ismsMarkdown: [
    'Eine Spalte der Tabelle hat keine Überschrift. Eine Tabelle in Markdown wird hier nicht gelesen.',
    '{0}',
    'Schreiben Sie die Kopfzeile und jede Zeile mit Kommas oder Semikolons zwischen den Zellen, wie eine Tabellenkalkulation „CSV UTF-8“ speichert.',
  ],
  ismsNoHeading: [
    'Keine Zeile der Tabelle hat die Überschriften ihrer Spalten.',
    '{0}',
    'Schreiben Sie sie in die erste Zeile, und speichern Sie die Tabelle als „CSV UTF-8“.',
  ],
  ismsNoColumn: ['Die Tabelle hat keine Spalte `{0}`.', '{1}', 'Berichtigen Sie die erste Zeile.'],
  ismsOtherColumn: [
    '`{0}` ist keine Spalte der Tabelle.',
    '{1}',
    'Berichtigen Sie die erste Zeile, oder entfernen Sie die Spalte.',
  ],
  ismsColumnTwice: [
    'Die Tabelle hat die Spalte `{0}` zweimal.',
    '{1}',
    'Entfernen Sie eine der beiden.',
  ],
  ismsOneCell: [
    'Diese Zeile hat 1 Zelle.',
    '{0}: {1}',
    'Setzen Sie Text, der ein Komma enthält, in doppelte Anführungszeichen, und lassen Sie eine Zelle leer, wenn es nichts zu sagen gibt.',
  ],
  ismsCells: [
    'Diese Zeile hat {2} Zellen.',
    '{0}: {1}',
    'Setzen Sie Text, der ein Komma enthält, in doppelte Anführungszeichen, und lassen Sie eine Zelle leer, wenn es nichts zu sagen gibt.',
  ],
  ismsFormula: [
    '`control` ist „{0}“: Eine Formel der Tabellenkalkulation ist fehlgeschlagen.',
    'A.5.1 bis A.8.34, aus ISO/IEC 27001:2022',
    'Berichtigen Sie `control`.',
  ],
  ismsOf2013: [
    '„{0}“ ist eine Nummer wie die der Maßnahmen von ISO/IEC 27001:2013.',
    'A.5.1 bis A.8.34, aus ISO/IEC 27001:2022',
    'Nehmen Sie die Erklärung des ISMS, die der Ausgabe von 2022 folgt.',
  ],
  ismsDay: [
    '„{0}“ ist ein Datum: Die Tabellenkalkulation hat die Nummer einer Maßnahme dafür gehalten.',
    'A.5.1 bis A.8.34, aus ISO/IEC 27001:2022',
    'Lassen Sie die Tabellenkalkulation die Spalte als Text behandeln, und tippen Sie die Nummer neu, mit `A.` davor.',
  ],
  ismsNoControl: [
    '„{0}“ ist keine Maßnahme von ISO/IEC 27001:2022.',
    'A.5.1 bis A.8.34, aus ISO/IEC 27001:2022',
    'Berichtigen Sie `control`.',
  ],
  ismsControlMeant: [
    '„{0}“ ist keine Maßnahme von ISO/IEC 27001:2022.',
    'A.5.1 bis A.8.34, aus ISO/IEC 27001:2022',
    'Schreiben Sie `{1}`, falls das gemeint ist.',
  ],
  ismsUnnamed: [
    'Die Zeile nennt keine Maßnahme.',
    'A.5.1 bis A.8.34, aus ISO/IEC 27001:2022',
    'Berichtigen Sie `control`.',
  ],
  ismsLostZero: [
    '{0} steht zweimal in der Tabelle, zuerst auf Zeile {1}, und {2} fehlt: Die Tabellenkalkulation hat die letzte Null weggelassen.',
    'jede Maßnahme einmal',
    'Schreiben Sie hier `{2}`, und lassen Sie die Tabellenkalkulation die Spalte als Text behandeln.',
  ],
  ismsTwice: [
    '{0} steht zweimal in der Tabelle, zuerst auf Zeile {1}.',
    'jede Maßnahme einmal',
    'Entfernen Sie eine der beiden Zeilen.',
  ],
});
