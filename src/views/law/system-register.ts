import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Cell } from '../table/cell.ts';
import { count, day, line, link, none, stack, tag, text } from '../table/make.ts';
import type { Register } from '../table/register.ts';
import { columnsOf, plainTable } from '../table/table.ts';
import { systemRoles, type SystemRoles } from './system-roles.ts';

/** Systems with their roles under both orders, and how many duties follow from them. */
export function systemRegister(handbook: Handbook): Register {
  const t = messagesFor(handbook.config.language).obligations;
  const { system, isoRoles, actRoles, tier, inForce, unmet, toCome } = t.columns;
  return plainTable({
    name: 'obligations',
    caption: t.bySystem,
    columns: columnsOf(
      { system, isoRoles, actRoles, tier, inForce, unmet, toCome },
      { inForce: { numeric: true }, unmet: { numeric: true }, toCome: { numeric: true } },
    ),
    rows: handbook.entries.inventory.map((entry) => {
      const row = systemRoles(handbook, entry);
      const { counts, next } = row;
      return {
        id: row.link.id,
        cells: [
          link(row.link),
          inWords(
            row.isoRoles.map(({ id }) => t.isoRoles[id]),
            t.undecided,
          ),
          actRolesCell(handbook, row),
          tierCell(handbook, row),
          count(counts.inForce),
          count(counts.unmet),
          stack(count(counts.toCome), next && day(next.date)),
        ],
      };
    }),
  });
}

const inWords = (words: readonly string[], nothing: string): Cell =>
  words.length === 0 ? none(nothing) : text(words.join(', '));

function actRolesCell({ config }: Handbook, row: SystemRoles): Cell {
  const t = messagesFor(config.language).obligations;
  const roles = row.roles.map(({ id }) => t.roles[id]);
  return line(
    row.inScope ? inWords(roles, t.undecided) : none(t.notInScope),
    row.becameProvider && tag(t.becameProviderShort),
  );
}

function tierCell({ config }: Handbook, { retired, inScope, tier }: SystemRoles): Cell {
  const t = messagesFor(config.language).obligations;
  if (retired) return none(t.retired);
  if (!inScope) return none('–');
  return tier ? text(t.risk[tier]) : none(t.noTier);
}
