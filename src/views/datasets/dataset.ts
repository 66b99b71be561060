import { dataOf } from '../../handbook/lookup/system-data.ts';
import type { Entry, Handbook, System } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { wordOfField } from '../../i18n/terms.ts';
import { memo } from '../../memo.ts';
import { linkTo } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { dayOr, link, linkOr, none, sentence, tag, text, wordCell } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';

export type Dataset = Entry<'datasets'>;

/** The systems that name a dataset among their data. */
export const usersOf = (handbook: Handbook, { id }: Dataset): readonly System[] =>
  usersById(handbook).get(id) ?? [];

const usersById = memo((handbook: Handbook) => {
  const users = new Map<string, System[]>();
  for (const system of handbook.entries.inventory)
    for (const id of new Set(dataOf(handbook, system).map(({ entry }) => entry?.id)))
      if (id !== undefined) users.set(id, [...(users.get(id) ?? []), system]);
  return users;
});

/** How sensitive a dataset is, as the page of a system says it. */
function personalCell({ config }: Handbook, { data }: Dataset): Cell {
  const { personal } = messagesFor(config.language).system;
  const value = data.personal ?? 'unknown';
  return tag(personal[value], `tag personal-${value}`);
}

/** How things are with a dataset, for the first line of its page. */
export function datasetStanding(handbook: Handbook, dataset: Dataset): Cell[] {
  const { standing: t } = messagesFor(handbook.config.language).datasets;
  const { custodian, owner, version } = dataset.data;
  return [
    ...(version === undefined ? [] : [text(t.version(version))]),
    personalCell(handbook, dataset),
    text(t.systems(usersOf(handbook, dataset).length)),
    sentence(t.owner, { role: link(linkTo(handbook, owner)) }),
    ...(custodian === undefined
      ? []
      : [sentence(t.custodian, { role: link(linkTo(handbook, custodian)) })]),
  ];
}

/** Fields that A.7 asks for in words, in the order in which a page tells them. */
const described = ['rights', 'legalBasis', 'provenance', 'preparation', 'bias'] as const;

/** What is said about a dataset in words, and what is not. */
export interface Described {
  field: (typeof described)[number];
  /** Undefined where nothing is recorded. */
  text: string | undefined;
}

/** Without personal data no legal basis is asked for. */
export const describedFields = ({ data }: Dataset): Described[] =>
  described
    .filter((field) => field !== 'legalBasis' || data.personal !== 'none' || data.legalBasis)
    .map((field) => ({ field, text: data[field] }));

/** What quality is required, and what was measured (A.7.4). */
export function qualityTable(handbook: Handbook, { data }: Dataset): Table {
  const { datasets: t, entry } = messagesFor(handbook.config.language);
  const { requirement, measure, result, date, evidence } = t.columns;
  return plainTable({
    name: 'data-quality',
    caption: entry.sections.quality,
    columns: columnsOf({ requirement, measure, result, date, evidence }),
    rows: data.quality.map((row) => ({
      cells: [
        text(row.requirement),
        row.measure === undefined ? none(t.noMeasure) : text(row.measure),
        row.result === undefined ? none(t.notMeasured) : text(row.result),
        dayOr(row.date),
        linkOr(row.evidence === undefined ? undefined : linkTo(handbook, row.evidence)),
      ],
    })),
  });
}

/** The systems that are built or run on a dataset. */
export function datasetSystemTable(handbook: Handbook, systems: readonly System[]): Table {
  const { datasets: t, entry } = messagesFor(handbook.config.language);
  const { system, origin, stage } = t.columns;
  return plainTable({
    name: 'dataset-systems',
    caption: entry.sections.systems,
    columns: columnsOf({ system, origin, stage }),
    rows: systems.map(({ id, data }) => ({
      cells: [
        link(linkTo(handbook, id)),
        wordCell(handbook, data.origin),
        wordCell(handbook, data.stage),
      ],
    })),
  });
}

/** What a dataset is used for, a word each. */
export const usesCell = ({ config: { language } }: Handbook, { data }: Dataset): Cell => ({
  kind: 'list',
  items: data.uses.map((use) => ({
    kind: 'word',
    value: use,
    text: wordOfField(language, 'datasets.uses', use),
  })),
});
