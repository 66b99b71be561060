import { collectionNames } from '../../../schemas/fields.ts';
import { helpPath } from '../../addresses/sitemap.ts';
import { collectionDescription, collectionTitle } from '../../collections/names.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { address, code, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';

/** The kinds of entries with their folders, and the settings of the handbook. */
export function kindTable({ config: { language } }: Handbook): Table {
  const { help: t } = messagesFor(language);
  return plainTable({
    name: 'kinds',
    caption: t.kinds,
    columns: columnsOf(t.kindColumns, { purpose: { long: true } }),
    rows: [
      ...collectionNames.map((name) => ({
        cells: [
          address(helpPath(name), collectionTitle(language, name)),
          code(`${name}/`),
          text(collectionDescription(language, name)),
        ],
      })),
      {
        cells: [
          address(helpPath('handbook'), t.settings),
          code('handbook.yaml'),
          text(t.settingsPurpose),
        ],
      },
    ],
  });
}
