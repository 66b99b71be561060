import { registerPath } from '../../addresses/sitemap.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { linkTo, type EntryLink } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import {
  count,
  day,
  dayOr,
  line,
  link,
  list,
  none,
  sentence,
  stack,
  state,
  text,
  wordCell,
} from '../table/make.ts';
import type { Register } from '../table/register.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import { controlStateCell } from './risk-tables.ts';
import { riskGroupings } from './risk-groupings.ts';
import { riskRow, type Acceptance, type RiskRow } from './risk-row.ts';
import { scoreCell, whereCell, wordOf } from './score-cells.ts';
import type { Risks } from './risks.ts';
import { treatmentPlan, type PlanRow, type TreatmentPlan } from './treatment-plan.ts';

/** The integrated register, of AI and of information security. */
export function riskRegister(handbook: Handbook): Register {
  const t = messagesFor(handbook.config.language).risks;
  const { risk, category, before, today, after, state: where } = t.columns;
  const { treatment, acceptance, owner, nextReview } = t.columns;
  return {
    empty: t.none,
    groupings: riskGroupings(handbook),
    ...plainTable({
      name: 'risks',
      caption: t.register,
      compact: true,
      columns: columnsOf(
        { risk, before, today, after, where, category, treatment, acceptance, owner, nextReview },
        {
          before: { numeric: true },
          today: { numeric: true },
          after: { numeric: true },
          where: { filter: 'state', unlabelled: true, named: true },
          category: { filter: 'category', minor: true },
          treatment: { filter: 'treatment' },
          nextReview: { minor: true },
        },
      ),
      rows: handbook.entries.risks.map((entry) => {
        const row = riskRow(handbook, entry);
        return {
          id: row.id,
          cells: [
            link(row.link),
            scoreCell(handbook, row, 'before'),
            scoreCell(handbook, row, 'today'),
            scoreCell(handbook, row, 'after'),
            whereCell(handbook, row),
            wordOf(row.category, t.categories[row.category]),
            row.treatment ? wordCell(handbook, row.treatment) : none(t.states.undecided),
            acceptanceCell(handbook, row.acceptance),
            link(row.owner),
            dayOr(row.nextReview, undefined, row.review),
          ],
        };
      }),
    }),
  };
}

/** What is to be done about risks, and what was done (6.1.3, 8.3). */
export function planRegister(handbook: Handbook): Register {
  const { plan, treatmentPlan: t } = messagesFor(handbook.config.language).risks;
  return {
    empty: t.empty,
    ...plainTable({
      name: 'treatment-plan',
      caption: plan,
      columns: columnsOf(t.columns, {
        action: { long: true },
        status: { filter: 'status' },
        today: { numeric: true, named: true },
        after: { numeric: true, named: true },
      }),
      rows: treatmentPlan(handbook).rows.map((row) => ({ cells: planCells(handbook, row) })),
    }),
  };
}

function planCells(handbook: Handbook, { risk, action, controls }: PlanRow): Cell[] {
  const t = messagesFor(handbook.config.language).risks.treatmentPlan;
  return [
    action
      ? stack(
          text(action.what),
          action.done !== undefined && sentence(t.doneOn, { day: day(action.done) }),
          ...action.evidence.map((each) => link(each)),
        )
      : stack(state(handbook, 'treatment', risk.state), text(t.noAction, { muted: true })),
    link(risk.link),
    list(
      controls.map((control) => link(control.link, controlStateCell(handbook, control))),
      t.noControl,
    ),
    link(action?.owner ?? risk.owner),
    dayOr(action?.due, undefined, action?.dueState),
    wordCell(handbook, action?.status ?? 'open'),
    markedScoreCell(handbook, risk, 'today'),
    markedScoreCell(handbook, risk, 'after'),
  ];
}

