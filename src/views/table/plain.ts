import type { Edit } from '../../compare/comparison.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { numbered } from '../links.ts';
import { countsInWords } from '../states.ts';
import type { Cell } from './cell.ts';

/** A value as a spreadsheet takes it. Days are written `YYYY-MM-DD`. */
export type PlainValue = string | number;

/**
 * What a cell says, without markup: a number, a day, or words. What is below one another on the page
 * is on lines of its own.
 */
export function plainValue(handbook: Handbook, cell: Cell): PlainValue {
  const words = (inner: Cell) => String(plainValue(handbook, inner));
  const joined = (cells: readonly Cell[], separator: string) =>
    cells.map(words).filter(Boolean).join(separator);
  switch (cell.kind) {
    case 'none':
      return cell.text ?? '';
    case 'text':
      return cell.code ? cell.text.replaceAll('`', '') : cell.text;
    case 'word':
    case 'address':
    case 'tag':
      return cell.text;
    case 'number':
      return cell.value;
    case 'date':
      return cell.date;
    case 'link':
      return [cell.short ? cell.link.id : numbered(cell.link), cell.detail && words(cell.detail)]
        .filter(Boolean)
        .join(' ');
    case 'state':
      return cell.state.text;
    case 'commit':
      return cell.commit.short;
    case 'proof':
      return cell.proof.length === 0
        ? messagesFor(handbook.config.language).proof.none
        : cell.proof.map((item) => numbered(item)).join('\n');
    case 'sentence':
      return cell.text.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const part = cell.parts[name];
        return part ? words(part) : whole;
      });
    case 'list':
      return joined(cell.items, '\n');
    case 'line':
      return joined(cell.cells, cell.separator ?? ' ');
    case 'stack':
      return joined(cell.cells, '\n');
    case 'details':
      return [cell.summary, joined(cell.cells, '\n')].filter(Boolean).join('\n');
    case 'titled':
      return `${cell.title}: ${words(cell.cell)}`;
    case 'change':
      return `${cell.before} ${messagesFor(handbook.config.language).risks.to} ${cell.after}`;
    case 'edited':
      return markedEdits(cell.edits);
    case 'bar':
      return countsInWords(handbook, cell.counts).join(', ');
    case 'trend':
      return cell.chart.points.map(({ date, value }) => `${date}: ${value}`).join('\n');
    case 'facts':
      return cell.facts.map((fact) => `${fact.label}: ${words(fact.cell)}`).join('\n');
    case 'table':
      return cell.rows.map((row) => row.map(words).join(' | ')).join('\n');
  }
}

/** The words that went and came, marked as `git diff --word-diff` marks them. */
const markedEdits = (edits: readonly Edit[]): string =>
  edits
    .map(({ text, change }) =>
      change === 'added' ? `{+${text}+}` : change === 'removed' ? `[-${text}-]` : text,
    )
    .join('');

/** The name of a group, without the figures beside it. */
export const groupName = (handbook: Handbook, head: Cell): string => {
  const name = head.kind === 'line' ? head.cells[0] : head;
  return name ? String(plainValue(handbook, name)) : '';
};
