import {
  coverageOf,
  coverages,
  systemsUnder,
  type Coverage,
} from '../../handbook/state/control-coverage.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { proofLink, type ProofLink } from '../proof-link.ts';
import { beside, link, proof, state, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';

/** The systems of which the proof of a control says the same. */
interface SystemsOfControl {
  coverage: Coverage;
  /** The first of them. */
  systems: EntryLink[];
  total: number;
  /** The valid proof about all of them. */
  proof: ProofLink[];
}

/** So many systems are named in a row. */
const named = 10;

/**
 * The systems to which a control applies and which are not retired, by the proof that there is about them: what
 * has its own first, in the order of the inventory within.
 */
export function systemsOfControl(
  handbook: Handbook,
  control: Entry<'controls'>,
): SystemsOfControl[] {
  const all = systemsUnder(handbook, control).map((system) => ({
    system,
    ...coverageOf(handbook, control, system),
  }));
  const groups = Map.groupBy(
    all,
    ({ coverage, proofs }) => `${coverage} ${proofs.map(({ id }) => id).join(' ')}`,
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first
        ? [
            {
              coverage: first.coverage,
              systems: group.slice(0, named).map(({ system }) => linkTo(handbook, system.id)),
              total: group.length,
              proof: first.proofs.map((each) => proofLink(handbook, each)),
            },
          ]
        : [];
    })
    .toSorted((a, b) => coverages.indexOf(a.coverage) - coverages.indexOf(b.coverage));
}

/** The same as a table, for the page of the control. */
export function controlSystemTable(handbook: Handbook, rows: readonly SystemsOfControl[]): Table {
  const { control: t } = messagesFor(handbook.config.language);
  return plainTable({
    name: 'control-systems',
    caption: t.perSystem,
    columns: columnsOf(t.perSystemColumns),
    rows: rows.map(({ coverage, systems, total, proof: proofs }) => ({
      cells: [
        beside([
          ...systems.map((system) => link(system)),
          ...(total > systems.length ? [text(t.moreSystems(total - systems.length))] : []),
        ]),
        proofs.length > 0 ? proof(proofs) : state(handbook, 'coverage', coverage),
      ],
    })),
  });
}
