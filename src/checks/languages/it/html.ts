import { fromTemplates } from '../../../issues/say.ts';
import type { instead as english } from '../../mdx-says.ts';
import type { RuleTexts } from '../texts.ts';

const instead: Readonly<Record<keyof typeof english, string>> = {
  a: 'Scrivere il link come `[text](address)`.',
  img: 'Scrivere l’immagine come `![what it shows](files/…)`, o come `<Figure … />`.',
  bold: 'Scrivere `**bold**`.',
  emphasis: 'Scrivere `*emphasis*`.',
  struck: 'Scrivere `~~struck~~`.',
  code: 'Scriverlo tra `backticks`.',
  pre: 'Scriverlo tra due righe di tre backtick.',
  p: 'Lasciare una riga vuota tra i capoversi.',
  list: 'Scrivere un elenco, un elemento per riga dopo un trattino.',
  ol: 'Scrivere un elenco, un elemento per riga dopo il suo numero.',
  table: 'Scrivere la tabella con `|` tra le celle.',
  blockquote: 'Cominciare le sue righe con `>`.',
  hr: 'Scrivere `---` tra due righe vuote.',
  script: 'Toglierlo: il contenuto è fatto di dati, mai di codice.',
  u: 'Togliere il tag, o scrivere `**bold**`: il testo sottolineato sembra un link.',
  look: 'Togliere il tag: le voci non decidono l’aspetto del manuale.',
  keepText: 'Togliere il tag, e tenere il suo testo.',
  heading: 'Scrivere il titolo come `## …`.',
  h3: 'Scrivere il titolo come `### …`.',
  style: 'Toglierlo: le voci non decidono l’aspetto del manuale.',
  iframe: 'Toglierlo, e mettere un link alla pagina.',
  correct: 'Correggere il nome, o togliere il tag.',
  markdown: 'Scriverlo in Markdown, o togliere il tag.',
  closing: 'Togliere il tag.',
  anchor:
    'Togliere il tag. Ogni titolo ha un proprio identificativo: `#keeping-of-data` porta a `## Keeping of data`.',
};

export const html: RuleTexts['mdx/html']['says'] = {
  ...fromTemplates({
    noAttributes: [
      '`<{0}>` non accetta un attributo `{1}`.',
      'nessun attributo',
      'Correggere l’ortografia, o togliere l’attributo.',
    ],
    otherAttribute: [
      '`<{0}>` non accetta un attributo `{1}`.',
      '{2}',
      'Correggere l’ortografia, o togliere l’attributo.',
    ],
    attributeTwice: [
      '`<{0}>` ha due volte l’attributo `{1}`: uno dei suoi valori andrebbe perso.',
      'ogni attributo una volta',
      'Togliere uno dei due.',
    ],
    summary: [
      '`<summary>` non è all’inizio di un `<details>`.',
      '`<details>` su una riga propria prima, e `</details>` dopo il testo',
      'Scrivere entrambi, o togliere `<summary>` e `</summary>`.',
    ],
    details: [
      '`<details>` è dentro un capoverso.',
      'un capoverso a sé, con una riga vuota prima e dopo',
      'Mettere `<details>` e `</details>` su righe proprie.',
    ],
    confluence: [
      'È il formato di memorizzazione di Confluence: `{0}`.',
      'Markdown',
      'Copiare il testo dalla pagina che si legge, e incollarlo senza formattazione (Ctrl+Shift+V).',
    ],
    word: [
      'È HTML scritto da Word: `{0}`.',
      'Markdown',
      'Copiare di nuovo il testo da Word, e incollarlo senza formattazione (Ctrl+Shift+V).',
    ],
    noComment: [
      'Questo non è un commento.',
      '`<!-- comment -->`, con due trattini per parte',
      'Scriverlo così, o toglierlo.',
    ],
    raw: ['È HTML grezzo.', 'Markdown, o uno di {0}', 'Toglierlo, o scriverlo in Markdown.'],
  }),
  element: (tag, allowed, remedy) => ({
    found: `\`<${tag}>\` è HTML non ammesso in un testo.`,
    expected: `Markdown, o uno di ${allowed}`,
    fix:
      typeof remedy === 'object'
        ? `Scrivere il link come \`[text](${remedy.link})\`.`
        : instead[remedy],
  }),
};
