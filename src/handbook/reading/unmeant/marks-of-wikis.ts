import { line, margin, type Mark } from './mark.ts';
import { sayUnmeant } from '../says/unmeant.ts';
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
    words: ([mark = '', text = '']) =>
      sayUnmeant('confluenceHeading', shortened(mark), `## ${shortened(text)}`),
  },
  {
    pattern: line('([-+])(?=\\p{L})((?:[^\\n\\s]+[ \\t]+){2,}[^\\n]*[\\p{L}\\p{N}.!?])\\1[ \\t]*$'),
    words: ([mark = '', sign = '', text = '']) =>
      sayUnmeant(
        sign === '-' ? 'confluenceStruck' : 'confluenceInserted',
        shortened(mark),
        sign === '-' ? `~~${shortened(text)}~~` : shortened(text),
      ),
  },
  {
    pattern: line('b[qc]\\.[ \\t]+\\S[^\\n]*'),
    words: ([mark = '']) => sayUnmeant('otherQuotation', shortened(mark), mark.trim().slice(0, 3)),
  },
  {
    pattern: line('(?:Unknown macro: .*|Click here to expand\\.{3})$'),
    words: ([mark = '']) => sayUnmeant('ofConfluencePage', shortened(mark)),
  },
  // Notion
  {
    pattern: new RegExp(`^(?<![^])(?:[ \\t]*(?:${properties}):[ \\t]+\\S.*(?:\\n|$)){2,}`, 'gm'),
    words: () => sayUnmeant('notionProperties'),
  },
  // Obsidian
  {
    pattern: line('#[\\p{L}][\\p{L}\\d/_-]*(?:[ \\t]+#[\\p{L}][\\p{L}\\d/_-]*)+[ \\t]*$'),
    words: ([mark = '']) => sayUnmeant('tags', shortened(mark)),
  },
  // Lists with signs
  {
    pattern: new RegExp(`(?:${margin}[→⇒➔✓✔✗✘☐☑☒✅❌][ \\t]+\\S.*(?:\\n|$)){2,}`, 'gmu'),
    words: () => sayUnmeant('signItems'),
  },
];
