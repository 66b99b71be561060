import { shownStatus } from '../../handbook/state/approved-text.ts';
import { changeState } from '../../handbook/state/change-state.ts';
import { controlledDocuments } from '../../handbook/lookup/controlled-documents.ts';
import { earliestFirst } from '../../handbook/dates.ts';
import { refusalOf } from '../../handbook/state/impact-assessments.ts';
import { needsPlan } from '../../handbook/state/plan-state.ts';
import { reviewState } from '../../handbook/state/review-state.ts';
import { isStatementApproved, undecidedRows } from '../../handbook/state/statement-state.ts';
import { isImpactOpen, notRetired } from '../../handbook/state/system-state.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { linkTo, statementLink, treatmentPlanLink, type EntryLink } from '../links.ts';
import { acceptanceOf } from '../risks/risk-row.ts';
import { treatmentPlan } from '../risks/treatment-plan.ts';
import { soaView } from '../statement/soa.ts';
import { dayOr, link, linkOr, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';

/** What somebody has to decide, from what weighs most to what weighs least. */
const kinds = [
  'refused',
  'accept-risk',
  'approve-plan',
  'approve-statement',
  'decide-control',
  'decide-system',
  'decide-change',
  'approve-again',
  'approve',
] as const;

type DecisionKind = (typeof kinds)[number];

/** A decision that is waiting. */
export interface Decision {
  what: DecisionKind;
  link: EntryLink;
  /** Who decides, as far as the handbook says so. */
  by: EntryLink | undefined;
  due: string | undefined;
}

/** All decisions that are waiting: of one kind, those with the earliest day first. */
export function decisionsNeeded(handbook: Handbook): Decision[] {
  return kinds.flatMap((kind) =>
    waiting[kind](handbook)
      .map(({ link: to, by, due }) => ({
        what: kind,
        link: typeof to === 'string' ? linkTo(handbook, to) : to,
        by: by === undefined ? undefined : linkTo(handbook, by),
        due,
      }))
      .toSorted(earliestFirst(({ due }) => due ?? '9999')),
  );
}

interface Waiting {
  /** Of an entry, its id. */
  link: EntryLink | string;
  by: string | undefined;
  due?: string | undefined;
}

const waiting: Readonly<Record<DecisionKind, (handbook: Handbook) => Waiting[]>> = {
  refused: (handbook) =>
    notRetired(handbook)
      .filter((system) => refusalOf(handbook, system))
      .map(({ id, data }) => ({ link: id, by: data.owner })),
  // Those who approve the plan accept what is left (6.1.3).
  'accept-risk': (handbook) =>
    handbook.entries.risks
      .filter((risk) => acceptanceOf(handbook, risk).state === 'missing')
      .map(({ id, data }) => ({
        link: id,
        by: handbook.config.treatmentPlan?.approvedBy ?? data.owner,
      })),
  'approve-plan': (handbook) =>
    needsPlan(handbook) && treatmentPlan(handbook).approval.kind !== 'approved'
      ? [{ link: treatmentPlanLink(handbook), by: handbook.config.treatmentPlan?.approvedBy }]
      : [],
  'approve-statement': (handbook) => {
    const { approvedBy, owner } = handbook.config.soa;
    // As long as rows are undecided, there is nothing to approve.
    return isStatementApproved(handbook) || undecidedRows(handbook) > 0
      ? []
      : [{ link: statementLink(handbook), by: approvedBy ?? owner }];
  },
  'decide-control': (handbook) =>
    soaView(handbook)
      .areas.flatMap(({ rows }) => rows)
      .filter(({ state }) => state === 'undecided')
      .map(({ id, owner, targetDate }) => ({ link: id, by: owner.id, due: targetDate })),
  'decide-system': (handbook) =>
    notRetired(handbook)
      .filter(isImpactOpen)
      .map(({ id, data }) => ({ link: id, by: data.owner })),
  'decide-change': (handbook) =>
    handbook.entries.changes
      .filter(
        (change) =>
          change.data.decision === 'open' &&
          ['open', 'overdue'].includes(changeState(handbook, change)),
      )
      .map(({ id, data }) => ({ link: id, by: data.decidedBy ?? data.owner, due: data.due })),
  'approve-again': (handbook) => documentsThatAre(handbook, 'changed'),
  approve: (handbook) => documentsThatAre(handbook, 'in-review'),
};

const documentsThatAre = (handbook: Handbook, status: 'changed' | 'in-review'): Waiting[] =>
  controlledDocuments(handbook)
    .filter((document) => shownStatus(handbook, document) === status)
    .map(({ id, data }) => ({ link: id, by: data.approvedBy ?? data.owner }));

/** Decisions with who decides, and by when. */
export function decisionsTable(handbook: Handbook, decisions: readonly Decision[]): Table {
  const { board: t, common } = messagesFor(handbook.config.language);
  return plainTable({
    name: 'decisions-needed',
    caption: t.decisions,
    columns: columnsOf(t.decision.columns, { about: { unlabelled: true } }),
    rows: decisions.map(({ what, link: to, by, due }) => ({
      head: 1,
      cells: [
        text(t.decision.what[what]),
        link(to),
        linkOr(by, common.nobody),
        dayOr(due, t.decision.noDay, due === undefined ? undefined : reviewState(handbook, due)),
      ],
    })),
  });
}
