import type { Disposition } from '../../standards/clause-crosswalk.ts';
import { isAudit } from '../../handbook/audit-coverage.ts';
import { isOpen } from '../../handbook/finding-state.ts';
import { approvedAssessmentOf, assessmentsOf } from '../../handbook/impact-assessments.ts';
import { validityOf } from '../../handbook/proof.ts';
import { restsOnOpenControls } from '../../handbook/risk-controls.ts';
import { inherentScore, isAccepted, residualScore } from '../../handbook/risk-state.ts';
import { isHighImpact, isRetired, needsAssessment } from '../../handbook/system-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { findingLink, type FindingLink } from '../audits/audit.ts';
import { gapControls, type TransferCounts } from '../gaps/gap-controls.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { requiredByClauses } from '../documents/required-documents.ts';
import { competenceMatrix, competencesOf } from '../roles/roles.ts';
import { soaView } from '../statement/soa.ts';
import type { StateCounts } from '../states.ts';
import { shortened } from '../text.ts';

/** The first questions of an auditor, in the order in which they come. */
export const questionIds = [
  'scope',
  'statement',
  'exclusions',
  'proof',
  'systems',
  'audit',
  'responsible',
  'review',
  'risks',
  'isms',
] as const;

export type QuestionId = (typeof questionIds)[number];

/** Some of many, and how many more there are. */
export interface Some<Item> {
  items: Item[];
  total: number;
}

/** A control that does not apply. */
export interface Exclusion {
  link: EntryLink;
  basis: string;
  justification: string;
}

/** A system that may do much to people, with the assessment that says what. */
export interface HighSystem {
  link: EntryLink;
  /** The tier under the EU AI Act. */
  tier: Entry<'inventory'>['data']['aiAct']['risk'];
  impact: Entry<'inventory'>['data']['impact'];
  /** The approved one, else the latest that is written. */
  assessment: EntryLink | undefined;
  /** In design, where none has to be approved yet, `draft` or `not-due`. */
  state: 'assessed' | 'missing' | 'draft' | 'not-due';
}

/** A risk above the appetite, and who bears what is left. */
export interface AboveRisk {
  link: EntryLink;
  before: number;
  after: number;
  acceptedBy: EntryLink | undefined;
  accepted: string | undefined;
}

/** A role that answers for AI, with what shows that it can. */
export interface Responsible {
  link: EntryLink;
  /** Runs the AIMS, or approves the Statement for top management. */
  as: 'owner' | 'approver';
  required: number;
  proven: number;
}

/** What an auditor needs first, as short answers with the pages that show the rest. */
export interface Start {
  scope: { brief: string; documents: EntryLink[]; clause: EntryLink };
  statement: { totals: StateCounts; total: number; approvedBy: EntryLink | undefined };
  exclusions: Some<Exclusion>;
  evidence: { current: number; valid: number };
  systems: Some<HighSystem> & { missing: number };
  audit:
    | { link: EntryLink; date: string; lead: EntryLink; findings: Some<FindingLink>; open: number }
    | undefined;
  responsible: Responsible[];
  competences: { required: number; proven: number };
  review: { link: EntryLink; date: string; lead: EntryLink; decisions: number } | undefined;
  risks: Some<AboveRisk> & {
    all: number;
    after: number;
    unaccepted: number;
    /** Of those above before treatment, scores after it that are still to be reached. */
    pending: number;
    acceptedBy: { role: EntryLink; count: number }[];
  };
  isms: { clauses: Record<Disposition, number>; controls: TransferCounts; evidence: number };
  documents: { held: number; total: number };
}

/** Answers stay short; what they leave out is counted and linked. */
export const shownAnswers = 8;
const scopeLength = 900;

export function startView(handbook: Handbook): Start {
  const { entries, config } = handbook;
  const soa = soaView(handbook);
  const current = entries.evidence.filter(({ data }) => data.status === 'current');
  const required = requiredByClauses(handbook);
  const { required: asked, proven } = competenceMatrix(handbook);
  return {
    scope: {
      brief: shortened(config.scope, scopeLength).text,
      documents: entries.policies
        .filter(({ data }) => data.satisfies.includes('4.3') && data.status === 'approved')
        .map(({ id }) => linkTo(handbook, id)),
      clause: linkTo(handbook, '4.3'),
    },
    statement: { totals: soa.totals, total: soa.total, approvedBy: soa.approvedBy },
    exclusions: some(
      entries.controls
        .filter(({ data }) => !data.applicable)
        .map(({ id, data }) => ({
          link: linkTo(handbook, id),
          basis: data.exclusionBasis ?? '',
          justification: data.justification,
        })),
    ),
    evidence: {
      current: current.length,
      valid: current.filter((record) => validityOf(record, handbook.asOf) === 'valid').length,
    },
    systems: highSystems(handbook),
    audit: lastAudit(handbook),
    responsible: responsibleRoles(handbook),
    competences: { required: asked, proven },
    review: lastReview(handbook),
    risks: risksAbove(handbook),
    isms: {
      clauses: countDispositions(handbook),
      controls: gapControls(handbook).counts,
      evidence: current.filter(({ data }) => data.origin === 'isms').length,
    },
    documents: {
      held: required.filter(({ state }) => state === 'held' || state === 'not-needed').length,
      total: required.length,
    },
  };
}

