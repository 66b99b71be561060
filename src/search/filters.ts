import { controlState } from '../handbook/derived/control-state.ts';
import type { Entry, Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { collectionTitle, word } from '../i18n/terms.ts';
import { evidenceInWords } from '../views/states.ts';

/** By what the search filters an entry: its collection, and where it stands. */
export function searchFilters(handbook: Handbook, entry: Entry): Record<string, string> {
  const status = statusOf(handbook, entry);
  return {
    collection: collectionTitle(handbook.config.language, entry.collection),
    ...(status && { status }),
  };
}

/** Where an entry stands, in the words of its page; undefined where its collection knows no status. */
function statusOf(handbook: Handbook, entry: Entry): string | undefined {
  const { language } = handbook.config;
  const { states } = messagesFor(language);
  switch (entry.collection) {
    case 'controls':
      return states.control[controlState(handbook, entry)];
    case 'inventory':
      return word(language, entry.data.stage);
    case 'findings':
      return entry.data.closed ? states.finding.closed : states.finding.open;
    case 'evidence':
      return evidenceInWords(handbook, entry);
    case 'policies':
    case 'clauses':
    case 'assessments':
    case 'audits':
      return word(language, entry.data.status);
    default:
      return undefined;
  }
}
