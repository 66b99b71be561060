import type { CurrentFinding } from '../../handbook/current.ts';
import { openFindings } from '../../handbook/derived/finding-state.ts';
import type { Handbook } from '../../handbook/types.ts';
import { findingLink, type FindingLink } from '../audits/finding-link.ts';
import { gapsView } from '../gaps/gaps.ts';
import { roadmapView, type Roadmap } from '../roadmap/roadmap.ts';
import { findingCounts } from '../site/check-results.ts';
import { soaView, type SoaArea } from '../statement/soa.ts';
import type { StateCounts } from '../states.ts';
import { shortened } from '../text.ts';
import { latestChanges, type Change } from './changes.ts';
import { dueInBrief, dueView, type Due, type DueRest } from './due.ts';

/** The handbook at a glance. */
export interface Home {
  /** The scope in one line; `whole` where that line leaves something out. */
  scope: { brief: string; whole: string | undefined };
  areas: Pick<SoaArea, 'id' | 'title' | 'counts'>[];
  totals: StateCounts;
  roadmap: Roadmap;
  due: { rows: Due[]; rest: DueRest[]; total: number; overdue: number };
  findings: { rows: FindingLink[]; total: number };
  /** What the checks found. */
  checks: { errors: number; warnings: number };
  gaps: number;
  /** Undefined where no history can be read. */
  changes: Change[] | undefined;
}

const scopeLength = 110;
const shownDue = 12;
const shownFindings = 6;

/** @param findings - of the checks */
export function homeView(handbook: Handbook, findings: readonly CurrentFinding[]): Home {
  const { areas, totals } = soaView(handbook);
  const { scope } = handbook.config;
  const { text, cut } = shortened(scope, scopeLength);
  const due = dueView(handbook);
  const open = openFindings(handbook);
  return {
    scope: { brief: text, whole: cut ? scope : undefined },
    areas: areas.map(({ id, title, counts }) => ({ id, title, counts })),
    totals,
    roadmap: roadmapView(handbook, findings),
    due: {
      ...dueInBrief(due, shownDue),
      total: due.length,
      overdue: due.filter(({ state }) => state === 'overdue').length,
    },
    findings: {
      rows: open.slice(0, shownFindings).map((finding) => findingLink(handbook, finding)),
      total: open.length,
    },
    checks: findingCounts(findings),
    gaps: gapsView(handbook).total,
    changes: latestChanges(handbook),
  };
}
