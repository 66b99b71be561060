import { fromTemplates } from '../../../issues/say.ts';
import { alsoIn as alsoInOthers } from '../../../issues/words.ts';
import type { RuleTexts } from '../texts.ts';
import { signName } from './signs.ts';
import { firstOf } from './words.ts';

const link = '`[text](address)`';
const heading = '`## …`';
const cells = 'Zellen zwischen `|`, und eine zweite Zeile wie `| --- | --- |`';
const secondLine = 'eine zweite Zeile wie `| --- | --- |`, mit so vielen Zellen wie die erste';
const item = 'am Anfang jedes Punktes ein Bindestrich und ein Leerzeichen';
const noContents = 'kein Inhaltsverzeichnis: Die Seite macht ihr eigenes';
const fields = 'Felder am Anfang der Datei, zwischen den Zeilen aus drei Bindestrichen';
const tasks = '`- [ ]` oder `- [x]` am Anfang jedes Punktes';
const typeAgain = 'Tippen Sie `{1}` neu.';
const write = 'Schreiben Sie `{1}`.';
const doubleBrackets = '`{0}` ist kein Link: Doppelte eckige Klammern bleiben als Text stehen.';
const idOrLink = 'eine ID, die von selbst zum Link wird, oder `[text](address)`';
const toMarkdown = 'Schreiben Sie den Text in Markdown, oder entfernen Sie die Stelle.';
const showSource = 'Soll der Quelltext erscheinen, entfernen Sie die Sprache nach den Backticks.';
const callouts =
  '`> [!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` oder `[!CAUTION]` allein auf einer Zeile, am Anfang eines Zitats';
const writeCallout =
  'Schreiben Sie eines davon, und einen Titel in Fettschrift auf die nächste Zeile.';
const addLine = 'Schreiben Sie `|` zwischen die Zellen, und ergänzen Sie die zweite Zeile.';

const what = { image: 'kein Bild', link: 'kein Link' };

const alsoIn = (files: readonly string[]): string =>
  alsoInOthers(files, (others) => ` Ebenso in ${firstOf(others)}.`);

