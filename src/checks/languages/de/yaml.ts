import { fromTemplates } from '../../../issues/say.ts';
import { conflict } from './conflict.ts';
import { yamlIn } from '../yaml-in.ts';
import { counted } from './words.ts';
import type { RuleTexts } from '../texts.ts';

export const yaml: RuleTexts['content/yaml']['says'] = {
  ...fromTemplates({
    cutFields: [
      'Drei Bindestriche beenden hier die Felder, aber es folgen weitere.',
      'eine Zeile aus drei Bindestrichen über den Feldern, und eine darunter',
      'Entfernen Sie diese Zeile.',
    ],
    spacesBefore: [
      'Vor den drei Bindestrichen stehen Leerzeichen.',
      'eine erste Zeile aus drei Bindestrichen, `---`',
      'Entfernen Sie die Leerzeichen.',
    ],
    emptyLine: [
      'Über den Feldern ist eine leere Zeile.',
      'eine erste Zeile aus drei Bindestrichen, `---`',
      'Entfernen Sie sie: Die Datei beginnt mit `---`.',
    ],
    emptyLines: [
      'Über den Feldern sind {0} leere Zeilen.',
      'eine erste Zeile aus drei Bindestrichen, `---`',
      'Entfernen Sie sie: Die Datei beginnt mit `---`.',
    ],
    dashFirst: [
      'Die erste Zeile ist ein Gedankenstrich, `{0}`, nicht drei Bindestriche. Word macht das eine aus dem anderen.',
      'eine erste Zeile aus drei Bindestrichen, `---`',
      'Schreiben Sie stattdessen `---`.',
    ],
    otherFirst: [
      'Die erste Zeile ist `{0}`.',
      'eine erste Zeile aus drei Bindestrichen, `---`',
      'Schreiben Sie stattdessen `---`.',
    ],
    noOpening: [
      'Über den Feldern fehlt `---`.',
      'eine erste Zeile aus drei Bindestrichen, `---`',
      'Schreiben Sie `---` über diese Zeile.',
    ],
    textAbove: [
      'Über den Feldern steht Text.',
      'eine erste Zeile aus drei Bindestrichen, `---`',
      'Verschieben Sie ihn unter das zweite `---`, oder entfernen Sie ihn: Die Datei beginnt mit `---`.',
    ],
    textBeside: [
      'Auf derselben Zeile wie die drei Bindestriche folgt Text: „{0}“.',
      'zwischen den Feldern und dem Text eine Zeile aus drei Bindestrichen, `---`',
      'Setzen Sie ihn auf die nächste Zeile.',
    ],
    otherEnd: [
      'Die Felder enden mit `{0}`, nicht mit drei Bindestrichen.',
      'zwischen den Feldern und dem Text eine Zeile aus drei Bindestrichen, `---`',
      'Schreiben Sie stattdessen `---`.',
    ],
    openEnd: [
      'Die Felder sind nicht abgeschlossen.',
      'zwischen den Feldern und dem Text eine Zeile aus drei Bindestrichen, `---`',
      'Schreiben Sie `---` auf eine eigene Zeile unter das letzte Feld.',
    ],
    open: [
      'Die Felder sind nicht abgeschlossen.',
      'zwischen den Feldern und dem Text eine Zeile aus drei Bindestrichen, `---`',
      'Schreiben Sie `---` auf eine eigene Zeile über diese Zeile.',
    ],
    secondFields: [
      'Hier folgen weitere Felder zwischen Zeilen aus drei Bindestrichen. Sie erscheinen als Text.',
      'alle Felder am Anfang der Datei, danach der Text',
      'Entfernen Sie sie, oder verschieben Sie sie zu den Feldern am Anfang.',
    ],
    empty: [
      'Die Datei ist leer.',
      'Felder zwischen zwei Zeilen aus drei Bindestrichen, danach der Text',
      'Schreiben Sie den Eintrag, oder entfernen Sie die Datei.',
    ],
    toml: [
      'Die Felder stehen zwischen Zeilen aus `+++`, wie in TOML.',
      'Felder zwischen zwei Zeilen aus drei Bindestrichen, danach der Text',
      'Schreiben Sie statt `+++` die Zeile `---`, und jedes Feld als `name: value`.',
    ],
    noFields: [
      'Die Datei hat keine Felder.',
      'Felder zwischen zwei Zeilen aus drei Bindestrichen, danach der Text',
      'Beginnen Sie mit `---`, dann die Felder, dann `---` auf einer eigenen Zeile.',
    ],
    manyLines: [
      'Es gibt mehr als {0} Zeilen mit Feldern.',
      'die Felder eines Eintrags',
      'Schreiben Sie Fließtext unter die zweite Zeile aus drei Bindestrichen, und legen Sie Listen unter `files/` ab.',
    ],
    manySigns: [
      'Bis hier stehen mehr als {0} Klammern, Kommas und andere Zeichen von YAML.',
      'die Felder eines Eintrags',
      'Schreiben Sie Fließtext unter die zweite Zeile aus drei Bindestrichen, und legen Sie Listen unter `files/` ab.',
    ],
    deep: [
      'Hier sind mehr als {0} Listen oder Gruppen ineinander.',
      'ein Wert, oder eine Liste davon',
      'Entfernen Sie die wiederholten Zeichen, oder setzen Sie den Text in Anführungszeichen.',
    ],
    unprintable: [
      'Dieser Text enthält das Zeichen {0}, das sich nicht zeigen lässt.',
      'Text',
      'Entfernen Sie die Escape-Folge, die dafür steht.',
    ],
    twice: [
      '`{0}` steht hier ein zweites Mal; einer der Werte ginge verloren.',
      'jedes Feld einmal',
      'Entfernen Sie eines der beiden.',
    ],
    unknownAlias: [
      '`*{0}` wiederholt einen Wert, der davor nicht benannt wurde.',
      'der Wert',
      'Schreiben Sie den Wert selbst. Text, der mit `*` beginnt, setzen Sie in Anführungszeichen.',
    ],
    endlessAlias: [
      '`*{0}` wiederholt einen Wert in sich selbst, ohne Ende.',
      'der Wert',
      'Schreiben Sie den Wert selbst.',
    ],
    complexKey: [
      'Der Name eines Feldes ist eine Liste, eine Gruppe von Feldern oder ein Alias.',
      '`field: value`',
      'Setzen Sie den Namen in Anführungszeichen, oder entfernen Sie `?`, die Klammern oder `*`.',
    ],
    manyAliases: [
      'Aliasse (`*name`) wiederholen hier zu viel.',
      'ausgeschriebene Werte',
      'Schreiben Sie jeden Wert aus, ohne `&` und `*`.',
    ],
    unevenItem: [
      'Dieser Punkt einer Liste ist nicht eingerückt wie jene darüber.',
      'Zeilen der Form `field: value`',
      'Rücken Sie alle Bindestriche der Liste gleich weit ein.',
    ],
    indentedBelow: [
      'Die Zeile darunter ist eingerückt, als gehörte sie zu diesem Text.',
      'Zeilen der Form `field: value`',
      'Entfernen Sie die Leerzeichen davor, oder setzen Sie den ganzen Text in Anführungszeichen.',
    ],
    colon: [
      'Dieser Text enthält einen Doppelpunkt mit Leerzeichen, der ein weiteres Feld beginnt.',
      'Zeilen der Form `field: value`',
      'Setzen Sie den Text in Anführungszeichen.',
    ],
    badStart: [
      'Ein Text kann nicht mit `{0}` beginnen.',
      'Zeilen der Form `field: value`',
      'Setzen Sie den Text in Anführungszeichen.',
    ],
    tab: [
      'Diese Zeile ist mit einem Tabulator eingerückt.',
      'Zeilen der Form `field: value`',
      'Rücken Sie mit Leerzeichen ein.',
    ],
    backslash: [
      'Ein Backslash in doppelten Anführungszeichen beginnt ein Zeichen, das es nicht gibt.',
      'Zeilen der Form `field: value`',
      'Schreiben Sie `\\\\` für einen Backslash, oder nehmen Sie einfache Anführungszeichen.',
    ],
    secondDocument: [
      'Hier beginnt eine Zeile aus drei Bindestrichen ein zweites Dokument.',
      'ein einziges Dokument',
      'Entfernen Sie die Zeile.',
    ],
    endlessQuote: [
      'Ein Anführungszeichen wird geöffnet und nie geschlossen.',
      'Zeilen der Form `field: value`',
      'Schließen Sie es, oder setzen Sie den ganzen Text in Anführungszeichen.',
    ],
    noColon: [
      'Diese Zeile ist kein Feld: Nach dem Namen fehlen Doppelpunkt und Leerzeichen.',
      'Zeilen der Form `field: value`',
      'Schreiben Sie `field: value`, oder rücken Sie die Zeile als Teil des Textes darüber ein.',
    ],
    noColonInText: [
      'Diese Zeile ist kein Feld: Nach dem Namen fehlen Doppelpunkt und Leerzeichen.',
      'Zeilen der Form `field: value`',
      'Schreiben Sie `field: value`, oder setzen Sie den Text in Anführungszeichen.',
    ],
    endlessGroup: [
      'Die Liste oder Gruppe, die davor geöffnet wird, wird nie mit `{0}` geschlossen.',
      'Zeilen der Form `field: value`',
      'Schließen Sie sie.',
    ],
    badIndent: [
      'Diese Zeile ist nicht eingerückt wie die Zeilen, zu denen sie gehört.',
      'Zeilen der Form `field: value`',
      'Berichtigen Sie die Einrückung.',
    ],
    listBeside: [
      'Hier beginnt eine Liste auf der Zeile ihres Feldes.',
      'Zeilen der Form `field: value`',
      'Schreiben Sie die Punkte unter das Feld, je einen pro Zeile, oder in Klammern: `[one, two]`.',
    ],
    unopened: [
      '`{0}` schließt eine Liste oder Gruppe, die nicht geöffnet wurde.',
      'Zeilen der Form `field: value`',
      'Entfernen Sie es, oder setzen Sie den Text in Anführungszeichen.',
    ],
    afterEnd: [
      'Hier folgt etwas, nachdem der Wert zu Ende ist.',
      'Zeilen der Form `field: value`',
      'Setzen Sie den ganzen Wert in Anführungszeichen, oder entfernen Sie, was folgt.',
    ],
    invalid: [
      'Das ist kein gültiges YAML: {0}.',
      'Zeilen der Form `field: value`',
      'Prüfen Sie die Einrückung, und setzen Sie Text, der `: ` oder ` #` enthält oder mit einem Sonderzeichen beginnt, in Anführungszeichen.',
    ],
  }),
  conflict,
  ...yamlIn({
    mends: {
      colonInText:
        'Dieser Text enthält einen Doppelpunkt mit Leerzeichen, der ein weiteres Feld beginnt.',
      backtickFirst: 'Ein Text kann nicht mit einem Backtick beginnen.',
      unclosedQuote: 'Ein Anführungszeichen wird geöffnet und nie geschlossen.',
      apostrophe: "Der Apostroph beendet den Text, den `'` beginnt.",
      innerQuote: 'Ein Anführungszeichen im Text beendet ihn, und es folgt noch etwas.',
      starFirst:
        'Ein Text kann nicht mit `*` beginnen, und Markdown wird in Feldern nicht gelesen.',
      unclosedBracket: 'Die Klammer, die diese Liste öffnet, wird nicht geschlossen.',
      unopenedBracket: 'Die Klammer, die diese Liste schließt, wurde nicht geöffnet.',
      missingComma: 'Zwischen zwei Punkten dieser Liste fehlt ein Komma.',
      surplusComma: 'In dieser Liste ist ein Komma zu viel.',
      semicolons: 'Die Punkte dieser Liste sind durch `;` getrennt.',
      otherComment: 'Ein Kommentar zwischen den Feldern ist anders geschrieben.',
    },
    list: 'eine Liste in Klammern, mit Kommas: `[one, two]`',
    plain: 'einfacher Text',
    comment: '`#`, ein Leerzeichen und der Kommentar, auf einer eigenen Zeile',
    quoted: 'Text in Anführungszeichen',
    oneKind: 'Text in Anführungszeichen einer Art, ohne solche derselben Art darin',
    hyphenItem: 'ein Bindestrich, ein Leerzeichen und der Punkt',
    field: 'der Name des Feldes, ein Doppelpunkt, ein Leerzeichen und der Wert',
    write: (text) => `Schreiben Sie \`${text}\`.`,
    writeEach: (text, more) =>
      `Schreiben Sie \`${text}\`, und ${more === 1 ? 'den nächsten Punkt' : `die nächsten ${more} Punkte`} ebenso.`,
    correct: 'Berichtigen Sie die Zeile.',
    removeStars: 'Entfernen Sie die Sternchen.',
    startComment: 'Beginnen Sie die Zeile mit `# `, oder entfernen Sie sie.',
    quote: 'Setzen Sie den Text in Anführungszeichen.',
    otherQuotes: 'Setzen Sie den ganzen Text in Anführungszeichen der anderen Art.',
    removeHyphen: 'Entfernen Sie den Bindestrich und das Leerzeichen danach.',
    signFirst: (sign) => `Ein Text kann nicht mit \`${sign}\` beginnen.`,
    groupFirst: (sign) =>
      `Der Text beginnt mit \`${sign}\`, das ${sign === '[' ? 'eine Liste' : 'eine Gruppe von Feldern'} öffnet.`,
    gluedHyphen: 'Nach dem Bindestrich dieses Punktes fehlt ein Leerzeichen.',
    doubledHyphen: 'Dieser Punkt einer Liste beginnt mit mehr als einem Bindestrich.',
    otherBullet: (bullet) => `Dieser Punkt einer Liste beginnt mit \`${bullet}\`.`,
    hyphenBeforeField: (name) => `Ein Bindestrich vor \`${name}\` macht es zum Punkt einer Liste.`,
    nameFirst: 'der Name des Feldes am Anfang der Zeile',
    otherColon: (sign, name) => `Auf \`${name}\` folgt \`${sign}\` und kein Doppelpunkt.`,
    gluedColon: (name) => `Nach \`${name}:\` fehlt ein Leerzeichen.`,
    missingColon: (name) => `Nach \`${name}\` fehlt ein Doppelpunkt.`,
  }),
  blanks: (isTab, more) => ({
    found: `Diese Zeile ist mit ${isTab ? 'einem Tabulator' : 'geschützten oder anderen besonderen Leerzeichen'} eingerückt${more > 0 ? `, ebenso ${counted(more, 'weitere', 'weitere')}` : ''}.`,
    expected: 'Leerzeichen am Anfang einer Zeile',
    fix: 'Rücken Sie mit Leerzeichen ein, so vielen wie die Zeilen daneben.',
  }),
  indentedTop: (count, width) => ({
    found: `${count === 1 ? 'Diese Zeile ist' : `Diese ${count} Zeilen sind`} eingerückt, die Felder darunter aber nicht.`,
    expected: 'keine Leerzeichen vor dem Namen eines Feldes der obersten Ebene',
    fix: `Entfernen Sie ${width === 1 ? 'das Leerzeichen' : `die ${width} Leerzeichen`} davor.`,
  }),
  leftEdge: (count, owner) => ({
    found:
      count === 1
        ? `Diese Zeile steht am linken Rand, gehört aber zum Text von \`${owner}\`.`
        : `Diese ${count} Zeilen stehen am linken Rand, gehören aber zum Text von \`${owner}\`.`,
    expected: 'die Zeilen eines Textes, unter ihrem Feld eingerückt',
    fix:
      count === 1
        ? 'Rücken Sie sie mit zwei Leerzeichen ein.'
        : 'Rücken Sie jede mit zwei Leerzeichen ein.',
  }),
  uneven: (side, width, parent) => ({
    found: `Diese Zeile beginnt weiter ${side === 'left' ? 'links' : 'rechts'} als die Zeilen, zu denen sie gehört.`,
    expected: `${width === 0 ? 'keine Leerzeichen' : width === 1 ? '1 Leerzeichen' : `${width} Leerzeichen`} davor${parent ? `, denn sie gehört zu \`${parent}\`` : ''}`,
    fix:
      width === 0
        ? 'Entfernen Sie die Leerzeichen davor.'
        : `Rücken Sie sie mit ${width === 1 ? 'einem Leerzeichen' : `${width} Leerzeichen`} ein, wie die Zeilen darum herum.`,
  }),
};
