import type { Entry, Handbook } from '../../handbook/types.ts';
import { collectionTitle } from '../../collections/names.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Cell } from '../table/cell.ts';
import {
  beside,
  day,
  dayOr,
  link,
  links,
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
import { linkTo } from '../links.ts';
import {
  contextView,
  requirementsOf,
  type ClimateStatements,
  type Context,
  type RequirementRow,
} from './context.ts';

/** Issues and interested parties, each party with what it requires and where that is met. */
export function contextRegister(handbook: Handbook): Register {
  const { context: t } = messagesFor(handbook.config.language);
  const { issues, parties, requirements } = contextView(handbook);
  const { entry, kind, relevance, requires, reviewed, owner } = t.columns;
  return {
    tally: t.tally(issues, parties, requirements),
    ...plainTable({
      name: 'context',
      caption: collectionTitle(handbook.config.language, 'context'),
      columns: columnsOf(
        { entry, kind, relevance, requires, reviewed, owner },
        {
          kind: { filter: 'kind' },
          relevance: { long: true },
          requires: { long: true, named: true },
        },
      ),
      rows: handbook.entries.context.map((each) => ({
        id: each.id,
        cells: [
          link(linkTo(handbook, each.id)),
          wordCell(handbook, each.data.kind),
          text(each.data.relevance),
          list(
            requirementsOf(handbook, each).map((row) => requirementCell(handbook, row)),
            each.data.kind === 'interested-party' ? t.noRequirement : '',
          ),
          dayOr(each.data.reviewed, t.neverReviewed),
          link(linkTo(handbook, each.data.owner)),
        ],
      })),
    }),
  };
}

/** A requirement, and below it where it is met; what is not in place yet says so. */
const requirementCell = (
  handbook: Handbook,
  { requirement, state: met, addressedBy }: RequirementRow,
): Cell =>
  stack(
    text(requirement),
    met !== 'met' && state(handbook, 'requirement', met),
    addressedBy.length > 0 && beside(addressedBy.map((to) => ({ ...link(to), short: true }))),
  );

/** What a party requires, on which basis, and where it is met. */
export function requirementTable(handbook: Handbook, party: Entry<'context'>): Table {
  const { context: t, entry: e } = messagesFor(handbook.config.language);
  const { requirement, basis, metBy, state: standing } = t.columns;
  return plainTable({
    name: 'requirements',
    caption: e.sections.requirements,
    columns: columnsOf(
      { requirement, basis, metBy, state: standing },
      { requirement: { long: true } },
    ),
    rows: requirementsOf(handbook, party).map((row) => ({
      cells: [
        text(row.requirement),
        links(row.basis, ''),
        links(row.addressedBy, t.nothing),
        state(handbook, 'requirement', row.state),
      ],
    })),
  });
}

/** So many requirements that nothing meets are shown above the register, which has them all. */
const shownUnmet = 50;

/** Requirements that nothing meets. */
export function unmetTable(handbook: Handbook, { unmet }: Context): Table {
  const { context: t } = messagesFor(handbook.config.language);
  const { party, requirement, basis, owner } = t.columns;
  return plainTable({
    name: 'unmet',
    caption: t.unmet,
    columns: columnsOf({ party, requirement, basis, owner }, { requirement: { long: true } }),
    rows: unmet.slice(0, shownUnmet).map((row) => ({
      cells: [link(row.party), text(row.requirement), links(row.basis, ''), link(row.owner)],
    })),
  });
}

/** How many requirements are left out of that table. */
export const unmetLeftOut = ({ unmet }: Context): number => Math.max(0, unmet.length - shownUnmet);

/** How many issues, parties and requirements there are, and how many of these are met. */
export function contextStanding(handbook: Handbook, { states }: Context): (Cell | false)[] {
  const { context: t } = messagesFor(handbook.config.language);
  return (['met', 'planned', 'unmet'] as const).map(
    (each) =>
      states[each] > 0 &&
      state(handbook, 'requirement', each, { text: t.count[each](states[each]) }),
  );
}

/** So many entries are named as those that say something about climate change. */
const shownStatements = 20;

/** What issues (4.1) and parties (4.2) say about climate change, each with its reason. */
export function climateCells(handbook: Handbook, climate: ClimateStatements): Cell[] {
  const { climate: t } = messagesFor(handbook.config.language).context;
  const told = (of: 'issues' | 'parties') =>
    climate[of]
      .slice(0, shownStatements)
      .map(({ link: to, relevant, why }) =>
        stack(
          sentence(relevant ? t[of].yes : t[of].no, { entry: link(to) }),
          text(why, { muted: true }),
        ),
      );
  return [list(told('issues'), t.issues.none), list(told('parties'), t.parties.none)];
}

/** How things are with an issue or a party, for the first line of its page. */
export function contextEntryStanding(
  handbook: Handbook,
  entry: Entry<'context'>,
): (Cell | false)[] {
  const { context: t } = messagesFor(handbook.config.language);
  const { kind, climate, reviewed, owner } = entry.data;
  const statements = t.climate[kind === 'interested-party' ? 'partyMark' : 'issueMark'];
  return [
    climate !== undefined && text(climate ? statements.yes : statements.no),
    reviewed === undefined ? none(t.neverReviewed) : sentence(t.reviewed, { day: day(reviewed) }),
    sentence(t.owner, { role: link(linkTo(handbook, owner)) }),
  ];
}
