import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import type { Cell } from '../table/cell.ts';
import { address, code, count, link, none, stack, state, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import { caughtBy, type Trap, type TrapPlace } from './traps.ts';

/** The traps at a glance. */
export function trapTable(handbook: Handbook, traps: readonly Trap[]): Table {
  const { traps: t } = messagesFor(handbook.config.language);
  const { trap: name, state: title, places } = t.summary;
  return plainTable({
    name: 'traps',
    caption: t.summary.caption,
    columns: columnsOf({ trap: name, state: title, places }, { places: { numeric: true } }),
    rows: traps.map((trap) => ({
      cells: [
        address(`#${trap.key}`, t.traps[trap.key].title),
        state(handbook, 'trap', trap.state),
        // What rules that are off would find is not known.
        trap.state === 'off' ? none('–') : count(trap.count),
      ],
    })),
  });
}

/** The places of one trap. */
export function placeTable(handbook: Handbook, { key, places }: Trap): Table {
  const { traps: t } = messagesFor(handbook.config.language);
  return plainTable({
    name: 'places',
    caption: t.traps[key].title,
    columns: columnsOf(t.columns),
    rows: places.map((place) => ({ cells: [whereOf(place), whatOf(handbook, place)] })),
  });
}

/** The entry, and the line of its file; where there is neither an entry nor a file, nothing. */
function whereOf({ link: entry, file, line }: TrapPlace): Cell {
  const place = file !== undefined && code([file, line].filter(Boolean).join(':'), { muted: true });
  return entry ? stack(link(entry), place) : place || none('');
}

const whatOf = ({ config }: Handbook, { found, rule, severity, english }: TrapPlace): Cell => {
  const how = word(config.language, severity);
  return stack(
    text(found, { code: true, english }),
    text(rule === undefined ? how : `\`${rule}\` · ${how}`, { code: true }),
  );
};

/** Whether anything is in a trap: how many places, or why there are none. */
export function trapState(handbook: Handbook, { state: of, count: places }: Trap): Cell {
  const { traps: t } = messagesFor(handbook.config.language);
  return state(handbook, 'trap', of, { text: of === 'found' ? t.places(places) : t.states[of] });
}

/** How many traps have something in them, for the first line of the page. */
export function trapsStanding({ config }: Handbook, traps: readonly Trap[]): (Cell | false)[] {
  const { traps: t } = messagesFor(config.language);
  const { kinds, places } = caughtBy(traps);
  const off = traps.flatMap(({ rules }) => rules).filter(({ severity }) => severity === 'off');
  return [
    text(kinds > 0 ? t.found(kinds, places) : t.allClear, { strong: true }),
    off.length > 0 && text(t.someOff(off.length)),
  ];
}