const some = <Item>(all: readonly Item[]): Some<Item> => ({
  items: all.slice(0, shownAnswers),
  total: all.length,
});

/** Systems in use with high impact or in the high-risk tier; those without assessment come first. */
function highSystems(handbook: Handbook): Start['systems'] {
  const order = ['missing', 'assessed', 'draft', 'not-due'];
  const systems = handbook.entries.inventory
    .filter((system) => isHighImpact(system) && !isRetired(handbook, system))
    .map((system): HighSystem => {
      const approved = approvedAssessmentOf(handbook, system);
      const assessment = approved ?? assessmentsOf(handbook, system)[0];
      const ahead = assessment ? 'draft' : 'not-due';
      return {
        link: linkTo(handbook, system.id),
        tier: system.data.aiAct.risk,
        impact: system.data.impact,
        assessment: assessment && linkTo(handbook, assessment.id),
        state: approved ? 'assessed' : needsAssessment(handbook, system) ? 'missing' : ahead,
      };
    })
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return { ...some(systems), missing: systems.filter(({ state }) => state === 'missing').length };
}

/** The internal audit that was held last by the as-of date, with what it found. */
function lastAudit(handbook: Handbook): Start['audit'] {
  const audit = lastHeld(
    handbook,
    (candidate) => isAudit(candidate) && candidate.data.kind === 'internal-audit',
  );
  if (!audit) return undefined;
  const findings = handbook.entries.findings.filter(({ data }) => data.audit === audit.id);
  return {
    link: linkTo(handbook, audit.id),
    date: audit.data.date,
    lead: linkTo(handbook, audit.data.lead),
    findings: some(findings.map((finding) => findingLink(handbook, finding))),
    open: findings.filter((finding) => isOpen(handbook, finding)).length,
  };
}

function lastReview(handbook: Handbook): Start['review'] {
  const review = lastHeld(handbook, (candidate) => !isAudit(candidate));
  return (
    review && {
      link: linkTo(handbook, review.id),
      date: review.data.date,
      lead: linkTo(handbook, review.data.lead),
      decisions: review.data.decisions?.length ?? 0,
    }
  );
}

const lastHeld = (
  { entries, asOf }: Handbook,
  matches: (audit: Entry<'audits'>) => boolean,
): Entry<'audits'> | undefined =>
  entries.audits
    .filter((audit) => audit.data.status === 'done' && audit.data.date <= asOf && matches(audit))
    .toSorted((a, b) => (a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : 0))
    .at(-1);

/** The role that runs the AIMS and keeps the Statement, and the one that approves it for top management. */
function responsibleRoles(handbook: Handbook): Responsible[] {
  const { owner, approvedBy } = handbook.config.soa;
  const named = [
    { id: owner, as: 'owner' as const },
    ...(approvedBy && approvedBy !== owner ? [{ id: approvedBy, as: 'approver' as const }] : []),
  ];
  return named.map(({ id, as }) => {
    const role = handbook.entries.roles.find((candidate) => candidate.id === id);
    const required = role
      ? competencesOf(handbook, role).filter((competence) => competence.required)
      : [];
    return {
      link: linkTo(handbook, id),
      as,
      required: required.length,
      proven: required.filter(({ state }) => state === 'proven').length,
    };
  });
}

/** Risks above the appetite before or after treatment, the worst that is left first. */
function risksAbove(handbook: Handbook): Start['risks'] {
  const { risks } = handbook.entries;
  const { riskAppetite } = handbook.config;
  const above = risks
    .filter((risk) => Math.max(inherentScore(risk), residualScore(risk)) > riskAppetite)
    .toSorted((a, b) => residualScore(b) - residualScore(a));
  const rows = above.map((risk): AboveRisk => {
    const accepted = isAccepted(handbook, risk);
    return {
      link: linkTo(handbook, risk.id),
      before: inherentScore(risk),
      after: residualScore(risk),
      acceptedBy:
        accepted && risk.data.acceptedBy ? linkTo(handbook, risk.data.acceptedBy) : undefined,
      accepted: accepted ? risk.data.accepted : undefined,
    };
  });
  const byRole = Map.groupBy(
    rows.flatMap(({ acceptedBy }) => acceptedBy ?? []),
    ({ id }) => id,
  );
  return {
    ...some(rows),
    all: risks.length,
    after: rows.filter(({ after }) => after > riskAppetite).length,
    pending: above.filter((risk) => restsOnOpenControls(handbook, risk)).length,
    unaccepted: rows.filter(({ acceptedBy }) => acceptedBy === undefined).length,
    acceptedBy: [...byRole.values()].flatMap((roles) =>
      roles[0] ? [{ role: roles[0], count: roles.length }] : [],
    ),
  };
}

function countDispositions({ entries }: Handbook): Record<Disposition, number> {
  const rows = entries.clauses.flatMap(({ data }) => data.rows);
  const count = (disposition: Disposition) =>
    rows.filter((row) => row.disposition === disposition).length;
  return { reuse: count('reuse'), extend: count('extend'), new: count('new') };
}
