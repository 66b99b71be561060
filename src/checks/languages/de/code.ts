import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

export const code: RuleTexts['mdx/code']['says'] = fromTemplates({
  fence: [
    '`::: {{0}}` beginnt in Pandoc eine Gruppe von Absätzen und wird hier nicht gelesen.',
    'Markdown; `> [!NOTE]` am Anfang eines Zitats für einen Hinweis',
    'Entfernen Sie diese Zeile und die Zeile `:::` am Ende. Für einen Hinweis beginnen Sie den Text mit `> [!NOTE]` auf einer Zeile, und jede Zeile darunter mit `> `.',
  ],
  formula: [
    'Das sieht nach einer Formel in LaTeX aus, das nicht gelesen wird.',
    'Text oder ein Bild der Formel',
    'Schreiben Sie die Formel in Worten oder als Bild, oder setzen Sie sie in `backticks`.',
  ],
  headingAnchor: [
    '`{{0}}` benennt in einem anderen Werkzeug ein Sprungziel.',
    'Text ohne geschweifte Klammern',
    'Entfernen Sie es. Links führen mit `#{1}` zu dieser Überschrift.',
  ],
  anchor: [
    '`{{0}}` benennt in einem anderen Werkzeug ein Sprungziel.',
    'Text ohne geschweifte Klammern',
    'Entfernen Sie es. Nur Überschriften sind Sprungziele, benannt nach ihrem Text.',
  ],
  templateComment: [
    '`{{0}}` ist ein Kommentar einer Vorlage.',
    'Text ohne geschweifte Klammern',
    'Entfernen Sie ihn, oder schreiben Sie ihn als `{/* … */}`.',
  ],
  calloutMacro: [
    '`{{0}}` ist ein Makro von Confluence.',
    'Text ohne geschweifte Klammern',
    'Schreiben Sie `> [!NOTE]` (oder TIP, IMPORTANT, WARNING, CAUTION) auf eine Zeile und den Text in die Zeilen darunter, jede nach `> `. Entfernen Sie auch das Makro am Ende.',
  ],
  codeMacro: [
    '`{{0}}` ist ein Makro von Confluence.',
    'Text ohne geschweifte Klammern',
    'Schreiben Sie drei Backticks auf die Zeilen vor und nach dem Code.',
  ],
  contentsMacro: [
    '`{{0}}` ist ein Makro von Confluence.',
    'Text ohne geschweifte Klammern',
    'Entfernen Sie es: Die Seite macht ihr eigenes Inhaltsverzeichnis.',
  ],
  macro: [
    '`{{0}}` ist ein Makro von Confluence.',
    'Text ohne geschweifte Klammern',
    'Entfernen Sie es, und behalten Sie den Text, der dazu gehört.',
  ],
  wikiTable: [
    'Das ist eine Tabelle von MediaWiki.',
    'Text ohne geschweifte Klammern',
    'Schreiben Sie die Tabelle mit `|` zwischen den Zellen, und `| --- | --- |` als zweite Zeile.',
  ],
  kramdown: [
    '`{{0}}` ist ein Zeichen von kramdown (Jekyll).',
    'Text ohne geschweifte Klammern',
    'Entfernen Sie es.',
  ],
  command: [
    '`{{0}}` ist ein Befehl eines anderen Werkzeugs wie Hugo, Jekyll oder GitBook.',
    'Text ohne geschweifte Klammern',
    'Entfernen Sie ihn, oder schreiben Sie den Text, den er erzeugen würde.',
  ],
  placeholder: [
    '`{{0}}` ist ein Platzhalter einer Vorlage.',
    'Text ohne geschweifte Klammern',
    'Schreiben Sie, wofür er steht.',
  ],
  criticMarkup: [
    '`{{0}}` ist ein Änderungsvorschlag oder ein Kommentar (CriticMarkup).',
    'Text ohne geschweifte Klammern',
    'Nehmen Sie ihn an, oder lehnen Sie ihn ab: Schreiben Sie den Text, wie er lauten soll.',
  ],
  pandoc: [
    '`{{0}}` ist ein Zeichen von Pandoc oder einem anderen Werkzeug.',
    'Text ohne geschweifte Klammern',
    'Entfernen Sie es: Einträge entscheiden nicht, wie das Handbuch aussieht.',
  ],
  module: [
    '`{0}` ist Code: Ein Absatz, der mit `import` oder `export` beginnt, wird als Code gelesen.',
    'Fließtext. Komponenten brauchen keinen Import',
    'Entfernen Sie es. Ist es ein Satz, beginnen Sie ihn mit einem anderen Wort oder einem Großbuchstaben.',
  ],
  emptyBraces: [
    'Leere geschweifte Klammern würden von der Seite verschwinden.',
    'keine geschweiften Klammern: Inhalt besteht aus Daten, nie aus Code',
    'Schreiben Sie sie als `\\{\\}`, oder entfernen Sie sie.',
  ],
  braces: [
    '`{{0}}` steht in geschweiften Klammern; die sind für Code.',
    'keine geschweiften Klammern: Inhalt besteht aus Daten, nie aus Code. Ein Kommentar wird `{/* … */}` geschrieben',
    'Ist es ein Platzhalter, schreiben Sie, wofür er steht. Ist `{` als Text gemeint, schreiben Sie `\\{`, oder setzen Sie es in `backticks`.',
  ],
  code: [
    '`{{0}}` ist Code.',
    'keine geschweiften Klammern: Inhalt besteht aus Daten, nie aus Code. Ein Kommentar wird `{/* … */}` geschrieben',
    'Schreiben Sie den Wert selbst. Ist `{` als Text gemeint, schreiben Sie `\\{`, oder setzen Sie es in `backticks`.',
  ],
  spread: [
    '`{{0}}` in `<{1}>` ist Code.',
    'Attribute mit ihren Werten in Anführungszeichen',
    'Schreiben Sie die Attribute einzeln.',
  ],
  eventAttribute: [
    'Das Attribut `{0}` von `<{1}>` führt Code aus.',
    'keine Ereignisattribute: Inhalt besteht aus Daten, nie aus Code',
    'Entfernen Sie das Attribut.',
  ],
  valueCode: [
    '`{0}={{1}}` in `<{2}>` ist Code.',
    'ein Wert in Anführungszeichen',
    'Schreiben Sie `{0}="…"`.',
  ],
});
