import { line, margin, type Mark } from './mark.ts';
import { shortened } from '../shortened.ts';

/** Names that Notion gives to properties, in the languages of the product. */
const properties = [
  'Owner|Status|Tags?|Created(?: by| time)?|Last edited(?: by| time)?|Assign(?:ee)?|Verification|Category|Priority|Due(?: date)?|Reviewed|Version|Type|Date',
  'Eigentümer|Verantwortlich|Erstellt(?: von| am)?|Zuletzt bearbeitet(?: von)?|Kategorie|Priorität|Fällig|Datum|Typ',
  'Propriétaire|Statut|Étiquettes|Créé(?: par| le)?|Dernière modification(?: par)?|Catégorie|Priorité|Échéance',
  'Propietario|Estado|Etiquetas|Creado(?: por)?|Última edición(?: por)?|Categoría|Prioridad|Fecha',
  'Proprietario|Stato|Etichette|Creato(?: da)?|Ultima modifica(?: di)?|Categoria|Priorità|Scadenza|Data',
].join('|');

/** Beginnings of lines that are looked at more closely. */
export const beginningsInWikis = `Unknown macro|(?:${properties}):`;

/** Marks of wikis and of tools for notes, which stay text here. */
export const marksOfWikis: readonly Mark[] = [
  // Confluence, Jira and Textile
  {
    pattern: line('h[1-6]\\.[ \\t]+(\\S[^\\n]*)$'),
    words: ([mark = '', text = '']) => ({
      found: `\`${shortened(mark)}\` is a heading of Confluence, which is shown as typed.`,
      expected: '`## …`',
      fix: `Write \`## ${shortened(text)}\`. Bold is \`**…**\` here: \`*…*\`, which is bold in Confluence, is emphasis.`,
    }),
  },
  {
    pattern: line('([-+])(?=\\p{L})((?:[^\\n\\s]+[ \\t]+){2,}[^\\n]*[\\p{L}\\p{N}.!?])\\1[ \\t]*$'),
    words: ([mark = '', sign = '', text = '']) => ({
      found: `\`${shortened(mark)}\` is shown as typed: it is written as ${sign === '-' ? 'struck out' : 'inserted'} in Confluence.`,
      expected: sign === '-' ? '`~~…~~`, or nothing' : 'text',
      fix:
        sign === '-'
          ? `Remove it, or write \`~~${shortened(text)}~~\`.`
          : `Write \`${shortened(text)}\`.`,
    }),
  },
  {
    pattern: line('b[qc]\\.[ \\t]+\\S[^\\n]*'),
    words: ([mark = '']) => ({
      found: `\`${shortened(mark)}\` is a quotation or code of another tool, which is shown as typed.`,
      expected: '`> …` for a quotation; three backticks before and after code',
      fix: `Write \`>\` in the place of \`${mark.trim().slice(0, 3)}\`.`,
    }),
  },
  {
    pattern: line('(?:Unknown macro: .*|Click here to expand\\.{3})$'),
    words: ([mark = '']) => ({
      found: `\`${shortened(mark)}\` was copied with a page of Confluence, and is no part of its text.`,
      expected: 'text',
      fix: 'Remove it.',
    }),
  },
  // Notion
  {
    pattern: new RegExp(`^(?<![^])(?:[ \\t]*(?:${properties}):[ \\t]+\\S.*(?:\\n|$)){2,}`, 'gm'),
    words: () => ({
      found:
        'These lines are properties, as Notion exports them. They run together into one paragraph.',
      expected: 'fields at the top of the file, between the lines of three hyphens',
      fix: 'Say it in the fields of the entry (`owner`, `status`, `version` …), and remove these lines.',
    }),
  },
  // Obsidian
  {
    pattern: line('#[\\p{L}][\\p{L}\\d/_-]*(?:[ \\t]+#[\\p{L}][\\p{L}\\d/_-]*)+[ \\t]*$'),
    words: ([mark = '']) => ({
      found: `\`${shortened(mark)}\` are tags of another tool, which are shown as typed.`,
      expected: '`aliases` with words by which people look for the entry',
      fix: 'Remove them, or write them under `aliases`.',
    }),
  },
  // Lists with signs
  {
    pattern: new RegExp(`(?:${margin}[→⇒➔✓✔✗✘☐☑☒✅❌][ \\t]+\\S.*(?:\\n|$)){2,}`, 'gmu'),
    words: () => ({
      found: 'These lines are not a list: the signs before them start none, and they run together.',
      expected: 'a hyphen and a space at the start of each item',
      fix: 'Write `- ` before each sign, or in its place, and leave an empty line before the list.',
    }),
  },
];
