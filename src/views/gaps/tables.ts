import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import type { Cell } from '../table/cell.ts';
import {
  count,
  day,
  disposition,
  line,
  link,
  linkOr,
  list,
  none,
  proof,
  stack,
  state,
  text,
  transfer,
} from '../table/make.ts';
import { columnsOf, plainTable, type Table, type TableRow } from '../table/table.ts';
import type { GapControl, GapControlArea } from './gap-controls.ts';
import type { GapPlan, PlanBar, PlanMark } from './gap-plan.ts';
import type { Gap, GapGroup, Gaps } from './gaps.ts';

/** All that is open, by why it is open. */
export function backlogTable(handbook: Handbook, { groups }: Gaps): Table {
  const { backlog, kinds, sections } = messagesFor(handbook.config.language).gaps;
  const { open, target, owner, isms } = backlog.columns;
  return {
    name: 'backlog',
    caption: sections.backlog,
    columns: columnsOf({ open, target, owner, isms }),
    groups: groups.map((group) => ({
      head: stack(
        line(text(kinds[group.kind].title), count(group.total)),
        text(kinds[group.kind].why),
      ),
      rows: [
        ...group.rows.map((gap) => ({ cells: cellsOf(handbook, gap) })),
        ...(group.total > group.rows.length ? [restOf(handbook, group)] : []),
      ],
    })),
  };
}

function cellsOf(handbook: Handbook, gap: Gap): Cell[] {
  const { common, gaps: t } = messagesFor(handbook.config.language);
  return [
    stack(link(gap.link), gap.points.length > 0 && pointsOf(handbook, gap)),
    gap.targetDate === undefined
      ? none(t.backlog.noDate)
      : line(day(gap.targetDate), gap.late && state(handbook, 'lateness', gap.late)),
    linkOr(gap.owner, common.nobody),
    gap.transfer
      ? transfer(handbook, gap.transfer)
      : gap.disposition
        ? disposition(handbook, gap.disposition)
        : none('–'),
  ];
}

/** What nobody has decided or stated: "Origin: unknown". */
function pointsOf({ config: { language } }: Handbook, { points }: Gap): Cell {
  const { common } = messagesFor(language);
  return text(
    points.map(({ label, kind }) => common.labelled(label, word(language, kind))).join(' · '),
  );
}

/** What is left out of a long group, and who has to do it. */
function restOf(handbook: Handbook, { path, total, rows, owners }: GapGroup): TableRow {
  const { backlog } = messagesFor(handbook.config.language).gaps;
  return {
    spanFrom: 0,
    cells: [
      stack(
        { kind: 'address', href: path, text: backlog.more(total - rows.length) },
        line(text(backlog.owners), {
          kind: 'line',
          separator: ' · ',
          cells: owners.map(({ owner, count: many }) => link(owner, count(many))),
        }),
      ),
    ],
  };
}

/** Target dates and the days of certification, in the order of the days. */
export function planTable(handbook: Handbook, { bars, marks }: GapPlan): Table {
  const { plan } = messagesFor(handbook.config.language).gaps;
  const { stage1 } = handbook.config.certification ?? {};
  const { day: dayTitle, what } = plan.columns;
  const days = [
    ...bars.map((bar) => ({ date: bar.gap.targetDate, bar })),
    ...marks.filter(({ kind }) => kind !== 'as-of').map((mark) => ({ date: mark.date, mark })),
  ].toSorted(inOrder);
  return plainTable({
    name: 'plan-days',
    caption: plan.drawing,
    columns: stage1 ? columnsOf(plan.columns) : columnsOf({ day: dayTitle, what }),
    rows: days.map(({ date, ...of }) => ({
      head: 1,
      tone: 'mark' in of ? 'stage' : undefined,
      cells: [
        day(date),
        'mark' in of ? text(plan.marks[of.mark.kind]) : link(of.bar.gap.link),
        ...(stage1 ? ['bar' in of ? distanceOf(handbook, of.bar) : none('')] : []),
      ],
    })),
  });
}

/** What is due on the day of a stage comes before the stage. */
function inOrder(
  a: { date: string; mark?: PlanMark; bar?: PlanBar },
  b: { date: string; mark?: PlanMark; bar?: PlanBar },
): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.bar ? -1 : 1;
}

function distanceOf(handbook: Handbook, { gap, daysToStage1 }: PlanBar): Cell {
  const { plan } = messagesFor(handbook.config.language).gaps;
  if (daysToStage1 === undefined) return none('');
  const words =
    daysToStage1 === 0
      ? plan.same
      : daysToStage1 > 0
        ? plan.before(daysToStage1)
        : plan.after(-daysToStage1);
  if (gap.late === 'after-stage1') return state(handbook, 'lateness', gap.late, { text: words });
  return line(text(words), gap.late && state(handbook, 'lateness', gap.late));
}

/** Every AI control beside what the ISMS has, by area. */
export function gapControlTable(handbook: Handbook, areas: readonly GapControlArea[]): Table {
  const { controls, sections } = messagesFor(handbook.config.language).gaps;
  return {
    name: 'beside',
    caption: sections.controls,
    columns: columnsOf(controls.columns),
    groups: areas.map((area) => ({
      head: link({ ...area, path: undefined, collection: undefined }),
      rows: area.rows.map((row) => ({
        id: row.link.id,
        tone: row.state === 'proven' || row.state === 'excluded' ? undefined : 'open',
        cells: controlCells(handbook, row),
      })),
    })),
  };
}

function controlCells(handbook: Handbook, row: GapControl): Cell[] {
  const { controls: t } = messagesFor(handbook.config.language).gaps;
  const notNeeded = row.fresh === 'not-needed';
  return [
    stack(link(row.link), row.state ? state(handbook, 'control', row.state) : none(t.noEntry)),
    list(
      row.isms.map((related) =>
        line(
          link({ id: related.id, title: related.title, path: undefined, collection: undefined }),
          ismsState(handbook, related),
        ),
      ),
      t.noCounterpart,
    ),
    stack(transfer(handbook, row.transfer), text(row.why)),
    row.reused.length > 0
      ? proof(row.reused)
      : none(notNeeded ? t.notNeeded : t.noneReused[row.transfer]),
    row.fresh === 'to-make'
      ? row.made.length > 0
        ? line(proof(row.made), text(t.toMake, { strong: true }))
        : text(t.toMake, { strong: true })
      : row.made.length > 0
        ? proof(row.made)
        : none(row.fresh === 'undecided' ? t.undecided : t.notNeeded),
  ];
}

/** Where a control is in the ISMS; a clause is in no Statement. */
function ismsState(handbook: Handbook, { id, row }: GapControl['isms'][number]): Cell | undefined {
  if (!row && !id.startsWith('A.')) return undefined;
  const { language } = handbook.config;
  const { gaps, states } = messagesFor(language);
  const words = !row
    ? gaps.controls.noRow
    : row.applicable
      ? word(language, row.status)
      : states.control.excluded;
  return text(`· ${words}`, { muted: true });
}
