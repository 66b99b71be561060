import {
  becameProvider,
  obligationsOf,
  operatorRolesOf,
} from '../../handbook/derived/obligations.ts';
import { registerPath } from '../../handbook/sitemap.ts';
import { isRetired } from '../../handbook/derived/system-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { annexIII, operatorRoles, type OperatorRole } from '../../standards/eu-ai-act.ts';
import { isoRoles as isoRoleList, type IsoRole } from '../../standards/roles.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { pageOf, type Paging } from '../paging.ts';
import { dutyTotals, nextDate, type DutyTotals, type NextDate } from './duty-totals.ts';

type System = Entry<'inventory'>;

/** What decides the duties of one system: its roles in both orders, its tier, and what follows. */
export interface SystemRoles {
  link: EntryLink;
  isoRoles: IsoRole[];
  inScope: boolean;
  retired: boolean;
  roles: OperatorRole[];
  becameProvider: boolean;
  tier: System['data']['aiAct']['risk'];
  annexIII: { no: number; title: string } | undefined;
  annexI: boolean;
  gpai: System['data']['aiAct']['gpai'];
  basis: string;
  counts: DutyTotals;
  /** In use before its high-risk duties apply, so that Art. 111(2) speaks of it. */
  legacy: boolean;
  next: NextDate | undefined;
}

/** A page of the systems with their roles and how many duties follow from them; counts from 1. */
export function systemRolesView(handbook: Handbook, page = 1): { rows: SystemRoles[] } & Paging {
  const { items, paging } = pageOf(handbook.entries.inventory, page, obligationsPath);
  return { rows: items.map((system) => systemRoles(handbook, system)), ...paging };
}

/** Path of a page of the systems with their roles, counting from 1. */
export const obligationsPath = (page = 1) => registerPath('obligations', page);

export function systemRoles(handbook: Handbook, system: System): SystemRoles {
  const { aiAct, isoRoles } = system.data;
  const roles = operatorRolesOf(system);
  const duties = obligationsOf(handbook, system);
  return {
    link: linkTo(handbook, system.id),
    isoRoles: isoRoleList.filter(({ id }) => (isoRoles as string[]).includes(id)),
    inScope: aiAct.inScope,
    retired: isRetired(handbook, system),
    roles: operatorRoles.filter(({ id }) => roles.has(id)),
    becameProvider: aiAct.inScope && becameProvider(system),
    tier: aiAct.risk,
    annexIII: annexIII.find(({ no }) => no === aiAct.annexIII),
    annexI: aiAct.annexI === true,
    gpai: aiAct.gpai,
    basis: aiAct.basis,
    counts: dutyTotals(handbook, duties),
    legacy: duties.some(
      ({ obligation, from }) =>
        obligation.tier === 'high-risk' &&
        system.data.deployed !== undefined &&
        system.data.deployed < from,
    ),
    next: nextDate(handbook, duties),
  };
}
