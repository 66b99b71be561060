import { collections } from '../../schemas/index.ts';
import { controlState } from '../handbook/control-state.ts';
import type { Entry, Handbook } from '../handbook/types.ts';
import { words } from './cells.ts';
import { controlStateNames } from './states.ts';

/** By what the search filters an entry: its collection, and where it stands. */
export function searchFilters(handbook: Handbook, entry: Entry): Record<string, string> {
  const status = statusOf(handbook, entry);
  return { collection: collections[entry.collection].title, ...(status && { status }) };
}

/** Where an entry stands, in the words of its page; undefined where its collection knows no status. */
export function statusOf(handbook: Handbook, entry: Entry): string | undefined {
  switch (entry.collection) {
    case 'controls':
      return controlStateNames[controlState(handbook, entry)];
    case 'inventory':
      return entry.data.stage;
    case 'findings':
      return entry.data.closed ? 'closed' : 'open';
    case 'policies':
    case 'clauses':
    case 'assessments':
    case 'evidence':
    case 'audits':
      return words(entry.data.status);
    default:
      return undefined;
  }
}
