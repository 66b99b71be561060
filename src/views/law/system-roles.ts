import {
  becameProvider,
  obligationsOf,
  operatorRolesOf,
} from '../../handbook/state/obligations.ts';
import { isRetired } from '../../handbook/state/system-state.ts';
import type { Handbook, System } from '../../handbook/types.ts';
import type { OperatorRole } from '../../standards/eu-ai-act.ts';
import { standardsIn } from '../../standards/in-language.ts';
import type { IsoRole } from '../../standards/roles.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { dutyTotals, nextDate, type DutyTotals, type NextDate } from './duty-totals.ts';

/** What decides the duties of one system: its roles in both orders, its tier, and what follows. */
export interface SystemRoles {
  link: EntryLink;
  isoRoles: IsoRole[];
  inScope: boolean;
  retired: boolean;
  roles: OperatorRole[];
  becameProvider: boolean;
  tier: System['data']['aiAct']['risk'];
  /** It is in scope, and nobody has decided its tier, so that duties may be missing. */
  tierOpen: boolean;
  /** Where Annex III lists it: the area, and the point, as in `5(c)`, if it is decided. */
  annexIII: { no: number; point: string | undefined; title: string } | undefined;
  annexI: boolean;
  gpai: System['data']['aiAct']['gpai'];
  systemicRisk: boolean;
  /** Why a system of Annex III is not high-risk. */
  exemption: System['data']['aiAct']['exemption'];
  placedOnMarket: string | undefined;
  basis: string;
  counts: DutyTotals;
  /** In use before its high-risk duties apply, so that Art. 111(2) speaks of it. */
  legacy: boolean;
  next: NextDate | undefined;
}

/** A system with its roles and how many duties follow from them. */
export function systemRoles(handbook: Handbook, system: System): SystemRoles {
  const { aiAct, isoRoles } = system.data;
  const roles = operatorRolesOf(system);
  const standards = standardsIn(handbook.config.language);
  const duties = obligationsOf(handbook, system);
  return {
    link: linkTo(handbook, system.id),
    isoRoles: standards.isoRoles.filter(({ id }) => (isoRoles as string[]).includes(id)),
    inScope: aiAct.inScope !== false,
    retired: isRetired(handbook, system),
    roles: standards.operatorRoles.filter(({ id }) => roles.has(id)),
    becameProvider: aiAct.inScope !== false && becameProvider(system),
    tier: aiAct.risk,
    tierOpen: aiAct.inScope !== false && aiAct.risk === undefined,
    annexIII: annexIIIPlace(handbook, aiAct.annexIII),
    annexI: aiAct.annexI === true,
    gpai: aiAct.gpai,
    systemicRisk: aiAct.systemicRisk === true,
    exemption: aiAct.exemption,
    placedOnMarket: aiAct.placedOnMarket,
    basis: aiAct.basis,
    counts: dutyTotals(handbook, duties),
    legacy: duties.some(({ transition }) => transition?.effect === 'if-changed'),
    next: nextDate(handbook, duties),
  };
}

/** The place in Annex III that a point or an area names; undefined for a system that it does not list. */
function annexIIIPlace({ config }: Handbook, listed: string | undefined): SystemRoles['annexIII'] {
  const area = standardsIn(config.language).annexIII.find(({ no }) =>
    listed?.startsWith(String(no)),
  );
  const point = area?.points.find(({ id }) => id === listed);
  return (
    area && {
      no: area.no,
      point: point?.id.replace(/^(\d)(\w)$/, '$1($2)'),
      title: point?.title ?? area.title,
    }
  );
}

/** Where Annex III lists a system, in words. */
export const annexIIIWords = (
  { config }: Handbook,
  { no, point, title }: NonNullable<SystemRoles['annexIII']>,
): string => {
  const { obligations: t } = messagesFor(config.language);
  return point === undefined ? t.annexIII(no, title) : t.annexIIIPoint(point, title);
};
