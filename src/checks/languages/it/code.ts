import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

export const code: RuleTexts['mdx/code']['says'] = fromTemplates({
  fence: [
    '`::: {{0}}` comincia un gruppo di capoversi in Pandoc, e qui non viene letto.',
    'Markdown; `> [!NOTE]` all’inizio di una citazione per una nota',
    'Togliere questa riga e la riga `:::` alla fine. Per una nota, cominciare il testo con `> [!NOTE]` su una riga, e ogni riga sotto con `> `.',
  ],
  formula: [
    'Sembra una formula in LaTeX, che non viene letto.',
    'testo, o un’immagine della formula',
    'Scrivere la formula a parole o come immagine, o metterla tra `backticks`.',
  ],
  headingAnchor: [
    '`{{0}}` dà il nome a un’ancora in un altro strumento.',
    'testo senza graffe',
    'Toglierlo. I link portano a questo titolo con `#{1}`.',
  ],
  anchor: [
    '`{{0}}` dà il nome a un’ancora in un altro strumento.',
    'testo senza graffe',
    'Toglierlo. Solo i titoli hanno un’ancora, fatta del loro testo.',
  ],
  templateComment: [
    '`{{0}}` è un commento di un modello.',
    'testo senza graffe',
    'Toglierlo, o scriverlo come `{/* … */}`.',
  ],
  calloutMacro: [
    '`{{0}}` è una macro di Confluence.',
    'testo senza graffe',
    'Scrivere `> [!NOTE]` (o TIP, IMPORTANT, WARNING, CAUTION) su una riga, e il testo nelle righe sotto, ciascuna dopo `> `. Togliere anche la macro alla fine.',
  ],
  codeMacro: [
    '`{{0}}` è una macro di Confluence.',
    'testo senza graffe',
    'Scrivere tre backtick sulle righe prima e dopo il codice.',
  ],
  contentsMacro: [
    '`{{0}}` è una macro di Confluence.',
    'testo senza graffe',
    'Toglierla: la pagina fa il proprio indice.',
  ],
  macro: [
    '`{{0}}` è una macro di Confluence.',
    'testo senza graffe',
    'Toglierla, e tenere il testo che le appartiene.',
  ],
  wikiTable: [
    'È una tabella di MediaWiki.',
    'testo senza graffe',
    'Scrivere la tabella con `|` tra le celle, e `| --- | --- |` come seconda riga.',
  ],
  kramdown: ['`{{0}}` è un segno di kramdown (Jekyll).', 'testo senza graffe', 'Toglierlo.'],
  command: [
    '`{{0}}` è un comando di un altro strumento, come Hugo, Jekyll o GitBook.',
    'testo senza graffe',
    'Toglierlo, o scrivere il testo che produrrebbe.',
  ],
  placeholder: [
    '`{{0}}` è un segnaposto di un modello.',
    'testo senza graffe',
    'Scrivere ciò che rappresenta.',
  ],
  criticMarkup: [
    '`{{0}}` è una proposta di modifica o un commento (CriticMarkup).',
    'testo senza graffe',
    'Accettarla o respingerla: scrivere il testo come deve essere.',
  ],
  pandoc: [
    '`{{0}}` è un segno di Pandoc o di un altro strumento.',
    'testo senza graffe',
    'Toglierlo: le voci non decidono l’aspetto del manuale.',
  ],
  module: [
    '`{0}` è codice: un capoverso che comincia con `import` o `export` viene letto come codice.',
    'prosa. I componenti non richiedono import',
    'Toglierlo. Se è una frase, cominciarla con un’altra parola o una maiuscola.',
  ],
  emptyBraces: [
    'Graffe vuote sparirebbero dalla pagina.',
    'niente graffe: il contenuto è fatto di dati, mai di codice',
    'Scriverle come `\\{\\}`, o toglierle.',
  ],
  braces: [
    '`{{0}}` è tra graffe, che servono per il codice.',
    'niente graffe: il contenuto è fatto di dati, mai di codice. Un commento si scrive `{/* … */}`',
    'Se è un segnaposto, scrivere ciò che rappresenta. Se si intende `{` come testo, scrivere `\\{`, o metterla tra `backticks`.',
  ],
  code: [
    '`{{0}}` è codice.',
    'niente graffe: il contenuto è fatto di dati, mai di codice. Un commento si scrive `{/* … */}`',
    'Scrivere il valore stesso. Se si intende `{` come testo, scrivere `\\{`, o metterla tra `backticks`.',
  ],
  spread: [
    '`{{0}}` in `<{1}>` è codice.',
    'attributi con i loro valori tra virgolette',
    'Scrivere gli attributi uno per uno.',
  ],
  eventAttribute: [
    'L’attributo `{0}` di `<{1}>` esegue codice.',
    'nessun attributo di evento: il contenuto è fatto di dati, mai di codice',
    'Togliere l’attributo.',
  ],
  valueCode: [
    '`{0}={{1}}` in `<{2}>` è codice.',
    'un valore tra virgolette',
    'Scrivere `{0}="…"`.',
  ],
});
