import { memo } from '../../memo.ts';
import type { Handbook, IsmsRow } from '../types.ts';

/** What the Statement of the ISMS says of a control, by its reference: `27001:A.8.16`. */
export const ismsRowOf = (handbook: Handbook, ref: string): IsmsRow | undefined =>
  byReference(handbook).get(ref);

const byReference = memo(
  ({ isms }: Handbook) => new Map(isms.map((row) => [`27001:${row.control}`, row])),
);
