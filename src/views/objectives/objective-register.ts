import { collectionTitle } from '../../collections/names.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Cell } from '../table/cell.ts';
import { count, day, line, link, none, stack, state, text } from '../table/make.ts';
import type { Register } from '../table/register.ts';
import { columnsOf, plainTable } from '../table/table.ts';
import { objectiveRows, type ChartedObjective } from './objective.ts';

/** Objectives with their trend against the target. */
export function objectiveRegister(handbook: Handbook): Register {
  const t = messagesFor(handbook.config.language).objectives;
  const { rows, reached } = objectiveRows(handbook);
  return {
    tally: rows.length > 0 ? t.tally(reached, rows.length) : undefined,
    empty: t.empty,
    ...plainTable({
      name: 'objectives',
      caption: collectionTitle(handbook.config.language, 'objectives'),
      columns: columnsOf(t.columns, { latest: { numeric: true }, target: { numeric: true } }),
      rows: rows.map((row) => ({
        id: row.link.id,
        cells: [
          stack(
            link(row.link),
            row.figure
              ? text(`${row.figure.metric} (${row.figure.unit})`)
              : row.words.metric !== undefined && text(row.words.metric),
          ),
          trendCell(handbook, row),
          row.latest ? count(row.latest.value) : latestInWords(row),
          row.figure ? count(row.figure.target) : text(row.words.target),
          line(
            state(handbook, 'objective', row.state),
            row.stale && state(handbook, 'measurement', 'stale'),
          ),
          day(row.due),
          link(row.owner),
        ],
      })),
    }),
  };
}

/** The last judgement of a target in words. */
function latestInWords({ words }: ChartedObjective): Cell {
  const [latest] = words.judgements;
  return latest ? text(latest.text) : none('–');
}

function trendCell(handbook: Handbook, { chart, due, figure, state }: ChartedObjective): Cell {
  if (chart && figure)
    return { kind: 'trend', chart, target: figure.target, due, unit: figure.unit };
  return none(messagesFor(handbook.config.language).objectives.states[state]);
}
