import { entryPath } from '../../addresses/sitemap.ts';
import type { InstanceState } from '../../handbook/state/commitments.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { stateChip } from '../state-chips.ts';
import type { Cell } from '../table/cell.ts';
import { line, link, list, none, sentence, state, day, text } from '../table/make.ts';
import type { Table, TableColumn } from '../table/table.ts';
import type { CommitmentTotals, CommitmentsPage, PromiseGroup, StripMonth } from './commitments.ts';

/** Promises by months: a strip for each promise and system, with a word in every cell. */
export function commitmentTable(handbook: Handbook, { months, groups }: CommitmentsPage): Table {
  const { language } = handbook.config;
  const { commitments: t } = messagesFor(language);
  const name = new Intl.DateTimeFormat(language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return {
    name: 'commitments',
    caption: t.matrix,
    columns: [
      { id: 'system', title: t.system },
      ...months.map((month): TableColumn => ({
        id: month,
        title: name.format(new Date(`${month}-01T00:00:00Z`)),
      })),
      { id: 'kept', title: t.kept },
    ],
    groups: groups.map((group) => ({
      head: headOf(handbook, group),
      rows: group.rows.map(({ system, months: cells, kept, due }) => ({
        cells: [
          system ? link(system) : text(t.organisation),
          ...cells.map((cell) => monthCell(handbook, cell)),
          text(t.keptOf(kept, due)),
        ],
      })),
    })),
  };
}

function headOf(handbook: Handbook, { what, every, from, policy }: PromiseGroup): Cell {
  const { commitments: t } = messagesFor(handbook.config.language);
  return line(
    text(`${what} –`),
    sentence(t.since(t.every[every]), { policy: link(policy), day: day(from) }),
  );
}

/** What became of a month: one word, or of several instances how many are in each state. */
function monthCell(handbook: Handbook, { instances }: StripMonth): Cell {
  const { commitments: t } = messagesFor(handbook.config.language);
  const [only, ...others] = instances;
  if (!only) return none('–');
  if (others.length === 0)
    return state(handbook, 'instance', only.state, {
      path: only.evidence && `${entryPath(only.evidence)}#main`,
    });
  const counts = Map.groupBy(instances, (instance) => instance.state);
  return list(
    (['there', 'late', 'missing', 'ahead'] as const satisfies readonly InstanceState[]).flatMap(
      (each) => {
        const count = counts.get(each)?.length ?? 0;
        if (count === 0) return [];
        return [state(handbook, 'instance', each, { text: t.several(count, t.states[each]) })];
      },
    ),
  );
}

/** How many promises there are and how they are kept, for the first line of the page. */
export function commitmentsStanding(
  handbook: Handbook,
  { promises, missing, late }: CommitmentTotals,
): (Cell | false)[] {
  const { commitments: t } = messagesFor(handbook.config.language);
  if (promises === 0) return [];
  const chip = (of: InstanceState, words: string): Cell => ({
    kind: 'state',
    state: stateChip(handbook, 'instance', of, { text: words }),
  });
  return [
    text(t.promises(promises)),
    missing > 0 ? chip('missing', t.missingCount(missing)) : chip('there', t.noneMissing),
    late > 0 && chip('late', t.lateCount(late)),
  ];
}
