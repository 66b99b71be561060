import { fromTemplates } from '../../../issues/say.ts';
import { conflict } from './conflict.ts';
import type { RuleTexts } from '../texts.ts';

export const syntax: RuleTexts['mdx/syntax']['says'] = {
  ...fromTemplates({
    crowdedLine: [
      'Auf dieser Zeile beginnen mehr als {0} Listen oder Zitate.',
      'Fließtext',
      'Entfernen Sie die wiederholten Zeichen, oder setzen Sie sie in `backticks`.',
    ],
    longLine: [
      'Diese Zeile hat {0} Zeichen.',
      'höchstens {1}',
      'Brechen Sie die Zeile um. Verschieben Sie nach `files/`, was kein Fließtext ist, und setzen Sie einen Link darauf.',
    ],
    manySigns: [
      'Hier stehen mehr als {0} Zeichen wie `*`, `_`, `[` und `<` ohne eine leere Zeile dazwischen.',
      'Absätze, mit einer leeren Zeile dazwischen',
      'Verschieben Sie nach `files/`, was kein Fließtext ist, und setzen Sie einen Link darauf.',
    ],
    manyTags: [
      'Der Text hat mehr als {0} Tags.',
      'Fließtext',
      'Verschieben Sie nach `files/`, was kein Fließtext ist, und setzen Sie einen Link darauf.',
    ],
    manyParts: [
      'Der Text hat mehr als {0} Absätze, Links, Zellen und andere Teile.',
      'Fließtext',
      'Teilen Sie den Eintrag, oder legen Sie Tabellen und Listen unter `files/` ab.',
    ],
    longList: [
      'Diese Liste hat {0} Punkte.',
      'höchstens {1}',
      'Teilen Sie sie mit Überschriften, oder legen Sie sie als Tabelle unter `files/` ab.',
    ],
    manyFootnotes: [
      'Der Text hat mehr als {0} Fußnoten.',
      'Fließtext',
      'Teilen Sie den Eintrag, oder legen Sie die Fußnoten unter `files/` ab.',
    ],
    manyMentions: [
      'Der Text nennt mehr als {0}-mal Einträge und Maßnahmen.',
      'Fließtext',
      'Teilen Sie den Eintrag, oder verschieben Sie nach `files/`, was kein Fließtext ist.',
    ],
    deep: [
      'Der Text ist mehr als {0} Ebenen tief verschachtelt.',
      'Fließtext',
      'Schließen Sie, was hier geöffnet wird, oder entfernen Sie die wiederholten Zeichen.',
    ],
    largeTable: [
      'Diese Tabelle hat {0} Spalten und {1} Zeilen.',
      'höchstens {2} Spalten und {3} Zellen',
      'Teilen Sie die Tabelle, oder legen Sie sie unter `files/` ab und setzen einen Link darauf.',
    ],
    endlessTag: [
      'Das Tag `<{0}` hat kein Ende.',
      '{1}',
      'Schreiben Sie `{2}` ans Ende des Tags, und die Werte seiner Attribute in Anführungszeichen.',
    ],
    neverOpened: [
      '`{0}` schließt ein Tag, das nicht geöffnet wurde.',
      'ein öffnendes Tag davor',
      'Entfernen Sie es, oder schreiben Sie das öffnende Tag.',
    ],
    unclosedBlock: [
      '`<{0}>` wird nicht geschlossen.',
      '`</{0}>` auf einer eigenen Zeile',
      'Schreiben Sie `</{0}>` auf eine eigene Zeile nach dem letzten Absatz.',
    ],
    unclosed: [
      '`<{0}>` wird nicht geschlossen.',
      '`</{0}>` im selben Absatz',
      'Schreiben Sie `</{0}>`, wo es endet.',
    ],
    unclosedUnknown: [
      '`<{0}>` wird nicht geschlossen.',
      '`</{0}>` im selben Absatz',
      'Schreiben Sie `</{0}>`, wo es endet. Ist `<` als Text gemeint, schreiben Sie `\\<`.',
    ],
    closedElsewhereBlock: [
      '`</{0}>` steht in einem anderen Absatz oder einem anderen Block als `<{0}>`.',
      '`</{0}>` auf einer eigenen Zeile',
      'Setzen Sie `{1}` und `</{0}>` auf eigene Zeilen, mit derselben Einrückung.',
    ],
    closedElsewhere: [
      '`</{0}>` steht in einem anderen Absatz oder einem anderen Block als `<{0}>`.',
      '`</{0}>` im selben Absatz',
      'Schreiben Sie in jedem Absatz ein eigenes `<{0}>…</{0}>`.',
    ],
    leftOpen: [
      '`{0}` wird nicht geschlossen.',
      '`/>` am Ende eines Tags ohne Inhalt',
      'Schreiben Sie `{1}`.',
    ],
    unquoted: [
      'Der Wert von `{0}` steht nicht in Anführungszeichen.',
      'gerade Anführungszeichen um jeden Wert: `"…"`',
      'Schreiben Sie `{1}`.',
    ],
    typographicQuotes: [
      'Die Anführungszeichen in diesem Tag sind typografisch, wie Word sie schreibt.',
      'gerade Anführungszeichen um jeden Wert: `"…"`',
      'Schreiben Sie `{0}`.',
    ],
    placeholder: [
      '`{0}` sieht nach einem Tag aus, aber dieses Tag gibt es nicht.',
      'Text. Ein `<` vor einem Buchstaben beginnt ein Tag',
      'Ist es ein Platzhalter, schreiben Sie, wofür er steht. Ist `<` als Text gemeint, schreiben Sie `\\<`.',
    ],
    endlessComment: [
      'Dieser Kommentar hat kein Ende.',
      '`-->` am Ende des Kommentars',
      'Schreiben Sie `-->`, wo der Kommentar endet, oder entfernen Sie `<!--`.',
    ],
    slackLink: [
      '`{0}` ist kein Link mit diesem Text: Es ist geschrieben wie in Slack.',
      '`[text](address)`',
      'Schreiben Sie `{1}`.',
    ],
    spacedAddress: [
      '`{0}` wird nicht als Adresse gelesen: Es enthält ein Leerzeichen.',
      'eine Adresse ohne Leerzeichen, die mit https:// beginnt',
      'Schreiben Sie `{1}` oder `{2}`.',
    ],
    noScheme: [
      '`{0}` wird nicht als Adresse gelesen: Es beginnt nicht mit https://.',
      'eine Adresse ohne Leerzeichen, die mit https:// beginnt',
      'Schreiben Sie `{1}` oder `{2}`.',
    ],
    wrongClosing: [
      'Geschrieben ist `</{0}>`, erwartet wird `</{1}>`.',
      'Tags, die in umgekehrter Reihenfolge geschlossen werden, wie sie geöffnet wurden',
      'Schließen Sie zuerst `<{1}>`.',
    ],
    acrossCells: [
      'Ein Tag beginnt in einer Zelle dieser Tabelle und endet in einer anderen.',
      'Anfang und Ende eines Tags in derselben Zelle',
      'Schreiben Sie in jede Zelle ein eigenes Paar Tags.',
    ],
    noTag: [
      'Dieses `<` beginnt kein lesbares Tag.',
      'ein Tag mit seinen Werten in Anführungszeichen, geschlossen mit `>` oder `/>`, etwa `<Ref to="POL-01" />`',
      'Ist `<` als Text gemeint, schreiben Sie `\\<`.',
    ],
    neverClosed: [
      'Diese `{` wird nie geschlossen.',
      'keine geschweiften Klammern: Inhalt besteht aus Daten, nie aus Code',
      'Ist `{` als Text gemeint, schreiben Sie `\\{`, oder setzen Sie es in `backticks`.',
    ],
    manyExpressions: [
      'Ein Attribut dieses Tags ist Code, wie viele davor.',
      'Attribute mit ihren Werten in Anführungszeichen',
      'Schreiben Sie `name="value"` statt `name={value}`.',
    ],
    unreadable: [
      'Der Text lässt sich nicht lesen: {0}.',
      'Markdown, in dem jedes Tag geschlossen ist',
      'Berichtigen Sie den Text hier. Ist ein `<` oder `{` als Text gemeint, schreiben Sie `\\<` oder `\\{`, oder setzen Sie es in `backticks`.',
    ],
  }),
  conflict,
};
