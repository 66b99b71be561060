import { numberOf } from '../links.ts';
import type { Cell } from './cell.ts';

/** What the first cell of a row calls it; undefined where that is more than a name. */
export function nameOf(cell: Cell): string | undefined {
  switch (cell.kind) {
    case 'link':
      return numberOf(cell.link) ?? cell.link.title;
    case 'text':
    case 'address':
      return cell.text;
    case 'date':
      return cell.date;
    case 'line':
    case 'stack':
      return cell.cells[0] && nameOf(cell.cells[0]);
    default:
      return undefined;
  }
}
