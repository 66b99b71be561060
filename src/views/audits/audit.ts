import { shownStatus, type ShownStatus } from '../../handbook/state/approved-text.ts';
import { covers } from '../../handbook/state/audit-coverage.ts';
import { auditState, isAudit } from '../../handbook/state/audit-state.ts';
import { documentsOfClause } from '../../handbook/lookup/clause-rows.ts';
import { documentsOf } from '../../handbook/lookup/control-documents.ts';
import { controlState, type ControlState } from '../../handbook/state/control-state.ts';
import { entryOf } from '../../handbook/lookup/entry-of.ts';
import { proofsOf } from '../../handbook/state/proof.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { standardsIn } from '../../standards/in-language.ts';
import { controlById, leafClauses } from '../../standards/iso42001.ts';
import { requiredByClauses, type RequiredRow } from '../documents/required-documents.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { proofLink, type ProofLink } from '../proof-link.ts';
import type { Cell } from '../table/cell.ts';
import { auditResults, type AuditResults } from './audit-results.ts';
import { findingLink, type FindingLink } from './finding-link.ts';
import { ledBy } from './led-by.ts';

type Audit = Entry<'audits'>;

/** A document that carries out what is audited. */
export interface AuditedDocument {
  link: EntryLink;
  status: ShownStatus;
}

interface ChecklistItem {
  link: EntryLink;
  /** Whom to ask. */
  owner: EntryLink | undefined;
  documents: AuditedDocument[];
}

/** A sub-clause on the checklist. */
export interface ChecklistClause extends ChecklistItem {
  status: 'planned' | 'partial' | 'implemented' | undefined;
  /** The document of the ISMS that carries it. */
  isms: string | undefined;
  /** The documented information that it asks for: the evidence to look at. */
  records: RequiredRow[];
}

/** A control on the checklist. */
export interface ChecklistControl extends ChecklistItem {
  /** What it asks for, in our own words; undefined for controls of the organisation's own. */
  summary: string | undefined;
  /** Undefined where it has no entry. */
  state: ControlState | undefined;
  proof: ProofLink[];
}

/** What the page of an audit or a management review shows beside its text. */
export interface AuditPage {
  isReview: boolean;
  held: boolean;
  /** Planned for a day that has passed. */
  late: boolean;
  /** Undefined where nothing says who leads it. */
  lead: Cell | undefined;
  owner: EntryLink;
  /** What an audit ahead is to look at; empty once it was held: it shows its results then. */
  clauses: ChecklistClause[];
  controls: ChecklistControl[];
  /** Undefined until the audit was held, and of a management review. */
  results: AuditResults | undefined;
  findings: FindingLink[];
}

export function auditPage(handbook: Handbook, audit: Audit): AuditPage {
  const held = audit.data.status === 'done';
  const findings = handbook.entries.findings.filter(({ data }) => data.audit === audit.id);
  const isAhead = isAudit(audit) && !held;
  return {
    isReview: !isAudit(audit),
    held,
    late: auditState(handbook, audit) === 'late',
    lead: ledBy(handbook, audit),
    owner: linkTo(handbook, audit.data.owner),
    clauses: isAhead ? clausesOf(handbook, audit) : [],
    controls: isAhead ? controlsOf(handbook, audit) : [],
    results: held && isAudit(audit) ? auditResults(handbook, audit) : undefined,
    findings: findings.map((finding) => findingLink(handbook, finding)),
  };
}

function clausesOf(handbook: Handbook, audit: Audit): ChecklistClause[] {
  const covered = leafClauses.filter(({ id }) => covers(audit, id));
  // Documented information is looked up for a checklist as a whole: it walks all registers.
  const required = covered.length > 0 ? requiredByClauses(handbook) : [];
  return covered.map(({ id }) => {
    const entry = handbook.entries.clauses.find(({ data }) =>
      data.rows.some((row) => row.clause === id),
    );
    const row = entry?.data.rows.find((candidate) => candidate.clause === id);
    return {
      link: linkTo(handbook, id),
      owner: entry && linkTo(handbook, entry.data.owner),
      status: row?.status,
      isms: row?.isms,
      documents: documentLinks(handbook, documentsOfClause(handbook, id)),
      records: required.filter(({ clause }) => clause.id === id),
    };
  });
}

/** Controls are covered by their own number, whether or not they have an entry. */
const controlsOf = (handbook: Handbook, { data }: Audit): ChecklistControl[] =>
  data.covers
    .filter((id) => controlById(id) !== undefined || handbook.collectionOf.get(id) === 'controls')
    .map((id) => {
      const entry = entryOf(handbook, 'controls', id);
      return {
        link: linkTo(handbook, id),
        summary: standardsIn(handbook.config.language).summaryOf.get(id),
        owner: entry && linkTo(handbook, entry.data.owner),
        state: entry && controlState(handbook, entry),
        documents: entry ? documentLinks(handbook, documentsOf(handbook, entry)) : [],
        proof: entry ? proofsOf(handbook, entry).map((proof) => proofLink(handbook, proof)) : [],
      };
    });

const documentLinks = (
  handbook: Handbook,
  policies: readonly Entry<'policies'>[],
): AuditedDocument[] =>
  policies
    .filter(({ data }) => data.status !== 'retired')
    .map((policy) => ({
      link: linkTo(handbook, policy.id),
      status: shownStatus(handbook, policy),
    }));
