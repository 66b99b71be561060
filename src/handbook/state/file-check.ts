import { attachmentOf } from '../lookup/attachment-of.ts';
import { sha256Of } from '../reading/sha256.ts';
import type { Entry, Handbook } from '../types.ts';
import { memo } from '../../memo.ts';

/** What a digest says of the file of a record when the handbook is read: `unrecorded` where there is none. */
export type FileCheck = 'unchanged' | 'changed' | 'unrecorded';

const checked = memo((_: Handbook) => new Map<string, FileCheck>());

/** Whether the file of a record is the one whose digest was written down. It is read once for a handbook. */
export function fileCheckOf(handbook: Handbook, record: Entry<'evidence'>): FileCheck {
  const known = checked(handbook).get(record.id) ?? compared(handbook, record);
  checked(handbook).set(record.id, known);
  return known;
}

function compared(handbook: Handbook, { data }: Entry<'evidence'>): FileCheck {
  const attachment = data.sha256 && attachmentOf(handbook, data.location);
  if (!attachment) return 'unrecorded';
  return sha256Of(attachment.absolute) === data.sha256?.toLowerCase() ? 'unchanged' : 'changed';
}

/** Whether somebody other than its owner, who collects it, looked at a record and found it good. */
export const isVerified = ({ data }: Entry<'evidence'>): boolean =>
  data.verified !== undefined && data.verifiedBy !== undefined && data.verifiedBy !== data.owner;