export const unmeant: RuleTexts['mdx/unmeant']['says'] = {
  ...fromTemplates({
    callout: [
      '`{0}` ist ein Hinweiskasten eines anderen Werkzeugs und bleibt als Text stehen.',
      '`<Callout type="note">`, oder `> [!NOTE]` am Anfang eines Zitats',
      'Schreiben Sie `> [!NOTE]` (oder TIP, IMPORTANT, WARNING, CAUTION) auf eine Zeile und den Text in die Zeilen darunter, jede nach `> `.',
    ],
    otherFormat: [
      '`{0}` behält diesen Block einem anderen Format vor; hier erscheint sein Quelltext.',
      'Markdown',
      'Schreiben Sie den Text in Markdown, oder entfernen Sie den Block.',
    ],
    ofObsidian: [
      'Von diesem Block erscheint der Quelltext: `{0}` liest nur Obsidian.',
      'Text oder eine Tabelle',
      `Schreiben Sie, was dort zu sehen ist, oder entfernen Sie den Block. ${showSource}`,
    ],
    diagram: [
      'Von diesem Diagramm erscheint der Quelltext: `{0}` wird hier nicht gezeichnet.',
      'ein Bild des Diagramms unter `files/`, als PNG oder WebP',
      `Speichern Sie das Diagramm als Bild, und schreiben Sie \`<Figure src="files/…" alt="what it shows" />\`. ${showSource}`,
    ],
    formulaBlock: [
      'Von dieser Formel erscheint der Quelltext: LaTeX wird nicht gelesen.',
      'Text oder ein Bild der Formel',
      `Schreiben Sie die Formel in Worten oder als Bild. ${showSource}`,
    ],
    indented: [
      'Dieser Absatz ist um vier Leerzeichen oder mehr eingerückt. Das macht ihn hier weder zu Code noch zum Teil einer Liste.',
      'keine Einrückung, oder drei Backticks auf den Zeilen vor und nach Code',
      'Entfernen Sie die Einrückung, oder setzen Sie Code zwischen zwei Zeilen mit drei Backticks.',
    ],
    linkInLink: [
      '`{0}` ist kein Link: Darin steht ein weiterer Link.',
      'ein einziger Link: `[text](address)`',
      'Schreiben Sie `{1}`. Gehört es zu einem Inhaltsverzeichnis, entfernen Sie es: Die Seite macht ihr eigenes.',
    ],
    sizedImage: [
      '`{0}` ist kein Bild: Es hat eine Größe, `{1}`.',
      'ein Bild ohne Größe: Die Seite gibt ihm eine',
      'Schreiben Sie `{2}`.',
    ],
    wikiId: [doubleBrackets, idOrLink, 'Schreiben Sie `{1}` ohne Klammern.'],
    wikiImage: [doubleBrackets, idOrLink, write],
    wikiEntry: [
      doubleBrackets,
      idOrLink,
      'Schreiben Sie `{1}`, mit der Adresse des Eintrags, etwa `../policies/POL-01.mdx`.',
    ],
    contents: ['`{0}` bleibt als Text stehen.', noContents, 'Entfernen Sie es.'],
    spaceInLink: ['`{0}` ist kein Link: Zwischen den Klammern steht ein Leerzeichen.', link, write],
    turnedLink: ['`{0}` ist kein Link: Die Klammern sind vertauscht.', link, write],
    unclosedLink: ['`{0}` ist kein Link: Die runde Klammer wird nicht geschlossen.', link, write],
    namedLink: [
      '`{0}` ist kein Link: Nirgends steht, wohin `{1}` führt.',
      'eine Zeile `[{1}]: address` in diesem Text',
      'Ergänzen Sie diese Zeile, oder schreiben Sie `[text](address)`.',
    ],
    wikiLink: ['`{0}` ist kein Link: Es ist geschrieben wie in einem Wiki.', link, write],
    wikiHeading: [
      '`{0}` ist kein Link: Es ist geschrieben wie in einem Wiki.',
      '`[text](#heading)`, in Kleinbuchstaben und mit Bindestrichen statt Leerzeichen',
      write,
    ],
    asciidocLink: [
      '`{0}` ist kein Link mit diesem Text: Es ist geschrieben wie in AsciiDoc.',
      link,
      write,
    ],
    textileLink: [
      '`{0}` ist kein Link mit diesem Text: Es ist geschrieben wie in Textile.',
      link,
      write,
    ],
    emptyLink: [
      'Dieser Link hat keinen Text, darum ist nichts von ihm zu sehen.',
      link,
      'Schreiben Sie seinen Text zwischen die eckigen Klammern, oder entfernen Sie ihn.',
    ],
    confluenceImage: [
      '`{0}` ist kein Bild: Es ist geschrieben wie in Confluence.',
      '`![what it shows](files/…)`',
      write,
    ],
    gluedNote: [
      'Die Fußnote `[^{0}]` wird nicht gelesen: Sie ist Teil eines Absatzes.',
      'eine leere Zeile vor der ersten Fußnote',
      'Lassen Sie davor eine Zeile leer.',
    ],
    missingNote: [
      '`[^{0}]` bleibt als Text stehen: Diese Fußnote gibt es nicht.',
      'eine Zeile `[^{0}]: …` mit der Fußnote',
      'Ergänzen Sie die Fußnote, oder entfernen Sie den Verweis.',
    ],
    inlineNote: [
      '`{0}` ist keine Fußnote und bleibt als Text stehen.',
      '`[^1]` im Text und `[^1]: …` auf einer eigenen Zeile',
      'Schreiben Sie die Fußnote unter den Absatz.',
    ],
    citation: [
      '`{0}` ist ein Literaturverweis von Pandoc und bleibt als Text stehen.',
      'eine Fußnote oder ein Link',
      'Schreiben Sie, was zitiert wird.',
    ],
    halfBold: [
      '`**` bleibt als Text stehen: Fettschrift braucht es auf beiden Seiten, ohne Leerzeichen innen.',
      '`**bold**`',
      'Schreiben Sie das fehlende `**`, oder entfernen Sie die Leerzeichen innen. Sind die Sterne als Text gemeint, schreiben Sie `\\*\\*`.',
    ],
    halfUnderlines: [
      '`__` bleibt als Text stehen: Fettschrift braucht es auf beiden Seiten.',
      '`**bold**`',
      'Schreiben Sie `**` vor und nach den fett gesetzten Text, oder setzen Sie einen Namen in `backticks`.',
    ],
    spacedEmphasis: [
      '`{0}` bleibt als Text stehen: Vor dem letzten Zeichen steht ein Leerzeichen.',
      '`*emphasis*`, ohne Leerzeichen innen',
      'Entfernen Sie das Leerzeichen.',
    ],
    halfStruck: [
      '`~~` bleibt als Text stehen: Durchgestrichener Text braucht es auf beiden Seiten.',
      '`~~struck~~`',
      'Schreiben Sie das fehlende `~~`, oder entfernen Sie es.',
    ],
    marked: ['`{0}` bleibt als Text stehen.', '`<mark>text</mark>` für markierten Text', write],
    inserted: [
      '`{0}` bleibt als Text stehen.',
      'Text ohne `++`, oder `<mark>text</mark>` für markierten Text',
      'Schreiben Sie `{1}` oder `{2}`.',
    ],
    superscript: ['`{0}` bleibt als Text stehen.', '`<sup>…</sup>` für Hochgestelltes', write],
    halfCode: [
      'Ein Backtick bleibt als Text stehen: In diesem Absatz gibt es keinen zweiten.',
      'ein Backtick vor und nach Code',
      'Schreiben Sie den fehlenden Backtick, oder einen Apostroph, falls der gemeint ist.',
    ],
    letterAfterBold: [
      '`{0}` bleibt als Text stehen: Auf `**` folgt ein Buchstabe ohne Leerzeichen.',
      'ein Leerzeichen nach Fettschrift, die mit einem Satzzeichen endet',
      'Schreiben Sie danach ein Leerzeichen.',
    ],
    struck: [
      '`{0}` ist durchgestrichen.',
      '`~~struck~~`, oder `<sub>…</sub>` für Tiefgestelltes',
      'Schreiben Sie `{1}` oder `{2}`. Ist `~` als Text gemeint, schreiben Sie `\\~`.',
    ],
    wikiBold: [
      '`{0}` bleibt als Text stehen: Es ist geschrieben wie in einem Wiki.',
      '`**bold**`, `*emphasis*`',
      write,
    ],
    bbCode: [
      '`{0}` bleibt als Text stehen: Es ist geschrieben wie in einem Forum (BBCode).',
      '`**bold**`, `*emphasis*`, `[text](address)`',
      'Schreiben Sie es in Markdown.',
    ],
    confluenceStruck: [
      '`{0}` bleibt als Text stehen: So wird in Confluence durchgestrichen.',
      '`~~…~~`, oder nichts',
      'Entfernen Sie es, oder schreiben Sie `{1}`.',
    ],
    confluenceInserted: [
      '`{0}` bleibt als Text stehen: So wird in Confluence Eingefügtes gekennzeichnet.',
      'Text',
      write,
    ],
    obsidianComment: [
      '`{0}` ist ein Kommentar von Obsidian und ist hier zu sehen.',
      '`<!-- comment -->`',
      'Schreiben Sie ihn so, oder entfernen Sie ihn.',
    ],
    emoji: [
      '`{0}` bleibt als Text stehen: Kurzcodes von Emojis werden nicht gelesen.',
      'das Zeichen selbst, oder ein Wort',
      'Schreiben Sie das Zeichen selbst, oder entfernen Sie es.',
    ],
    latexCommand: [
      '`{0}` ist ein Befehl von LaTeX und bleibt als Text stehen.',
      'Markdown',
      'Entfernen Sie ihn.',
    ],
    formula: [
      'Das sieht nach einer Formel in LaTeX aus, die als Text stehen bleibt.',
      'Text oder ein Bild der Formel',
      'Schreiben Sie die Formel in Worten oder als Bild, oder setzen Sie sie in `backticks`.',
    ],
    halfEntity: [
      '`{0}` bleibt als Text stehen: Das Semikolon fehlt.',
      '`{0};`',
      'Schreiben Sie das Zeichen selbst.',
    ],
    unknownEntity: [
      '`{0}` bleibt als Text stehen: Kein Zeichen heißt so.',
      'ein Name, den HTML kennt, etwa `&nbsp;`, oder das Zeichen selbst',
      'Schreiben Sie das Zeichen selbst.',
    ],
    person: [
      '`{0}` nennt eine Person wie in Confluence und bleibt als Text stehen.',
      'eine Rolle: `<Ref to="role-…" />`',
      'Schreiben Sie die Rolle, die diese Person hat: Personen werden mit ihrer Rolle genannt.',
    ],
    template: [
      '`{0}` ist ein Befehl einer Vorlage und bleibt als Text stehen.',
      'Text',
      'Schreiben Sie den Text, den er erzeugen würde, oder entfernen Sie ihn.',
    ],
    mergeField: [
      '`{0}` sieht nach einem Feld aus, das Word in einem Serienbrief ausfüllt, und bleibt als Text stehen.',
      'wofür das Feld steht',
      'Schreiben Sie es. Zitieren Sie das Wort, nehmen Sie andere Anführungszeichen.',
    ],
    lostReference: [
      '`{0}` schreibt Word, wo ein Verweis verloren ging.',
      'was der Verweis nannte',
      'Schreiben Sie es, oder setzen Sie einen Link darauf.',
    ],
    emptyFormField: [
      '`{0}` ist ein leeres Formularfeld von Word.',
      'Text',
      'Schreiben Sie den Text, oder entfernen Sie es.',
    ],
    wordFont: [
      'Das Zeichen {0} stammt aus einer Schrift von Word, und andere Rechner zeigen es nicht.',
      'Zeichen, die jede Schrift hat; am Anfang eines Punktes ein Bindestrich und ein Leerzeichen',
      'Schreiben Sie stattdessen `- `, falls es einen Punkt beginnt, sonst das gemeinte Zeichen.',
    ],
    turned: [
      'Hier steht ein unsichtbares Zeichen, {0}, das die Schreibrichtung ändert. Vielleicht sieht man etwas anderes, als geschrieben steht.',
      'Text ohne solche Zeichen: Die Seite findet die Richtung selbst',
      'Löschen Sie das Zeichen, oder löschen Sie die Zeile und tippen sie neu.',
    ],
    hiddenText: [
      'Hier stehen unsichtbare Zeichen, ab {0}, die einen Text ergeben, den Programme lesen und niemand sieht.',
      'sichtbarer Text',
      'Löschen Sie die Zeichen, oder löschen Sie die Zeile und tippen sie neu.',
    ],
    cyrillic: [
      '`{0}` enthält `{1}` ({2}), einen kyrillischen Buchstaben zwischen lateinischen. Keine Suche findet das Wort.',
      'in einem Wort Buchstaben eines Alphabets',
      'Tippen Sie das Wort neu.',
    ],
    greek: [
      '`{0}` enthält `{1}` ({2}), einen griechischen Buchstaben zwischen lateinischen. Keine Suche findet das Wort.',
      'in einem Wort Buchstaben eines Alphabets',
      'Tippen Sie das Wort neu.',
    ],
    noRule: [
      'Diese Zeile bleibt als Text stehen: Sie zieht weder eine Linie, noch macht sie eine Überschrift.',
      '`---` zwischen zwei leeren Zeilen für eine Linie, `## …` für eine Überschrift',
      'Schreiben Sie drei Bindestriche, oder entfernen Sie die Zeile.',
    ],
    noFence: [
      '`{0}` beginnt keinen Codeblock: Das sind keine Backticks.',
      'drei Backticks auf den Zeilen vor und nach dem Code',
      'Schreiben Sie drei Backticks.',
    ],
    otherHeading: [
      '`{0}` ist eine Überschrift eines anderen Werkzeugs und bleibt als Text stehen.',
      heading,
      write,
    ],
    confluenceHeading: [
      '`{0}` ist eine Überschrift von Confluence und bleibt als Text stehen.',
      heading,
      'Schreiben Sie `{1}`. Fett ist hier `**…**`; `*…*`, in Confluence fett, ist eine Betonung.',
    ],
    underlinedHeading: [
      '`{0}` ist keine Überschrift: Die Zeichen darunter bleiben als Text stehen.',
      heading,
      'Schreiben Sie `{1}`, und entfernen Sie die Zeichen.',
    ],
    gluedHeading: [
      '`{0}` ist keine Überschrift: Nach `{1}` fehlt ein Leerzeichen.',
      'ein Leerzeichen nach `{1}`',
      'Schreiben Sie `{2}`.',
    ],
    gluedTitle: [
      '`{0}` ist keine Überschrift: Nach `#` fehlt ein Leerzeichen.',
      'ein Leerzeichen nach den Zeichen `#`. Die oberste Ebene eines Textes ist `##`',
      write,
    ],
    deepHeading: [
      'Das ist keine Überschrift: Sie hat mehr als sechs `#`.',
      'zwei bis sechs `#`',
      'Nehmen Sie weniger Ebenen.',
    ],
    frontMatter: [
      'Diese Felder zwischen zwei Zeilen `---` gehören zum Text: Sie erscheinen als Überschrift.',
      'Front Matter nur am Anfang der Datei',
      'Verschieben Sie, was richtig ist, ins Front Matter, und entfernen Sie den Rest.',
    ],
    bullet: [
      '`{0}` macht keine Liste: Die Zeilen laufen zusammen.',
      item,
      'Schreiben Sie stattdessen `- `, und lassen Sie vor der Liste eine Zeile leer.',
    ],
    gluedItems: [
      'Diese Zeilen sind keine Liste: Nach den Bindestrichen oder Nummern fehlt ein Leerzeichen.',
      'am Anfang jedes Punktes ein Bindestrich oder eine Nummer, und ein Leerzeichen',
      'Schreiben Sie nach jedem Bindestrich und jeder Nummer ein Leerzeichen.',
    ],
    gluedItem: [
      'Das gehört zum Punkt davor: Nach dem Bindestrich oder der Nummer fehlt ein Leerzeichen.',
      'am Anfang jedes Punktes ein Bindestrich oder eine Nummer, und ein Leerzeichen',
      'Schreiben Sie nach dem Bindestrich oder der Nummer ein Leerzeichen.',
    ],
    dashItems: [
      'Diese Zeilen sind keine Liste: Sie beginnen mit einem Gedankenstrich statt einem Bindestrich und laufen zusammen.',
      item,
      'Schreiben Sie `- ` an den Anfang jedes Punktes.',
    ],
    letteredItems: [
      'Diese Zeilen sind keine Liste: Sie laufen zu einem Absatz zusammen.',
      'Punkte, die mit `1.` oder `-` beginnen, mit einer leeren Zeile vor der Liste',
      'Lassen Sie vor dem ersten eine Zeile leer, und schreiben Sie `1.`, `2.` und so weiter, oder `- `. Sollen Buchstaben oder Nummern wie 1.2 bleiben, lassen Sie zwischen den Punkten eine Zeile leer.',
    ],
    dottedItems: [
      'Diese Zeilen sind keine Liste: Ein Punkt davor beginnt in Markdown keine.',
      'Punkte, die mit `1.` beginnen',
      'Schreiben Sie statt der Punkte `1.`, `2.` und so weiter.',
    ],
    signItems: [
      'Diese Zeilen sind keine Liste: Die Zeichen davor beginnen keine, und sie laufen zusammen.',
      item,
      'Schreiben Sie `- ` vor jedes Zeichen oder an seine Stelle, und lassen Sie vor der Liste eine Zeile leer.',
    ],
    wordItems: [
      'Diese Zeilen sind keine Liste: Word hat vor jede ein Zeichen und einen Tabulator gesetzt, und sie laufen zusammen.',
      item,
      'Schreiben Sie `- ` an die Stelle jedes Zeichens und seines Tabulators, und lassen Sie vor der Liste eine Zeile leer.',
    ],
    starItems: [
      '`{0}` beginnt keinen Punkt einer Liste: Die Zeilen laufen zusammen.',
      'ein Bindestrich und ein Leerzeichen, um zwei Leerzeichen mehr eingerückt als der Punkt darüber',
      'Schreiben Sie stattdessen `  - `, oder `## …`, falls es eine Überschrift ist.',
    ],
    task: [
      'Das ist kein Punkt einer Aufgabenliste.',
      tasks,
      'Schreiben Sie `- ` vor die Klammern.',
    ],
    taskBrackets: [
      'Das ist kein Punkt einer Aufgabenliste: Die Klammern bleiben als Text stehen.',
      tasks,
      'Schreiben Sie ein Leerzeichen oder ein `x` zwischen die Klammern.',
    ],
    definitions: [
      'Das ist keine Liste von Definitionen: Die Zeilen laufen zusammen.',
      'eine Liste oder eine Tabelle',
      'Schreiben Sie für jede `- **Term**: what it means`.',
    ],
    abbreviation: [
      'Das ist eine Abkürzung, wie andere Werkzeuge sie schreiben, und bleibt als Text stehen.',
      '`<abbr title="what it means">…</abbr>`, wo sie vorkommt',
      'Schreiben Sie sie so, oder entfernen Sie die Zeile.',
    ],
    pandocExample: [
      'Das ist ein nummeriertes Beispiel von Pandoc und bleibt als Text stehen.',
      'Punkte, die mit `1.` beginnen',
      'Schreiben Sie stattdessen `1.`, `2.` und so weiter.',
    ],
    pandocTitle: [
      'Diese Zeilen sind Titel, Autoren und Datum, wie Pandoc sie schreibt.',
      'ein Text ohne seinen Titel: Die Seite zeigt `title`',
      'Entfernen Sie sie.',
    ],
    pandocLines: [
      'Diese Zeilen beginnen mit `|`, sind aber keine Tabelle und laufen zusammen.',
      'ein Backslash am Ende einer Zeile, nach der eine neue beginnt',
      'Entfernen Sie die `|`, und schreiben Sie `\\` ans Ende jeder Zeile außer der letzten.',
    ],
    calloutNotAlone: [
      '`[!{0}]` steht nicht allein auf seiner Zeile und bleibt darum als Text stehen.',
      callouts,
      writeCallout,
    ],
    unknownCallout: [
      '`[!{0}]` bleibt als Text stehen: Diese Art von Hinweiskasten gibt es nicht.',
      callouts,
      writeCallout,
    ],
    pageNumbers: [
      'Diese Zeilen sind ein Inhaltsverzeichnis mit Seitenzahlen, wie Word es schreibt.',
      noContents,
      'Entfernen Sie sie.',
    ],
    pageNumber: [
      'Diese Zeile gehört zu einem Inhaltsverzeichnis mit Seitenzahlen.',
      noContents,
      'Entfernen Sie die Zeilen dieses Verzeichnisses.',
    ],
    simpleTable: [
      'Das ist keine Tabelle: Bindestriche mit Leerzeichen dazwischen ziehen eine Linie über die Seite.',
      cells,
      'Schreiben Sie `|` zwischen die Zellen jeder Zeile, und `| --- | --- |` als zweite Zeile. Für eine Linie über die Seite schreiben Sie `---`.',
    ],
    partedBySemicolons: [
      'Das ist keine Tabelle: Die Spalten sind durch Semikolons getrennt, und die Zeilen laufen zusammen.',
      cells,
      addLine,
    ],
    partedByCommas: [
      'Das ist keine Tabelle: Die Spalten sind durch Kommas getrennt, und die Zeilen laufen zusammen.',
      cells,
      addLine,
    ],
    partedBySpaces: [
      'Das ist keine Tabelle: Die Spalten sind durch Leerzeichen getrennt, und die Zeilen laufen zusammen.',
      cells,
      addLine,
    ],
    tabs: [
      'Diese Zeilen haben Tabulatoren zwischen ihren Teilen, wie aus einer Tabellenkalkulation kopiert. Sie sind keine Tabelle und laufen zusammen.',
      cells,
      'Schreiben Sie `|` an die Stelle der Tabulatoren, und ergänzen Sie die zweite Zeile.',
    ],
    gridTable: [
      'Das ist keine Tabelle: Zeilen mit `+---+` bleiben als Text stehen.',
      cells,
      'Entfernen Sie diese Zeilen, und schreiben Sie die zweite Zeile so.',
    ],
    dashedTable: [
      'Das ist keine Tabelle: Die zweite Zeile hat Gedankenstriche statt Bindestriche, wie Word sie schreibt.',
      secondLine,
      'Schreiben Sie in jede Zelle der zweiten Zeile drei Bindestriche: `---`.',
    ],
    unevenTable: [
      'Das ist keine Tabelle: Die erste Zeile hat {0} Zellen, die zweite {1}.',
      secondLine,
      'Schreiben Sie in die zweite Zeile so viele Zellen wie in die erste.',
    ],
    wikiTable: [
      'Das ist eine Tabelle eines Wikis, und die Zeilen laufen zusammen.',
      secondLine,
      'Schreiben Sie statt jedem `||` ein `|`, und darunter die Zeile `{0}`.',
    ],
    tableWithoutLine: [
      'Das ist keine Tabelle: Die zweite Zeile hat keine Bindestriche.',
      secondLine,
      'Schreiben Sie die zweite Zeile, und lassen Sie in einer Tabelle keine Zeile leer.',
    ],
    oneRow: [
      'Das ist keine Tabelle: Es ist eine einzige Zeile.',
      secondLine,
      'Schreiben Sie die zweite Zeile, und lassen Sie in einer Tabelle keine Zeile leer.',
    ],
    asciidocTable: [
      'Das ist eine Tabelle von AsciiDoc, und die Zeilen laufen zusammen.',
      '`| a | b |`, und `| - | - |` unter der ersten Zeile',
      'Schreiben Sie die Tabelle so.',
    ],
    rstTarget: [
      '`{0}` ist ein Sprungziel von reStructuredText und bleibt als Text stehen.',
      'Markdown',
      'Entfernen Sie es: Auf jede Überschrift lässt sich ein Link setzen.',
    ],
    rstLink: [
      'Ein `_` nach Backticks macht in reStructuredText einen Link. Hier bleibt es als Text stehen.',
      link,
      'Schreiben Sie `[text](address)`.',
    ],
    rstCommand: [
      '`{0}` ist ein Befehl von reStructuredText und bleibt als Text stehen.',
      'Markdown; `> [!NOTE]` am Anfang eines Zitats für einen Hinweis',
      toMarkdown,
    ],
    orgCommand: [
      '`{0}` ist ein Befehl von Org und bleibt als Text stehen.',
      'Markdown',
      'Entfernen Sie ihn.',
    ],
    orgDrawer: [
      '`{0}` ist eine Schublade von Org und bleibt als Text stehen.',
      'Markdown',
      'Entfernen Sie sie mit den Zeilen bis `:END:`.',
    ],
    orgDate: [
      '`{0}` ist ein Datum von Org und bleibt als Text stehen.',
      'Text',
      'Schreiben Sie es als Text, oder in das Feld, in das es gehört.',
    ],
    plantUml: [
      '`{0}` beginnt ein Diagramm von PlantUML und bleibt als Text stehen.',
      'ein Diagramm in Mermaid, oder ein Bild',
      'Zeichnen Sie es mit Mermaid (ein Codeblock mit `mermaid` nach den Backticks), oder legen Sie ein Bild unter `files/` ab.',
    ],
    asciidocImage: [
      '`{0}` ist ein Bild von AsciiDoc und bleibt als Text stehen.',
      '`![what it shows](files/…)`',
      write,
    ],
    asciidocXref: [
      '`{0}` ist ein Link von AsciiDoc und bleibt als Text stehen.',
      '`[text](#heading)`',
      write,
    ],
    asciidocCommand: [
      '`{0}` ist ein Befehl von AsciiDoc und bleibt als Text stehen.',
      'Markdown',
      toMarkdown,
    ],
    asciidocBlock: [
      '`{0}` ist ein Befehl von AsciiDoc und bleibt als Text stehen.',
      'Markdown; `> [!NOTE]` am Anfang eines Zitats für einen Hinweis',
      toMarkdown,
    ],
    otherQuotation: [
      '`{0}` ist ein Zitat oder Code eines anderen Werkzeugs und bleibt als Text stehen.',
      '`> …` für ein Zitat; drei Backticks vor und nach Code',
      'Schreiben Sie `>` an die Stelle von `{1}`.',
    ],
    ofConfluencePage: [
      '`{0}` wurde mit einer Seite von Confluence kopiert und gehört nicht zum Text.',
      'Text',
      'Entfernen Sie es.',
    ],
    notionProperties: [
      'Diese Zeilen sind Eigenschaften, wie Notion sie exportiert. Sie laufen zu einem Absatz zusammen.',
      fields,
      'Schreiben Sie es in die Felder des Eintrags (`owner`, `status`, `version` …), und entfernen Sie diese Zeilen.',
    ],
    tags: [
      '`{0}` sind Schlagwörter eines anderen Werkzeugs und bleiben als Text stehen.',
      '`aliases` mit Wörtern, unter denen man den Eintrag sucht',
      'Entfernen Sie sie, oder schreiben Sie sie unter `aliases`.',
    ],
    obsidianBlock: [
      '`{0}` benennt einen Block in Obsidian und bleibt als Text stehen.',
      'Text. Links führen zu Überschriften',
      'Entfernen Sie es.',
    ],
    obsidianField: [
      '`{0}::` ist ein Feld von Obsidian und bleibt als Text stehen.',
      fields,
      'Verschieben Sie es dorthin, falls der Eintrag ein solches Feld hat, oder schreiben Sie es als Text mit einem Doppelpunkt.',
    ],
    likeId: ['`{0}` ist kein Link, weil es nicht wie die ID geschrieben ist.', '`{1}`', typeAgain],
  }),
  signInId: (written, sign, id) => ({
    found: `\`${written}\` ist kein Link, denn es enthält ${signName(sign)}.`,
    expected: `\`${id}\``,
    fix: `Tippen Sie \`${id}\` neu.`,
  }),
  otherAlphabet: (written, id, sign) => ({
    found: `\`${written}\` sieht nur aus wie \`${id}\`: \`${sign}\` darin ist ${signName(sign)} eines anderen Alphabets.`,
    expected: `\`${id}\``,
    fix: `Tippen Sie \`${id}\` neu.`,
  }),
  unknownId: (id, files) => ({
    found: `\`${id}\` ist kein Link: Diesen Eintrag gibt es nicht.${alsoIn(files)}`,
    expected: 'die ID eines Eintrags, die von selbst zum Link wird',
    fix: 'Berichtigen Sie die ID, oder entfernen Sie sie. Gehört sie nicht zu diesem Handbuch, setzen Sie sie in `backticks`.',
  }),
  unknownControl: (id, files) => ({
    found: `\`${id}\` ist kein Link: Weder ISO/IEC 42001 noch ISO/IEC 27001 hat eine Maßnahme mit dieser Nummer.${alsoIn(files)}`,
    expected: 'die Nummer einer Maßnahme aus Anhang A, die von selbst zum Link wird',
    fix: 'Berichtigen Sie die Nummer, oder entfernen Sie sie. Ist es eine Nummer eines anderen Dokuments, setzen Sie sie in `backticks`.',
  }),
  spacedAddress: (of, mark, meant) => ({
    found: `\`${mark}\` ist ${what[of]}: Die Adresse enthält ein Leerzeichen.`,
    expected: 'eine Adresse ohne Leerzeichen, und danach vielleicht ein Titel in Anführungszeichen',
    fix: `Schreiben Sie \`${meant}\`, oder \`%20\` für jedes Leerzeichen, falls alles die Adresse ist.`,
  }),
  noLink: (of, mark, meant, hasSpace) => ({
    found: `\`${mark}\` ist ${what[of]}${hasSpace ? ': Die Adresse enthält ein Leerzeichen' : ''}.`,
    expected: 'eine Adresse ohne Leerzeichen, oder eine in `<…>`',
    fix: `Schreiben Sie \`${meant}\`.`,
  }),
  signBeforeMark: (sign) => ({
    found: `Am Anfang dieser Zeile steht ${signName(sign)}; darum bleibt ihr erstes Zeichen als Text stehen.`,
    expected: 'gewöhnliche Leerzeichen, oder keine',
    fix: 'Löschen Sie die Leerzeichen am Anfang der Zeile, und tippen Sie sie neu.',
  }),
  signAfterHashes: (sign, hashes) => ({
    found: `Das ist keine Überschrift: Auf \`${hashes}\` folgt ${signName(sign)}.`,
    expected: `ein gewöhnliches Leerzeichen nach \`${hashes}\``,
    fix: 'Löschen Sie das Leerzeichen, und tippen Sie es neu.',
  }),
  signAfterBullet: (sign, bullet) => ({
    found: `Das ist kein Punkt einer Liste: Auf \`${bullet}\` folgt ${signName(sign)}.`,
    expected: `ein gewöhnliches Leerzeichen nach \`${bullet}\``,
    fix: 'Löschen Sie das Leerzeichen, und tippen Sie es neu.',
  }),
};
