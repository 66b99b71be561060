import type { Handbook } from '../handbook/types.ts';
import { dueView, type Due } from './due.ts';
import { gapsView } from './gaps.ts';
import { soaView, type SoaArea } from './soa.ts';
import type { StateCounts } from './states.ts';

/** The handbook at a glance. */
export interface Home {
  areas: Pick<SoaArea, 'id' | 'title' | 'counts'>[];
  totals: StateCounts;
  total: number;
  openFindings: number;
  gaps: number;
  due: Due[];
}

export function homeView(handbook: Handbook): Home {
  const { areas, totals, total } = soaView(handbook);
  return {
    areas: areas.map(({ id, title, counts }) => ({ id, title, counts })),
    totals,
    total,
    openFindings: handbook.entries.findings.filter(({ data }) => !data.closed).length,
    gaps: gapsView(handbook).length,
    due: dueView(handbook),
  };
}
