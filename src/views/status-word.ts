import type { Status } from '../collections/collection.ts';
import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { word } from '../i18n/terms.ts';

/** Where an entry is in its life, in the words of its page. */
export function statusWord({ config }: Handbook, status: Status): string {
  const { states } = messagesFor(config.language);
  switch (status.of) {
    case 'word':
      return word(config.language, status.value);
    case 'control':
      return states.control[status.value];
    case 'finding':
      return states.finding[status.value];
    case 'audit':
      return messagesFor(config.language).audits.states[status.value];
    case 'approval':
      return states.changedSinceApproval;
    case 'validity':
      return states.validity[status.value];
  }
}
