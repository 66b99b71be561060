import { line, margin, type Mark } from './mark.ts';
import { shortened } from '../shortened.ts';

/** What Word writes where a reference leads nowhere, in the languages of the product. */
const brokenReference =
  /Error! (?:Reference source not found|Bookmark not defined)|Fehler! (?:Verweisquelle konnte nicht gefunden werden|Textmarke nicht definiert)|Erreur\s?! (?:Source du renvoi introuvable|Signet non défini)|Errore\. (?:L['’]origine riferimento non è stata trovata|Il segnalibro non è definito)|¡Error! (?:No se encuentra el origen de la referencia|Marcador no definido)/giu;

/** Beginnings of what Word shows in a form where nothing was entered, in the languages of the product. */
export const wordsOfWord = 'Cli(?:ck|quez|que)|Klicken|Fare clic|Haga clic';

const emptyFormField =
  /(?:Click (?:or tap )?here to enter|Klicken (?:oder tippen )?Sie hier, um|Cliquez (?:ou appuyez )?ici pour entrer|Fare clic (?:o toccare )?qui per immettere|Haga clic (?:o pulse )?aquí para (?:escribir|introducir))[^\n.]*/giu;

/** Signs that Word takes from its fonts of symbols. */
const isOfWordFont = (sign: string) => /[\uf000-\uf0ff]/.test(sign);

/** A `<` that starts no tag has another sign in its place. */
const less = '[<\\ue000-\\uf8ff]';

/** Marks of Word, of wikis, and of other languages than Markdown, which stay text here. */
export const marksOfOtherTools: readonly Mark[] = [
  // Word
  {
    pattern: new RegExp(`(?:${margin}[^\\n\\t]*\\S\\t+\\d{1,3}[ \\t]*(?:\\n|$)){2,}`, 'gm'),
    words: () => ({
      found: 'These lines are a list of contents with page numbers, as Word writes it.',
      expected: 'no list of contents: the page makes its own',
      fix: 'Remove them.',
    }),
  },
  {
    pattern: line('[^\\n]*\\S[ \\t]*(?:\\.{4,}|…{2,}|(?:[ \\t]\\.){4,})[ \\t]*\\d{1,3}[ \\t]*$'),
    once: true,
    words: () => ({
      found: 'This line is of a list of contents with page numbers.',
      expected: 'no list of contents: the page makes its own',
      fix: 'Remove the lines of this list.',
    }),
  },
  {
    pattern: new RegExp(
      `(?:${margin}[•◦▪▫‣●○■□➢➤►▶⁃∙·o§\\uf000-\\uf0ff]\\t+\\S.*(?:\\n|$))+`,
      'gmu',
    ),
    words: () => ({
      found:
        'These lines are not a list: Word put a sign and a tab before each, and they run together.',
      expected: 'a hyphen and a space at the start of each item',
      fix: 'Write `- ` in the place of each sign and its tab, and leave an empty line before the list.',
    }),
  },
  {
    pattern: /[\uf000-\uf0ff]/gu,
    once: true,
    // A sign for what no Markdown is may be in the text in its place.
    words: ([sign = '']) =>
      isOfWordFont(sign)
        ? {
            found: `The sign U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()} is of a font of Word, and other computers do not show it.`,
            expected: 'signs that every font has; a hyphen and a space at the start of an item',
            fix: 'Write `- ` in its place if it starts an item, or else the sign that you mean.',
          }
        : undefined,
  },
  {
    pattern: brokenReference,
    words: ([mark = '']) => ({
      found: `\`${shortened(mark)}\` is what Word writes where a reference is lost.`,
      expected: 'what the reference named',
      fix: 'Write it, or link to it.',
    }),
  },
  {
    pattern: emptyFormField,
    words: ([mark = '']) => ({
      found: `\`${shortened(mark)}\` is an empty field of a form in Word.`,
      expected: 'text',
      fix: 'Write the text, or remove it.',
    }),
  },
  // Confluence and Jira
  {
    pattern: /!([\w% .-]+\.(?:png|jpe?g|gif|svg|webp|avif))(?:\|[^!\n]*)?!/gi,
    words: ([mark = '', file = '']) => ({
      found: `\`${shortened(mark)}\` is not an image: it is written as in Confluence.`,
      expected: '`![what it shows](files/…)`',
      fix: `Write \`![what it shows](files/${file.trim().replace(/ /g, '%20')})\`.`,
    }),
  },
  {
    pattern: /\[~[\w.@:-]+\]/g,
    words: ([mark = '']) => ({
      found: `\`${mark}\` names a person as in Confluence, and is shown as typed.`,
      expected: 'a role: `<Ref to="role-…" />`',
      fix: 'Write the role that this person has: people are named by role.',
    }),
  },
  {
    pattern: /\[([^[\]|\n]+)\|#([^[\]|\n]+)\](?!\()/g,
    words: ([mark = '', text = '', to = '']) => ({
      found: `\`${shortened(mark)}\` is not a link: it is written as in a wiki.`,
      expected: '`[text](#heading)`, in lower case and with hyphens for spaces',
      fix: `Write \`[${text.trim()}](#${to.trim().toLowerCase().replace(/\s+/g, '-')})\`.`,
    }),
  },
  {
    pattern: line('\\*{2,3}[ \\t]+(?=\\S)'),
    once: true,
    words: ([mark = '']) => ({
      found: `\`${mark.trim()}\` does not start an item of a list: its lines run together.`,
      expected: 'a hyphen and a space, indented by two spaces more than the item above',
      fix: 'Write `  - ` in its place, or `## …` if it is a heading.',
    }),
  },
  // Obsidian
  {
    pattern: /(?<=\S[ \t]|\n)\^[a-zA-Z\d-]{4,}[ \t]*$/gm,
    words: ([mark = '']) => ({
      found: `\`${mark.trim()}\` names a block in Obsidian, and is shown as typed.`,
      expected: 'text. Links lead to headings',
      fix: 'Remove it.',
    }),
  },
  {
    pattern: /(?:^[ \t>]*|\()(\p{L}[\p{L}\d -]{0,30})::(?=[ \t]+\S)/gmu,
    words: ([, name = '']) => ({
      found: `\`${name.trim()}::\` is a field of Obsidian, which is shown as typed.`,
      expected: 'fields at the top of the file, between the lines of three hyphens',
      fix: 'Move it there if the entry has such a field, or write it as text with one colon.',
    }),
  },
  {
    pattern: new RegExp(`${less}%[^%\\n]*%>`, 'g'),
    words: ([mark = '']) => ({
      found: `\`${shortened(mark)}\` is a command of a template, which is shown as typed.`,
      expected: 'text',
      fix: 'Write the text that it would produce, or remove it.',
    }),
  },
  // Pandoc
  {
    pattern: new RegExp(`(?:${margin}\\|[ \\t]+[^|\\n]*[^|\\s][ \\t]*(?:\\n|$)){2,}`, 'gm'),
    words: () => ({
      found: 'These lines start with `|`, but are not a table, and run together.',
      expected: 'a backslash at the end of a line after which a new one starts',
      fix: 'Remove the `|`, and write `\\` at the end of each line but the last.',
    }),
  },
  {
    pattern: line('\\(@[\\w-]*\\)[ \\t]'),
    once: true,
    words: () => ({
      found: 'This is a numbered example of Pandoc, which is shown as typed.',
      expected: 'items that start with `1.`',
      fix: 'Write `1.`, `2.` and so on in its place.',
    }),
  },
  {
    pattern: new RegExp(`(?:${margin}%[ \\t]+\\S.*(?:\\n|$)){2,}`, 'gm'),
    words: () => ({
      found: 'These lines are the title, authors and date as Pandoc writes them.',
      expected: 'a text without its title: the page shows `title`',
      fix: 'Remove them.',
    }),
  },
  // reStructuredText, AsciiDoc, Org, MediaWiki, Textile, forums
  {
    pattern: line('\\.\\.[ \\t]+[\\w-]+::.*'),
    words: ([mark = '']) => ({
      found: `\`${shortened(mark.trim())}\` is a command of reStructuredText, which is shown as typed.`,
      expected: 'Markdown; `> [!NOTE]` at the start of a quotation for a note',
      fix: 'Write its text as Markdown, or remove it.',
    }),
  },
  {
    pattern: line('#\\+[A-Za-z_]+:?.*'),
    words: ([mark = '']) => ({
      found: `\`${shortened(mark.trim())}\` is a command of Org, which is shown as typed.`,
      expected: 'Markdown',
      fix: 'Remove it.',
    }),
  },
  {
    pattern: /(?:link:)?(https?:\/\/[^\s[\]|]+)\[([^[\]\n]+)\]/g,
    words: ([mark = '', to = '', text = '']) => ({
      found: `\`${shortened(mark)}\` is not a link with this text: it is written as in AsciiDoc.`,
      expected: '`[text](address)`',
      fix: `Write \`[${text}](${to})\`.`,
    }),
  },
  {
    pattern: /"([^"\n]+)":(https?:\/\/[^\s"]*[^\s".,;:!?)])/g,
    words: ([mark = '', text = '', to = '']) => ({
      found: `\`${shortened(mark)}\` is not a link with this text: it is written as in Textile.`,
      expected: '`[text](address)`',
      fix: `Write \`[${text}](${to})\`.`,
    }),
  },
  {
    pattern: /(?<!')('{2,3})(?=[^\s'])([^'\n]+)\1(?!')/g,
    words: ([mark = '', sign = '', text = '']) => ({
      found: `\`${shortened(mark)}\` is shown as typed: it is written as in a wiki.`,
      expected: '`**bold**`, `*emphasis*`',
      fix: `Write \`${sign.length === 3 ? `**${text}**` : `*${text}*`}\`.`,
    }),
  },
  {
    pattern: /\[(b|i|u|s|url|img|quote|code|list|color|size)(?:=[^\]\n]*)?\][^\n]*?\[\/\1\]/gi,
    words: ([mark = '']) => ({
      found: `\`${shortened(mark)}\` is shown as typed: it is written as in a forum (BBCode).`,
      expected: '`**bold**`, `*emphasis*`, `[text](address)`',
      fix: 'Write it as Markdown.',
    }),
  },
];
