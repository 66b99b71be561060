import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { count, day, link, linkOr, none, sentence, state, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import type { ObjectivePage } from './objective.ts';

/** What was measured, the latest first, with how far it has come and how far it is from the target. */
export function measurementTable({ config }: Handbook, page: ObjectivePage): Table {
  const { objectives: t } = messagesFor(config.language);
  const numeric = { numeric: true };
  const sourced = page.measurements.some(({ evidence }) => evidence !== undefined);
  const { evidence: source, ...titles } = t.measurementColumns;
  return plainTable({
    name: 'measurements',
    caption: page.figure ? `${t.measurements}, ${page.figure.unit}` : t.measurements,
    columns: [
      ...columnsOf(titles, { value: numeric, change: numeric, gap: numeric }),
      ...(sourced ? columnsOf({ evidence: source }) : []),
    ],
    rows: page.measurements.map(({ date, value, change, gap, evidence }) => ({
      head: -1,
      cells: [
        day(date),
        count(value),
        change === undefined ? none(t.first) : { kind: 'number', value: change, signed: true },
        gap <= 0 ? text(t.reachedGap) : count(gap),
        ...(sourced ? [linkOr(evidence)] : []),
      ],
    })),
  });
}

/** How far a target in words has come, the latest first. */
export function judgementTable(
  { config }: Handbook,
  { words }: Pick<ObjectivePage, 'words'>,
): Table {
  const { objectives: t } = messagesFor(config.language);
  const { date, value, evidence } = t.measurementColumns;
  return plainTable({
    name: 'judgements',
    caption: t.measurements,
    columns: columnsOf({ date, value, evidence }),
    rows: words.judgements.map((each) => ({
      head: -1,
      cells: [day(each.date), text(each.text), linkOr(each.evidence)],
    })),
  });
}

/** What is done to reach an objective, as it is written (6.2). */
export function objectiveActionTable(
  handbook: Handbook,
  { actions }: Pick<ObjectivePage, 'actions'>,
): Table {
  const { objectives: t } = messagesFor(handbook.config.language);
  return plainTable({
    name: 'objective-actions',
    caption: t.actions,
    columns: columnsOf(t.actionColumns),
    rows: actions.map(({ what, owner, due, dueState, done }) => ({
      cells: [
        text(what),
        link(owner),
        day(due, dueState),
        done === undefined
          ? state(handbook, 'finding', 'open')
          : sentence(t.doneOn, { day: day(done) }),
      ],
    })),
  });
}
