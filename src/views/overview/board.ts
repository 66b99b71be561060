import type { Handbook } from '../../handbook/types.ts';
import type { Issue } from '../../issues/issue.ts';
import type { Table } from '../table/table.ts';
import { decisionsNeeded, decisionsTable } from './decisions.ts';
import { dueBrief, type DueBrief } from './due.ts';
import { judge, type Judgement } from './judgement.ts';
import { newsOf, type News } from './news.ts';
import { portrait, type Portrait } from './portrait.ts';
import { riskHeat, type RiskHeat } from './risk-heat.ts';

/** What top management asks first; the home page and the board report answer it alike. */
export interface Board {
  judgement: Judgement;
  portrait: Portrait;
  heat: RiskHeat;
  decisions: { table: Table; more: number };
  due: DueBrief;
  news: News;
}

/** How many rows of each are shown. */
interface Limits {
  systems: number;
  risks: number;
  decisions: number;
  due: number;
  changes: number;
}

export const homeLimits: Limits = { systems: 12, risks: 8, decisions: 8, due: 12, changes: 6 };

/** As much as goes on a sheet of A4 where one decision is waiting; and what stays where many are. */
const sheet = { systems: 8, risks: 6, decisions: 6, due: 5, changes: 2 };
const least = { due: 3, risks: 4, systems: 6 };

/** How much goes on a sheet of A4: decisions come first, and take the room of what can be looked up. */
export function sheetLimits(handbook: Handbook): Limits {
  const limits = { ...sheet };
  let over = Math.min(decisionsNeeded(handbook).length, sheet.decisions) - 1;
  for (const part of ['due', 'risks', 'systems'] as const) {
    const cut = Math.min(Math.max(0, over), sheet[part] - least[part]);
    limits[part] -= cut;
    over -= cut;
  }
  return limits;
}

export function boardView(handbook: Handbook, issues: readonly Issue[], limits: Limits): Board {
  const decisions = decisionsNeeded(handbook);
  return {
    judgement: judge(handbook, issues),
    portrait: portrait(handbook, limits.systems),
    heat: riskHeat(handbook, limits.risks),
    decisions: {
      table: decisionsTable(handbook, decisions.slice(0, limits.decisions)),
      more: Math.max(0, decisions.length - limits.decisions),
    },
    due: dueBrief(handbook, limits.due),
    news: newsOf(handbook, limits.changes),
  };
}
