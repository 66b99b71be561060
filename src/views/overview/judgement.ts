import { registerPath } from '../../addresses/sitemap.ts';
import type { Handbook } from '../../handbook/types.ts';
import { openFindings } from '../../handbook/state/finding-state.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { countIssues, type Issue } from '../../issues/issue.ts';
import { dayInWords } from '../dates.ts';
import { risksPath } from '../risks/tables.ts';
import { risksView } from '../risks/risks.ts';
import { soaView } from '../statement/soa.ts';
import type { StateChip } from '../state-chips.ts';
import type { Cell } from '../table/cell.ts';
import { address, text } from '../table/make.ts';

/** What keeps an organisation off its track: each is worse than a plan that still runs. */
const obstacles = ['errors', 'unproven', 'undecided', 'overdue', 'findings'] as const;

type Obstacle = (typeof obstacles)[number];

/** The audit that comes next, or what there is instead. */
type Audit =
  | { kind: 'stage1' | 'stage2'; date: string }
  | { kind: 'certified'; date: string }
  /** All planned days have passed, and no certificate is named. */
  | { kind: 'past'; date: string }
  | { kind: 'none' };

/** Whether the organisation is on track, and the figures that say why. */
export interface Judgement {
  audit: Audit;
  onTrack: boolean;
  /** What keeps it off its track, with how often; none where it is on track. */
  obstacles: { what: Obstacle; count: number }[];
  /** Applicable controls: with proof, and all of them. What is undecided counts as applicable. */
  controls: { proven: number; total: number };
  /** Applicable controls that are not proven and are due only after stage 2. */
  afterStage2: number;
  /** Risks above the appetite today. */
  risksAbove: number;
}

/**
 * Judges a handbook by what it says. It is on track if the checks find no error, no control is unproven
 * or undecided, and neither a target date of a control nor the day of a finding has passed.
 */
export function judge(handbook: Handbook, issues: readonly Issue[]): Judgement {
  const { areas, totals, total } = soaView(handbook);
  const { asOf, config } = handbook;
  const open = areas
    .flatMap(({ rows }) => rows)
    .filter(({ state }) => state !== 'proven' && state !== 'excluded');
  const stage2 = config.certification?.stage2;
  const counts: Record<Obstacle, number> = {
    errors: countIssues(issues).errors,
    unproven: totals.unproven,
    undecided: totals.undecided,
    overdue: open.filter(({ targetDate = asOf }) => targetDate < asOf).length,
    findings: openFindings(handbook).filter(({ data }) => data.due < asOf).length,
  };
  const found = obstacles
    .map((what) => ({ what, count: counts[what] }))
    .filter(({ count }) => count > 0);
  return {
    audit: nextAudit(handbook),
    onTrack: found.length === 0,
    obstacles: found,
    controls: { proven: totals.proven, total: total - totals.excluded },
    afterStage2:
      stage2 === undefined ? 0 : open.filter(({ targetDate = '' }) => targetDate > stage2).length,
    risksAbove: risksView(handbook).above.today,
  };
}

function nextAudit({ asOf, config }: Handbook): Audit {
  const { aims, certification: { stage1, stage2 } = {} } = config;
  if (aims && aims.validUntil >= asOf) return { kind: 'certified', date: aims.validUntil };
  if (stage1 !== undefined && stage1 >= asOf) return { kind: 'stage1', date: stage1 };
  if (stage2 !== undefined && stage2 >= asOf) return { kind: 'stage2', date: stage2 };
  const past = stage2 ?? stage1;
  return past === undefined ? { kind: 'none' } : { kind: 'past', date: past };
}

/** The judgement itself, in one sentence. */
export function judgementChip(handbook: Handbook, { audit, onTrack }: Judgement): StateChip {
  const { board: t } = messagesFor(handbook.config.language);
  if (audit.kind === 'none')
    return onTrack
      ? { icon: 'ahead', text: t.noAudit }
      : { icon: 'unproven', text: t.noAuditOffTrack };
  const day = dayInWords(handbook, audit.date);
  if (audit.kind === 'past') return { icon: 'overdue', text: t.past(day) };
  const words = t[audit.kind];
  return onTrack
    ? { icon: 'proven', text: words.onTrack(day) }
    : { icon: 'unproven', text: words.offTrack(day) };
}

/** Where readers see what an obstacle is about. */
const pathOf: Readonly<Record<Obstacle, string>> = {
  errors: '/about/#issues',
  unproven: '/controls/?state=unproven',
  undecided: '/controls/?state=undecided',
  overdue: '/gaps/#plan',
  findings: '/findings/',
};

/** The figures of a judgement; each leads to what it counts. */
export function judgementFigures(handbook: Handbook, judgement: Judgement): Cell[] {
  const { board: t, risks } = messagesFor(handbook.config.language);
  const { controls, afterStage2, risksAbove } = judgement;
  const open = controls.total - controls.proven;
  return [
    ...judgement.obstacles.map(({ what, count }) =>
      address(pathOf[what], t.obstacles[what](count)),
    ),
    address('/controls/?state=proven', t.proven(controls.proven, controls.total)),
    open > 0 ? address('/gaps/', t.open(open)) : text(t.noneOpen),
    ...(afterStage2 > 0 ? [address('/gaps/#plan', t.afterStage2(afterStage2))] : []),
    address(
      risksAbove > 0 ? risksPath(risks.aboveAppetite) : registerPath('risks'),
      t.risksAbove(risksAbove),
    ),
  ];
}