/** What the scores mean, by the criteria of the organisation (6.1.2); undefined where it does not say so. */
export function criteriaTable({ config }: Handbook): Table | undefined {
  const { riskCriteria } = config;
  if (!riskCriteria) return undefined;
  const { title, columns } = messagesFor(config.language).risks.criteria;
  return plainTable({
    name: 'risk-criteria',
    caption: title,
    columns: columnsOf(columns),
    rows: [5, 4, 3, 2, 1].map((score) => ({
      cells: [
        count(score),
        text(riskCriteria.likelihood[score - 1] ?? ''),
        text(riskCriteria.impact[score - 1] ?? ''),
      ],
    })),
  });
}

/** The document that explains the criteria; undefined where none is named. */
export const criteriaDocument = (handbook: Handbook): EntryLink | undefined => {
  const document = handbook.config.riskCriteria?.document;
  return document === undefined ? undefined : linkTo(handbook, document);
};

/** Path of the risks that have a state, named as the register says it. */
export const risksPath = (state: string): string =>
  `${registerPath('risks')}?${new URLSearchParams({ state })}#register`;

/** How things are with the risks as a whole, for the first line of their page. */
export function risksStanding(handbook: Handbook, risks: Risks): (Cell | false)[] {
  const { common, risks: t } = messagesFor(handbook.config.language);
  const { above, categories, opportunities, pending, unaccepted, unstated } = risks;
  return [
    text(common.entries(risks.total)),
    text(t.ai(categories.ai)),
    text(t.informationSecurity(categories['information-security'])),
    opportunities > 0 && text(t.opportunities(opportunities)),
    text(t.aboveBefore(above.before)),
    above.today > 0 &&
      state(handbook, 'score', 'above', {
        text: t.aboveToday(above.today),
        path: risksPath(t.aboveAppetite),
      }),
    above.after > 0
      ? state(handbook, 'score', 'above', {
          text: t.aboveAfter(above.after),
          path: risksPath(common.labelled(t.columns.after, t.aboveAppetite)),
        })
      : // As long as it is still to come, it is no reason for a tick.
        above.today > 0 || pending > 0
        ? text(t.noneAboveAfter)
        : state(handbook, 'score', 'within'),
    pending > 0 &&
      state(handbook, 'score', 'pending', {
        text: t.pending(pending),
        path: risksPath(t.pendingShort),
      }),
    unstated > 0 &&
      state(handbook, 'score', 'unstated', {
        text: t.unstated(unstated),
        path: risksPath(t.notStated),
      }),
    unaccepted > 0 && state(handbook, 'acceptance', 'missing', { text: t.unaccepted(unaccepted) }),
  ];
}

/** How things are with the treatment plan, for the first line of its page. */
export function planStanding(handbook: Handbook, plan: TreatmentPlan): (Cell | false)[] {
  const t = messagesFor(handbook.config.language).risks.treatmentPlan;
  const { open, overdue, done, unplanned } = plan.counts;
  return [
    text(t.open(open)),
    overdue > 0 && { kind: 'state', state: { icon: 'overdue', text: t.overdue(overdue) } },
    text(t.done(done)),
    unplanned > 0 && { kind: 'state', state: { icon: 'unproven', text: t.unplanned(unplanned) } },
  ];
}

/** A score that stands alone: whether it lies above the appetite is said beside it. */
const markedScoreCell = (handbook: Handbook, row: RiskRow, when: 'today' | 'after'): Cell =>
  line(
    scoreCell(handbook, row, when),
    row[when]?.above === true && state(handbook, 'score', 'above'),
  );

/** Who accepted a risk as it is. */
function acceptanceCell(handbook: Handbook, acceptance: Acceptance): Cell {
  const t = messagesFor(handbook.config.language).risks;
  switch (acceptance.state) {
    case 'accepted':
      return sentence(t.accepted, { role: link(acceptance.role), day: day(acceptance.day) });
    case 'missing':
      return state(handbook, 'acceptance', 'missing');
    case 'none':
      return none(t.acceptedByNobody);
  }
}
