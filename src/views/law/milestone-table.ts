import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import type { EntryLink } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { count, countLink, day, link, links, none, stack, text } from '../table/make.ts';
import { columnsOf, type Table, type TableGroup } from '../table/table.ts';
import type { RegulationDate } from './regulations.ts';

/**
 * What applies when: first what is in force, then what is to come.
 *
 * @param all - of all requirements, so that each row names its own and can be linked to
 */
export function milestoneTable(
  handbook: Handbook,
  milestones: readonly RegulationDate[],
  { all }: { all: boolean },
): Table {
  const { regulations: t } = messagesFor(handbook.config.language);
  const { no, date, what, requirement, basis, concerns, systems } = t.columns;
  const groupOf = (id: string, title: string, nothing: string, inForce: boolean): TableGroup => ({
    id: all ? id : undefined,
    head: text(title),
    none: nothing,
    rows: milestones
      .filter((milestone) => milestone.inForce === inForce)
      .map((milestone) => ({
        id: all ? `m-${milestone.no}` : undefined,
        head: all ? 2 : 1,
        cells: cellsOf(handbook, milestone, all),
      })),
  });
  const past = milestones.filter(({ inForce }) => inForce).length;
  return {
    name: 'milestones',
    caption: t.timeline,
    columns: all
      ? columnsOf(
          { no, date, what, requirement, basis, concerns, systems },
          { no: { numeric: true } },
        )
      : columnsOf({ date, what, basis, concerns, systems }),
    groups: [
      groupOf('past', t.past(past), t.nothingPast, true),
      groupOf('to-come', t.toCome(milestones.length - past), t.nothingToCome, false),
    ],
  };
}

function cellsOf(handbook: Handbook, milestone: RegulationDate, all: boolean): Cell[] {
  const { regulations: t } = messagesFor(handbook.config.language);
  const { date, relative, replaces, title, requirement, basis, appliesTo, systems } = milestone;
  return [
    ...(all ? [count(milestone.no)] : []),
    stack(day(date, undefined, relative), replaces !== undefined && text(t.replaces(replaces))),
    text(title),
    // By its title alone: the row is long enough.
    ...(all ? [link({ ...requirement, id: requirement.title })] : []),
    text(basis),
    text(appliesTo.length > 0 ? concernedOf(handbook, appliesTo) : t.everyone),
    systemsOf(handbook, systems),
  ];
}

function concernedOf({ config: { language } }: Handbook, appliesTo: readonly string[]): string {
  const { roles, risk } = messagesFor(language).obligations;
  const names: Readonly<Record<string, string>> = { ...roles, ...risk };
  return appliesTo.map((each) => names[each] ?? word(language, each)).join(' · ');
}

/** A milestone that concerns more systems leads to all of them. */
const namedSystems = 6;

function systemsOf({ config }: Handbook, systems: readonly EntryLink[] | undefined): Cell {
  const { regulations: t } = messagesFor(config.language);
  if (!systems) return none(t.notTold);
  return systems.length > namedSystems
    ? countLink(systems.length, '/obligations/#systems')
    : links(systems, t.noSystem);
}
