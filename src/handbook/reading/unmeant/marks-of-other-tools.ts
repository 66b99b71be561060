import { line, margin, type Mark } from './mark.ts';
import { sayUnmeant } from '../says/unmeant.ts';
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
    words: () => sayUnmeant('pageNumbers'),
  },
  {
    pattern: line('[^\\n]*\\S[ \\t]*(?:\\.{4,}|…{2,}|(?:[ \\t]\\.){4,})[ \\t]*\\d{1,3}[ \\t]*$'),
    once: true,
    words: () => sayUnmeant('pageNumber'),
  },
  {
    pattern: new RegExp(
      `(?:${margin}[•◦▪▫‣●○■□➢➤►▶⁃∙·o§\\uf000-\\uf0ff]\\t+\\S.*(?:\\n|$))+`,
      'gmu',
    ),
    words: () => sayUnmeant('wordItems'),
  },
  {
    pattern: /[\uf000-\uf0ff]/gu,
    once: true,
    // A sign for what no Markdown is may be in the text in its place.
    words: ([sign = '']) =>
      isOfWordFont(sign)
        ? sayUnmeant('wordFont', `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)
        : undefined,
  },
  {
    pattern: brokenReference,
    words: ([mark = '']) => sayUnmeant('lostReference', shortened(mark)),
  },
  {
    pattern: emptyFormField,
    words: ([mark = '']) => sayUnmeant('emptyFormField', shortened(mark)),
  },
  // Confluence and Jira
  {
    pattern: /!([\w% .-]+\.(?:png|jpe?g|gif|svg|webp|avif))(?:\|[^!\n]*)?!/gi,
    words: ([mark = '', file = '']) =>
      sayUnmeant(
        'confluenceImage',
        shortened(mark),
        `![what it shows](files/${file.trim().replace(/ /g, '%20')})`,
      ),
  },
  {
    pattern: /\[~[\w.@:-]+\]/g,
    words: ([mark = '']) => sayUnmeant('person', mark),
  },
  {
    pattern: /\[([^[\]|\n]+)\|#([^[\]|\n]+)\](?!\()/g,
    words: ([mark = '', text = '', to = '']) =>
      sayUnmeant(
        'wikiHeading',
        shortened(mark),
        `[${text.trim()}](#${to.trim().toLowerCase().replace(/\\s+/g, '-')})`,
      ),
  },
  {
    pattern: line('\\*{2,3}[ \\t]+(?=\\S)'),
    once: true,
    words: ([mark = '']) => sayUnmeant('starItems', mark.trim()),
  },
  // Obsidian
  {
    pattern: /(?<=\S[ \t]|\n)\^[a-zA-Z\d-]{4,}[ \t]*$/gm,
    words: ([mark = '']) => sayUnmeant('obsidianBlock', mark.trim()),
  },
  {
    pattern: /(?:^[ \t>]*|\()(\p{L}[\p{L}\d -]{0,30})::(?=[ \t]+\S)/gmu,
    words: ([, name = '']) => sayUnmeant('obsidianField', name.trim()),
  },
  {
    pattern: new RegExp(`${less}%[^%\\n]*%>`, 'g'),
    words: ([mark = '']) => sayUnmeant('template', shortened(mark)),
  },
  // Pandoc
  {
    pattern: new RegExp(`(?:${margin}\\|[ \\t]+[^|\\n]*[^|\\s][ \\t]*(?:\\n|$)){2,}`, 'gm'),
    words: () => sayUnmeant('pandocLines'),
  },
  {
    pattern: line('\\(@[\\w-]*\\)[ \\t]'),
    once: true,
    words: () => sayUnmeant('pandocExample'),
  },
  {
    pattern: new RegExp(`(?:${margin}%[ \\t]+\\S.*(?:\\n|$)){2,}`, 'gm'),
    words: () => sayUnmeant('pandocTitle'),
  },
  // reStructuredText, AsciiDoc, Org, MediaWiki, Textile, forums
  {
    pattern: line('\\.\\.[ \\t]+[\\w-]+::.*'),
    words: ([mark = '']) => sayUnmeant('rstCommand', shortened(mark.trim())),
  },
  {
    pattern: line('#\\+[A-Za-z_]+:?.*'),
    words: ([mark = '']) => sayUnmeant('orgCommand', shortened(mark.trim())),
  },
  {
    pattern: /(?:link:)?(https?:\/\/[^\s[\]|]+)\[([^[\]\n]+)\]/g,
    words: ([mark = '', to = '', text = '']) =>
      sayUnmeant('asciidocLink', shortened(mark), `[${text}](${to})`),
  },
  {
    pattern: /"([^"\n]+)":(https?:\/\/[^\s"]*[^\s".,;:!?)])/g,
    words: ([mark = '', text = '', to = '']) =>
      sayUnmeant('textileLink', shortened(mark), `[${text}](${to})`),
  },
  {
    pattern: /(?<!')('{2,3})(?=[^\s'])([^'\n]+)\1(?!')/g,
    words: ([mark = '', sign = '', text = '']) =>
      sayUnmeant('wikiBold', shortened(mark), sign.length === 3 ? `**${text}**` : `*${text}*`),
  },
  {
    pattern: /\[(b|i|u|s|url|img|quote|code|list|color|size)(?:=[^\]\n]*)?\][^\n]*?\[\/\1\]/gi,
    words: ([mark = '']) => sayUnmeant('bbCode', shortened(mark)),
  },
];
