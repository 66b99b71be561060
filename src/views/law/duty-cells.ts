import { isBehind } from '../../handbook/state/obligations.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Transition } from '../../standards/obligation-dates.ts';
import type { EntryLink } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import {
  address,
  beside,
  day,
  details,
  line,
  link,
  links,
  list,
  proof,
  sentence,
  stack,
  state,
  tag,
  text,
  titled,
} from '../table/make.ts';
import type { Duty, DutyBasis, DutyControl, DutyDate, DutyRecord, DutyText } from './duties.ts';

/**
 * What the act asks, with a remark below.
 *
 * @param path - of the page that shows the duty; undefined on that page itself
 */
export const dutyName = (
  { article, short, note }: DutyText,
  path: string | undefined,
  ...more: readonly (Cell | false | undefined)[]
): Cell =>
  stack(
    link({ id: article, title: short, path, collection: undefined }),
    ...more,
    note !== undefined && text(note, { muted: true }),
  );

/** On what a duty depends. */
export const dutyCondition = ({ config }: Handbook, condition: string | undefined) =>
  condition !== undefined && text(messagesFor(config.language).obligations.condition(condition));

/** From when a duty applies; `open` where the date is a reading that is not settled. */
export function dutyFrom(
  { config }: Handbook,
  { date, relative, fromGoingLive }: DutyDate,
  open: boolean,
): Cell {
  const { dateOpen, fromGoingLive: goingLive } = messagesFor(config.language).obligations;
  return line(
    // How far the day is says little where the system still has to go live.
    fromGoingLive ? sentence(goingLive, { day: day(date) }) : day(date, undefined, relative),
    open && tag(dateOpen, 'tag tag-open'),
  );
}

/** What Art. 111 says of a duty for what was there before it applied. */
export function dutyTransition({ config }: Handbook, { basis, effect, from }: Transition): Cell {
  const { transition } = messagesFor(config.language).obligations;
  return effect === 'possible' && from !== undefined
    ? sentence(transition.possible(basis), { day: day(from) })
    : text(effect === 'moved' ? transition.moved(basis) : transition.ifChanged(basis));
}

/** How long a duty outlasts a retired system. */
export function dutyOutlasts({ config }: Handbook, { until }: { until: string | undefined }): Cell {
  const { outlasts, outlastsUntil } = messagesFor(config.language).obligations;
  return until === undefined ? text(outlasts) : sentence(outlastsUntil, { day: day(until) });
}

/** What was done about a duty for one system. */
export function dutyDone(handbook: Handbook, record: DutyRecord): Cell {
  const { obligations, proof: p } = messagesFor(handbook.config.language);
  return stack(
    state(handbook, 'duty', record.state),
    record.due !== undefined && sentence(obligations.due, { day: day(record.due) }),
    record.note !== undefined && text(record.note),
    record.evidence.length > 0 && proof(record.evidence, false),
    record.notAbout.length > 0 && text(p.notAbout, { muted: true }),
    record.notAbout.length > 0 && proof(record.notAbout, false),
  );
}

/**
 * What is related to a duty: controls and their documents, shown on request. They are named with the
 * words of their state and without its colour, since none of them shows that the duty is met.
 *
 * @param how - `total`: systems that share the duty, where it is shown for several
 */
export function dutyRelated(
  handbook: Handbook,
  { why, source, controls, documents }: SharedBasis,
  { total = 1 }: { total?: number } = {},
): Cell {
  const { obligations: t } = messagesFor(handbook.config.language);
  const counting = controls.filter(
    (control) => control.state !== 'missing' && isBehind(control.state),
  );
  const what = t.related(counting.length, documents.length);
  return details(
    what,
    text(why),
    titled(t.controls, list(controls.map((control) => controlCell(handbook, control, total)))),
    titled(t.documents, links(documents, t.noDocument)),
    titled(t.source, text(source)),
  );
}

type SharedControl = DutyControl & { notFor?: number };
type SharedBasis = Omit<DutyBasis, 'controls'> &
  Pick<Duty, 'why' | 'source'> & { controls: readonly SharedControl[] };

function controlCell(
  { config }: Handbook,
  { link: control, state: standing, notFor = 0 }: SharedControl,
  total: number,
): Cell {
  const { obligations: t, states } = messagesFor(config.language);
  return line(
    link(control),
    text(
      standing === 'missing' || standing === 'elsewhere'
        ? t.control[standing]
        : states.control[standing],
      { muted: true },
    ),
    notFor > 0 && notFor < total && text(t.notFor(notFor, total), { muted: true }),
  );
}

/** So many systems are named; all are in the table by system. */
export const namedSystems = 10;

/** The first of some systems, and a link to all of them. */
export function systemsNamed({ config }: Handbook, systems: readonly EntryLink[]): Cell {
  const { moreSystems } = messagesFor(config.language).obligations;
  const more = systems.length - namedSystems;
  return beside([
    ...systems.slice(0, namedSystems).map((system) => link(system)),
    ...(more > 0 ? [address('/obligations/#systems', moreSystems(more))] : []),
  ]);
}
