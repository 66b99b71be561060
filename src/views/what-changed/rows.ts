import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { none, text } from '../table/make.ts';
import type { TableRow } from '../table/table.ts';
import { shortEdits } from './clipped-edits.ts';
import type { ChangedEntry } from './what-changed.ts';

/** What became of an entry, if it did not only change, and then its changes. */
export const rowsOf = (handbook: Handbook, { told, fate, rows }: ChangedEntry): TableRow[] => [
  ...(told !== undefined || rows.length === 0
    ? [{ cells: [text(told ?? wordFor(handbook, fate)), none(''), none(''), none('')] }]
    : []),
  ...rows.map(({ about, field, values }): TableRow => {
    const head = [text(about), text(field)];
    return 'edits' in values
      ? { cells: [...head, { kind: 'edited', edits: shortEdits(values.edits) }], spanFrom: 2 }
      : { cells: [...head, values.before, values.after] };
  }),
];

/** What is said of a thing of which only that it changed is known, such as a file. */
const wordFor = ({ config }: Handbook, fate: ChangedEntry['fate']): string => {
  const { whatChanged: t } = messagesFor(config.language);
  return fate === 'changed' ? t.changed : t.fates[fate];
};
