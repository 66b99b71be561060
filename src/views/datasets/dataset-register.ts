import { collectionTitle } from '../../collections/names.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { wordOfField } from '../../i18n/terms.ts';
import { linkTo } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { link, links, none, text } from '../table/make.ts';
import type { Register } from '../table/register.ts';
import { columnsOf, plainTable } from '../table/table.ts';
import { usersOf, usesCell, type Dataset } from './dataset.ts';

/** The datasets: what they are used for, by which systems, and how far their quality is measured. */
export function datasetRegister(handbook: Handbook): Register {
  const { language } = handbook.config;
  const t = messagesFor(language).datasets;
  const { dataset, uses, personal, acquisition, quality, systems, owner } = t.columns;
  return {
    empty: t.empty,
    ...plainTable({
      name: 'datasets',
      caption: collectionTitle(language, 'datasets'),
      columns: columnsOf(
        { dataset, systems, uses, personal, acquisition, quality, owner },
        {
          uses: { filter: 'uses' },
          personal: { filter: 'personal' },
          acquisition: { filter: 'acquisition' },
        },
      ),
      rows: handbook.entries.datasets.map((entry) => ({
        id: entry.id,
        cells: [
          link(linkTo(handbook, entry.id)),
          links(
            usersOf(handbook, entry).map(({ id }) => linkTo(handbook, id)),
            t.noSystem,
          ),
          usesCell(handbook, entry),
          wordOf(handbook, entry, 'personal'),
          wordOf(handbook, entry, 'acquisition'),
          qualityCell(handbook, entry),
          link(linkTo(handbook, entry.data.owner)),
        ],
      })),
    }),
  };
}

function wordOf(
  { config: { language } }: Handbook,
  { data }: Dataset,
  field: 'personal' | 'acquisition',
): Cell {
  const value = data[field];
  return value === undefined
    ? none(messagesFor(language).datasets.notStated)
    : { kind: 'word', value, text: wordOfField(language, `datasets.${field}`, value) };
}

function qualityCell({ config }: Handbook, { data: { quality } }: Dataset): Cell {
  const t = messagesFor(config.language).datasets;
  return quality.length === 0
    ? none(t.noQuality)
    : text(t.measured(quality.filter(({ result }) => result !== undefined).length, quality.length));
}
