import { friaElements } from '../../handbook/state/fria.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { fieldLabel } from '../../i18n/terms.ts';
import { lines, none, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';

/** What Art. 27(1) of the EU AI Act asks of a fundamental rights impact assessment, and what the assessment says. */
export function friaTable(
  { config }: Handbook,
  fria: NonNullable<Entry<'assessments'>['data']['fria']>,
): Table {
  const { assessments: t, entry: e } = messagesFor(config.language);
  return plainTable({
    name: 'fria',
    caption: e.sections.fria,
    columns: columnsOf(t.friaColumns, { said: { long: true } }),
    rows: friaElements.map(({ field, point }) => {
      const said = [fria[field] ?? []].flat();
      return {
        cells: [
          text(fieldLabel(config.language, `assessments.fria.${field}`)),
          text(t.article(point)),
          said.length === 0 ? none(t.notRecorded) : lines(said.map((each) => text(each))),
        ],
      };
    }),
  });
}
