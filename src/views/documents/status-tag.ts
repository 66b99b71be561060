import type { ShownStatus } from '../../handbook/state/approved-text.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import type { Cell } from '../table/cell.ts';
import { tag } from '../table/make.ts';

/** The status of a document beside a link to it; undefined for one that is approved, as documents usually are. */
export function statusTag({ config }: Handbook, status: ShownStatus): Cell | undefined {
  if (status === 'approved') return undefined;
  return tag(
    status === 'changed'
      ? messagesFor(config.language).states.changedSinceApproval
      : word(config.language, status),
  );
}
