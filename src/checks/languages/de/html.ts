import { fromTemplates } from '../../../issues/say.ts';
import type { instead as english } from '../../mdx-says.ts';
import type { RuleTexts } from '../texts.ts';

const instead: Readonly<Record<keyof typeof english, string>> = {
  a: 'Schreiben Sie den Link als `[text](address)`.',
  img: 'Schreiben Sie das Bild als `![what it shows](files/…)`, oder als `<Figure … />`.',
  bold: 'Schreiben Sie `**bold**`.',
  emphasis: 'Schreiben Sie `*emphasis*`.',
  struck: 'Schreiben Sie `~~struck~~`.',
  code: 'Schreiben Sie es in `backticks`.',
  pre: 'Schreiben Sie es zwischen zwei Zeilen mit drei Backticks.',
  p: 'Lassen Sie zwischen Absätzen eine Zeile leer.',
  list: 'Schreiben Sie eine Liste, einen Punkt pro Zeile nach einem Bindestrich.',
  ol: 'Schreiben Sie eine Liste, einen Punkt pro Zeile nach seiner Nummer.',
  table: 'Schreiben Sie die Tabelle mit `|` zwischen den Zellen.',
  blockquote: 'Beginnen Sie die Zeilen mit `>`.',
  hr: 'Schreiben Sie `---` zwischen zwei leere Zeilen.',
  script: 'Entfernen Sie es: Inhalt besteht aus Daten, nie aus Code.',
  u: 'Entfernen Sie das Tag, oder schreiben Sie `**bold**`: Unterstrichener Text sieht aus wie ein Link.',
  look: 'Entfernen Sie das Tag: Einträge entscheiden nicht, wie das Handbuch aussieht.',
  keepText: 'Entfernen Sie das Tag, und behalten Sie seinen Text.',
  heading: 'Schreiben Sie die Überschrift als `## …`.',
  h3: 'Schreiben Sie die Überschrift als `### …`.',
  style: 'Entfernen Sie es: Einträge entscheiden nicht, wie das Handbuch aussieht.',
  iframe: 'Entfernen Sie es, und setzen Sie einen Link auf die Seite.',
  correct: 'Berichtigen Sie den Namen, oder entfernen Sie das Tag.',
  markdown: 'Schreiben Sie es in Markdown, oder entfernen Sie das Tag.',
  closing: 'Entfernen Sie das Tag.',
  anchor:
    'Entfernen Sie das Tag. Jede Überschrift hat eine eigene ID: `#keeping-of-data` führt zu `## Keeping of data`.',
};

export const html: RuleTexts['mdx/html']['says'] = {
  ...fromTemplates({
    noAttributes: [
      '`<{0}>` nimmt kein Attribut `{1}`.',
      'keine Attribute',
      'Berichtigen Sie die Schreibweise, oder entfernen Sie das Attribut.',
    ],
    otherAttribute: [
      '`<{0}>` nimmt kein Attribut `{1}`.',
      '{2}',
      'Berichtigen Sie die Schreibweise, oder entfernen Sie das Attribut.',
    ],
    attributeTwice: [
      '`<{0}>` hat das Attribut `{1}` zweimal; einer der Werte ginge verloren.',
      'jedes Attribut einmal',
      'Entfernen Sie eines der beiden.',
    ],
    summary: [
      '`<summary>` steht nicht am Anfang eines `<details>`.',
      '`<details>` auf einer eigenen Zeile davor, und `</details>` nach dem Text',
      'Schreiben Sie beide, oder entfernen Sie `<summary>` und `</summary>`.',
    ],
    details: [
      '`<details>` steht in einem Absatz.',
      'ein eigener Absatz, mit einer leeren Zeile davor und danach',
      'Setzen Sie `<details>` und `</details>` auf eigene Zeilen.',
    ],
    confluence: [
      'Das ist das Speicherformat von Confluence: `{0}`.',
      'Markdown',
      'Kopieren Sie den Text von der Seite, die man zu lesen bekommt, und fügen Sie ihn ohne Formatierung ein (Ctrl+Shift+V).',
    ],
    word: [
      'Das ist HTML, das Word schreibt: `{0}`.',
      'Markdown',
      'Kopieren Sie den Text noch einmal aus Word, und fügen Sie ihn ohne Formatierung ein (Ctrl+Shift+V).',
    ],
    noComment: [
      'Das ist kein Kommentar.',
      '`<!-- comment -->`, mit je zwei Bindestrichen',
      'Schreiben Sie ihn so, oder entfernen Sie ihn.',
    ],
    raw: [
      'Das ist rohes HTML.',
      'Markdown, oder eines von {0}',
      'Entfernen Sie es, oder schreiben Sie es in Markdown.',
    ],
  }),
  element: (tag, allowed, remedy) => ({
    found: `\`<${tag}>\` ist HTML, das in einem Text nicht erlaubt ist.`,
    expected: `Markdown, oder eines von ${allowed}`,
    fix:
      typeof remedy === 'object'
        ? `Schreiben Sie den Link als \`[text](${remedy.link})\`.`
        : instead[remedy],
  }),
};
