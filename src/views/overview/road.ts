import { isInEdition } from '../../addresses/edition-pages.ts';
import { registerPath } from '../../addresses/sitemap.ts';
import { collectionTitle } from '../../collections/names.ts';
import type { Current } from '../../handbook/current.ts';
import { openFindings } from '../../handbook/state/finding-state.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { countIssues } from '../../issues/issue.ts';
import { gapsView } from '../gaps/gaps.ts';
import { roadmapView } from '../roadmap/roadmap.ts';
import { caughtBy, trapsView } from './traps.ts';

/** The lists of what is wrong, in the order in which they follow one another. */
const road = {
  raised: ['traps', 'checks', 'findings'],
  open: ['gaps'],
  when: ['plan', 'roadmap'],
} as const;

export type RoadList = (typeof road)[keyof typeof road][number];

/** A list on the road. */
interface Stop {
  list: RoadList;
  title: string;
  path: string;
  /** In words: "13 gaps". */
  count: string;
  /** What is counted. */
  meaning: string;
}

/** A step of the road, with the lists that belong to it. */
export interface RoadStep {
  title: string;
  stops: Stop[];
}

/**
 * One road through the lists of what is wrong: what an auditor would raise, what is open of it, and by when it is
 * done. Each list is counted as on its own page.
 */
export function roadView({ handbook, issues, rules }: Current): RoadStep[] {
  const { language } = handbook.config;
  const { common, gaps: g, navigation, roadmap: r, traps: t } = messagesFor(language);
  const { counts, meaning, steps, ...names } = common.road;
  const traps = caughtBy(trapsView(handbook, issues, rules));
  const checks = countIssues(issues);
  const gaps = gapsView(handbook);
  const roadmap = roadmapView(handbook, issues);
  const lists: Record<RoadList, Pick<Stop, 'title' | 'path' | 'count'>> = {
    traps: {
      title: navigation.pages.traps,
      path: '/traps/',
      count: traps.kinds > 0 ? t.found(traps.kinds, traps.places) : t.allClear,
    },
    checks: {
      title: names.checks,
      path: '/about/#issues',
      count: counts.checks(checks.errors, checks.warnings),
    },
    findings: {
      title: collectionTitle(language, 'findings'),
      path: registerPath('findings'),
      count: counts.findings(openFindings(handbook).length, handbook.entries.findings.length),
    },
    gaps: { title: navigation.pages.gaps, path: '/gaps/', count: g.open(gaps.total) },
    plan: {
      title: names.plan,
      path: '/gaps/#plan',
      count: counts.plan(gaps.total - gaps.undated, gaps.total),
    },
    roadmap: {
      title: navigation.pages.roadmap,
      path: '/roadmap/',
      count: r.done(roadmap.done, roadmap.steps.length),
    },
  };
  return Object.entries(road).map(([step, of]) => ({
    title: steps[step as keyof typeof road],
    stops: of
      .map((list) => ({ list, ...lists[list], meaning: meaning[list] }))
      .filter(({ path }) => isInEdition(handbook, path)),
  }));
}
