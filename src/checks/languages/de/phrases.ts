/** What the schemas say in English, without what changes with the data. */
export const phrases: Readonly<Record<string, string>> = {
  'the status is {0}': 'der Status ist {0}',
  'the change is one {0}': 'die Änderung betrifft ein System ({0})',
  'the decision on the control has been made': 'die Entscheidung über die Maßnahme ist gefallen',
  'the control is applicable': 'die Maßnahme ist anwendbar',
  'the control is not applicable': 'die Maßnahme ist nicht anwendbar',
  '{0} has a date': '{0} hat ein Datum',
  '{0} names a role': '{0} nennt eine Rolle',
  'the source is an audit': 'die Quelle ist ein Audit',
  'the tier is {0}: name the point of Annex III, such as {1}, or set {2}':
    'die Stufe ist {0}: Nennen Sie die Nummer aus Anhang III, etwa {1}, oder setzen Sie {2}',
  'nothing else says what the data is': 'nichts anderes sagt, was die Daten sind',
  'no {0} is named': 'kein {0} ist genannt',
  'the target is not in words ({0})': 'die Zielgröße ist nicht in Worten ({0})',
  '{0} is given': '{0} ist angegeben',
  'the trigger is {0}': 'der Anlass ist {0}',
  'the result is {0}': 'das Ergebnis ist {0}',
  'a certification body leads its own audits (the kind is {0})':
    'eine Zertifizierungsstelle leitet ihre Audits selbst (die Art ist {0})',
  'the kind is {0}': 'die Art ist {0}',
  'only a management review has it': 'nur eine Managementbewertung hat es',
  'a management review audits nothing': 'eine Managementbewertung auditiert nichts',
  'the sub-clause is implemented': 'der Abschnitt ist umgesetzt',
  'only an interested party has requirements': 'nur eine interessierte Partei hat Anforderungen',
  'the control is undecided': 'die Maßnahme ist nicht entschieden',
  'the control is implemented': 'die Maßnahme ist umgesetzt',
  'the control is not applicable to any system': 'die Maßnahme ist auf kein System anwendbar',
  'the source is {0}': 'die Quelle ist {0}',
  'the tier is {0}': 'die Stufe ist {0}',
  'the entry of {0} says it': 'der Eintrag von {0} sagt es',
  'the target is in words ({0})': 'die Zielgröße ist in Worten ({0})',
  'names {0} a second time': 'nennt {0} ein zweites Mal',
  'says nothing about the systems that it is for':
    'sagt nichts darüber, für welche Systeme es gilt',
  'is {0}, which is not an address that a reader can use':
    'ist {0}, keine Adresse, die Lesern nützt',
  'contains the sign {0}': 'enthält das Zeichen {0}, das unsichtbar ist',
  'shows the sign {0}': 'zeigt nichts: Es enthält nur das Zeichen {0}',
  'is {0}, before {1} ({2})': 'ist {0}, vor {1} ({2})',
  'is not the number of an article': 'ist nicht die Nummer eines Artikels',
  'is {0}, a text, although the target is a number':
    'ist {0}, ein Text, obwohl die Zielgröße eine Zahl ist',
  'is a number, although the target is in words':
    'ist eine Zahl, obwohl die Zielgröße in Worten ist',
  'is {0}, which is not how the tool reads an article of the EU AI Act':
    'ist {0}; so liest das Werkzeug keinen Artikel der KI-Verordnung der EU',
  'is not a day, week, month, quarter or year: {0}, {1}, {2}, {3}, {4}':
    'ist weder Tag, Woche, Monat, Quartal noch Jahr: {0}, {1}, {2}, {3}, {4}',
  'is not an id: letters, digits, dots, hyphens and underscores':
    'ist keine ID: Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche',
  'is not a fingerprint of 16 hexadecimal digits':
    'ist kein Fingerabdruck aus 16 hexadezimalen Ziffern',
  'is neither an address that starts with https:// nor a file under {0}':
    'ist weder eine Adresse, die mit https:// beginnt, noch eine Datei unter {0}',
  'is not a {0}, which has 64 hexadecimal digits': 'ist kein {0}; der hat 64 hexadezimale Ziffern',
  'is not a colour in the form #rrggbb': 'ist keine Farbe der Form #rrggbb',
  'is neither an area of Annex III, {0} to {1}, nor a point of one, such as {2}':
    'ist weder ein Bereich aus Anhang III, {0} bis {1}, noch eine Nummer daraus, etwa {2}',
  'is not a control of ISO/IEC 27001:2022 (A.5.1 to A.8.34)':
    'ist keine Maßnahme von ISO/IEC 27001:2022 (A.5.1 bis A.8.34)',
  'is neither an account nor an e-mail address': 'ist weder ein Konto noch eine E-Mail-Adresse',
  'Write {0}, or remove {1}.': 'Schreiben Sie {0}, oder entfernen Sie {1}.',
  'Remove {0}, and write the name of the certification body under {1}.':
    'Entfernen Sie {0}, und schreiben Sie den Namen der Zertifizierungsstelle unter {1}.',
  'Write one result for it.': 'Schreiben Sie dazu ein einziges Ergebnis.',
  'Write {0}, or at least one of {1}, {2}, {3} and {4}.':
    'Schreiben Sie {0}, oder mindestens eines von {1}, {2}, {3} und {4}.',
  'Give each promise an id of its own.': 'Geben Sie jeder Zusage eine eigene ID.',
  'Write one e-mail address, a page that starts with https://, a telephone number, or where to go, in plain words.':
    'Schreiben Sie eine E-Mail-Adresse, eine Seite, die mit https:// beginnt, eine Telefonnummer, oder in einfachen Worten, wohin man sich wendet.',
  'Remove one of the two.': 'Entfernen Sie eines der beiden.',
  'Delete the whole text and type it again, without pasting it.':
    'Löschen Sie den ganzen Text, und tippen Sie ihn neu, ohne ihn einzufügen.',
  'Write {0} or {1}.': 'Schreiben Sie {0} oder {1}.',
  'Write the number alone, in quotes: {0} or {1}.':
    'Schreiben Sie die Nummer allein, in Anführungszeichen: {0} oder {1}.',
  'Write in words how far it has come.': 'Schreiben Sie in Worten, wie weit es gediehen ist.',
  'Write the number alone, without its unit.': 'Schreiben Sie die Zahl allein, ohne Einheit.',
  'Write {0}, if that is meant.': 'Schreiben Sie {0}, falls das gemeint ist.',
  'Write {0} or {1}. Write the certification body under {2}, and remove {3}.':
    'Schreiben Sie {0} oder {1}. Schreiben Sie die Zertifizierungsstelle unter {2}, und entfernen Sie {3}.',
  'Write what is to be done by that day under {0}, each with {1}, {2} and {3}, and remove this field.':
    'Schreiben Sie unter {0}, was bis zu diesem Tag zu tun ist, jeweils mit {1}, {2} und {3}, und entfernen Sie dieses Feld.',
  'A control that the ISMS carries out applies, and is implemented: write {0}, {1}, {2}, {3} and its {4}, and remove {5}. A control that nobody needs is {6}.':
    'Eine Maßnahme, die das ISMS ausführt, ist anwendbar und umgesetzt: Schreiben Sie {0}, {1}, {2}, {3} und die Nachweise unter {4}, und entfernen Sie {5}. Eine Maßnahme, die niemand braucht, ist {6}.',
};
