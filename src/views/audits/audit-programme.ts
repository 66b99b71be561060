import { isOwnControl } from '../../../schemas/controls.ts';
import {
  clauseCoverage,
  controlCoverage,
  type Coverage,
} from '../../handbook/state/audit-coverage.ts';
import {
  auditCycleYears,
  isAhead,
  isHeldInCycle,
  isInternalAudit,
} from '../../handbook/state/audit-state.ts';
import { earliestFirst } from '../../handbook/dates.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { standardsIn } from '../../standards/in-language.ts';
import { linkTo, type EntryLink } from '../links.ts';

/** How much of a clause or an area the audits of a year look at. */
export interface ProgrammeCell {
  year: number;
  /** Sub-clauses or controls that an audit of the year looked at. */
  held: number;
  /** Those that no audit of the year looked at yet, and one is to. */
  planned: number;
}

/** A clause or an area of controls in the audit programme. */
export interface ProgrammeRow {
  /** `6`, `A.7`, or `ORG` for the controls of the organisation's own. */
  id: string;
  /** Of the standard; empty for `ORG`. */
  title: string;
  path: string | undefined;
  /** Sub-clauses or applicable controls that there are. */
  total: number;
  cells: ProgrammeCell[];
  /** How many of them were looked at in the cycle. */
  covered: number;
  /** Those that were not, with the next audit that is to. */
  open: { link: EntryLink; planned: EntryLink | undefined }[];
}

/** The audit programme (9.2.2): clauses and areas of controls by year. */
export interface Programme {
  /** What `handbook.yaml` says of the programme; undefined where it says nothing. */
  plan: Handbook['config']['auditProgramme'];
  /** The internal audit that is planned next. */
  next: { link: EntryLink; date: string } | undefined;
  /** The cycle counts back from the as-of date. */
  cycleYears: number;
  years: { year: number; audits: { link: EntryLink; date: string; held: boolean }[] }[];
  clauses: ProgrammeRow[];
  controls: ProgrammeRow[];
}

/**
 * Coverage of all clauses and applicable controls, from the first internal audit of the cycle to the
 * last that is planned. Audits of the certification body do not count, since they are not internal;
 * management reviews do not, since they verify no conformity.
 */
export function auditProgramme(handbook: Handbook): Programme {
  const audits = handbook.entries.audits
    .filter(
      (audit) =>
        isInternalAudit(audit) && (isHeldInCycle(handbook, audit) || isAhead(handbook, audit)),
    )
    .toSorted(earliestFirst(({ data }) => data.date));
  const years = yearsOf(handbook, audits);
  const row = (id: string, title: string, path: string | undefined, coverage: Coverage[]) =>
    programmeRow(handbook, years, { id, title, path }, coverage);
  const ofClauses = clauseCoverage(handbook);
  const ofControls = controlCoverage(handbook);
  const within = (coverage: Coverage[], id: string) =>
    coverage.filter((item) => item.id.startsWith(`${id}.`));
  const own = ofControls.filter(({ id }) => isOwnControl(id));
  const { areas, clauses } = standardsIn(handbook.config.language);
  const next = audits.find((audit) => isAhead(handbook, audit));
  return {
    plan: handbook.config.auditProgramme,
    next: next && { link: linkTo(handbook, next.id), date: next.data.date },
    cycleYears: auditCycleYears,
    years: years.map((year) => ({
      year,
      audits: audits
        .filter((audit) => yearOf(audit) === year)
        .map((audit) => ({
          link: linkTo(handbook, audit.id),
          date: audit.data.date,
          held: isHeldInCycle(handbook, audit),
        })),
    })),
    clauses: clauses
      .filter(({ level }) => level === 1)
      .map(({ id, title }) => row(id, title, linkTo(handbook, id).path, within(ofClauses, id))),
    controls: [
      ...areas.map(({ id, title }) => row(id, title, `/soa/#area-${id}`, within(ofControls, id))),
      ...(own.length > 0 ? [row('ORG', '', '/soa/#area-ORG', own)] : []),
      // An area of which nothing applies has nothing to be audited.
    ].filter(({ total }) => total > 0),
  };
}

function programmeRow(
  handbook: Handbook,
  years: readonly number[],
  { id, title, path }: Pick<ProgrammeRow, 'id' | 'title' | 'path'>,
  coverage: readonly Coverage[],
): ProgrammeRow {
  const open = coverage.filter(({ held }) => held.length === 0);
  return {
    id,
    title,
    path,
    total: coverage.length,
    cells: years.map((year) => {
      const held = coverage.filter((item) => item.held.some((audit) => yearOf(audit) === year));
      const planned = coverage.filter((item) =>
        item.planned.some((audit) => yearOf(audit) === year),
      );
      return {
        year,
        held: held.length,
        planned: planned.filter((item) => !held.includes(item)).length,
      };
    }),
    covered: coverage.length - open.length,
    open: open.map((item) => ({
      link: linkTo(handbook, item.id),
      planned: item.planned[0] && linkTo(handbook, item.planned[0].id),
    })),
  };
}

const yearOf = ({ data }: Entry<'audits'>) => Number(data.date.slice(0, 4));

/** The years from the first internal audit to the last, this year always among them. */
function yearsOf({ asOf }: Handbook, audits: readonly Entry<'audits'>[]): number[] {
  const all = [...audits.map(yearOf), Number(asOf.slice(0, 4))];
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => first + index);
}
