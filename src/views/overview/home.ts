import { documentedTotals } from '../../handbook/state/documented-information.ts';
import { openFindings } from '../../handbook/state/finding-state.ts';
import { reviewState } from '../../handbook/state/review-state.ts';
import { decidedControls } from '../../handbook/state/statement-state.ts';
import type { Handbook } from '../../handbook/types.ts';
import { countIssues, type Issue } from '../../issues/issue.ts';
import { findingLink, type FindingLink } from '../audits/finding-link.ts';
import { gapsView } from '../gaps/gaps.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { roadmapView, type Roadmap } from '../roadmap/roadmap.ts';
import { soaView, type SoaArea } from '../statement/soa.ts';
import type { StateCounts } from '../states.ts';
import type { Cell } from '../table/cell.ts';
import { day, sentence } from '../table/make.ts';
import { shortened } from '../text.ts';
import { boardView, homeLimits, type Board } from './board.ts';

/** What a handbook holds of all that belongs into it. */
interface Construction {
  documents: { held: number; total: number };
  controls: { decided: number; total: number };
}

/** The handbook at a glance. */
export interface Home {
  /** The scope in one line; `whole` where that line leaves something out. */
  scope: { brief: string; whole: string | undefined };
  areas: Pick<SoaArea, 'id' | 'title' | 'counts'>[];
  totals: StateCounts;
  /** How far the handbook is, as long as it is under construction. */
  construction: Construction | undefined;
  roadmap: Roadmap;
  board: Board;
  findings: { rows: FindingLink[]; total: number };
  /** What the checks found. */
  checks: { errors: number; warnings: number };
  gaps: number;
}

const scopeLength = 110;
const shownFindings = 6;

export function homeView(handbook: Handbook, issues: readonly Issue[]): Home {
  const { areas, totals } = soaView(handbook);
  const { scope } = handbook.config;
  const { text, cut } = shortened(scope, scopeLength);
  const open = openFindings(handbook);
  return {
    scope: { brief: text, whole: cut ? scope : undefined },
    areas: areas.map(({ id, title, counts }) => ({ id, title, counts })),
    totals,
    construction: constructionOf(handbook),
    roadmap: roadmapView(handbook, issues),
    board: boardView(handbook, issues, homeLimits),
    findings: {
      rows: open.slice(0, shownFindings).map((finding) => findingLink(handbook, finding)),
      total: open.length,
    },
    checks: countIssues(issues),
    gaps: gapsView(handbook).total,
  };
}

/** A handbook is under construction until something of all documented information is there and all controls are decided. */
function constructionOf(handbook: Handbook): Construction | undefined {
  const documents = documentedTotals(handbook);
  const controls = decidedControls(handbook);
  const complete =
    documents.held + documents.partial === documents.total && controls.decided === controls.total;
  return complete ? undefined : { documents, controls };
}

/** The certificates, and the way to that of the AIMS as long as there is none, for the first line of the page. */
export function homeStanding(handbook: Handbook): (Cell | false)[] {
  const { config } = handbook;
  const { home: t } = messagesFor(config.language);
  const { isms, aims } = config;
  const { stage1, stage2 } = config.certification ?? {};
  const days = {
    ...(stage1 !== undefined && { stage1: day(stage1) }),
    ...(stage2 !== undefined && { stage2: day(stage2) }),
  };
  const stages =
    stage1 !== undefined && stage2 !== undefined ? t.stages : stage1 ? t.stage1 : t.stage2;
  return [
    ...[isms, aims].map(
      (certificate) =>
        certificate !== undefined &&
        sentence(t.certificate(certificate.standard, certificate.certificate), {
          day: day(certificate.validUntil, reviewState(handbook, certificate.validUntil)),
        }),
    ),
    aims === undefined && Object.keys(days).length > 0 && sentence(stages, days),
  ];
}
