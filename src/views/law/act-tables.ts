import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { standardsIn } from '../../standards/in-language.ts';
import { dayOr, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';

/** The act itself: its maximum fines, what was changed beside the dates, and what is often misread. */
export function actTables({ config }: Handbook): Table[] {
  const { act } = messagesFor(config.language).obligations;
  const { penalties, texts } = standardsIn(config.language);
  const { changes, misconceptions } = texts.aiAct;
  return [
    plainTable({
      name: 'penalties',
      caption: act.penalties.title,
      columns: columnsOf(act.penalties.columns),
      rows: penalties.map(({ basis, for: what, max, applies }) => ({
        cells: [text(basis), text(what), text(max), dayOr(applies, '–')],
      })),
    }),
    plainTable({
      name: 'act-changes',
      caption: act.changes.title,
      columns: columnsOf(act.changes.columns),
      rows: changes.map(({ provision, change }) => ({ cells: [text(provision), text(change)] })),
    }),
    plainTable({
      name: 'misconceptions',
      caption: act.misconceptions.title,
      columns: columnsOf(act.misconceptions.columns),
      rows: misconceptions.map(({ claim, fact }) => ({ cells: [text(claim), text(fact)] })),
    }),
  ];
}
