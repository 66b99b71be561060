import { covers, isWithin } from '../../handbook/derived/audit-coverage.ts';
import { isAudit } from '../../handbook/derived/audit-state.ts';
import { documentsOfClause } from '../../handbook/derived/clause-rows.ts';
import { documentsOf } from '../../handbook/derived/control-documents.ts';
import { controlState, type ControlState } from '../../handbook/derived/control-state.ts';
import { entryOf } from '../../handbook/derived/entry-of.ts';
import { proofsOf } from '../../handbook/derived/proof.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import type { EntrySection } from '../../i18n/messages.ts';
import { controlById, leafClauses } from '../../standards/iso42001.ts';
import { requiredByClauses, type RequiredRow } from '../documents/required-documents.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { proofLink, type ProofLink } from '../proof-link.ts';
import { findingLink, type FindingLink } from './finding-link.ts';

type Audit = Entry<'audits'>;
type Finding = Entry<'findings'>;

/** A document that carries out what is audited. */
export interface AuditedDocument {
  link: EntryLink;
  status: Entry<'policies'>['data']['status'];
}

interface ChecklistItem {
  link: EntryLink;
  /** Whom to ask. */
  owner: EntryLink | undefined;
  documents: AuditedDocument[];
  /** What this audit found here. */
  findings: FindingLink[];
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
  lead: EntryLink;
  owner: EntryLink;
  clauses: ChecklistClause[];
  controls: ChecklistControl[];
  findings: FindingLink[];
}

export function auditPage(handbook: Handbook, audit: Audit): AuditPage {
  const held = audit.data.status === 'done';
  const findings = handbook.entries.findings.filter(({ data }) => data.audit === audit.id);
  return {
    isReview: !isAudit(audit),
    held,
    late: !held && audit.data.date < handbook.asOf,
    lead: linkTo(handbook, audit.data.lead),
    owner: linkTo(handbook, audit.data.owner),
    clauses: isAudit(audit) ? clausesOf(handbook, audit, findings) : [],
    controls: isAudit(audit) ? controlsOf(handbook, audit, findings) : [],
    findings: findings.map((finding) => findingLink(handbook, finding)),
  };
}

/** Ids of the sections of an audit's page, in their order; `text` is where the text of the entry stands. */
export const auditSections = ({ data }: Audit): readonly (EntrySection | 'text')[] => {
  if (data.kind === 'management-review') return ['agenda', 'review-decisions'];
  return data.status === 'done' ? ['findings', 'text', 'checklist'] : ['text', 'checklist'];
};

function clausesOf(
  handbook: Handbook,
  audit: Audit,
  findings: readonly Finding[],
): ChecklistClause[] {
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
      findings: findingsAgainst(handbook, findings, id),
    };
  });
}

/** Controls are covered by their own number, whether or not they have an entry. */
const controlsOf = (
  handbook: Handbook,
  { data }: Audit,
  findings: readonly Finding[],
): ChecklistControl[] =>
  data.covers
    .filter((id) => controlById(id) !== undefined || handbook.known.get(id) === 'controls')
    .map((id) => {
      const entry = entryOf(handbook, 'controls', id);
      return {
        link: linkTo(handbook, id),
        summary: controlById(id)?.summary,
        owner: entry && linkTo(handbook, entry.data.owner),
        state: entry && controlState(handbook, entry),
        documents: entry ? documentLinks(handbook, documentsOf(handbook, entry)) : [],
        proof: entry ? proofsOf(handbook, entry).map((proof) => proofLink(handbook, proof)) : [],
        findings: findingsAgainst(handbook, findings, id),
      };
    });

const documentLinks = (
  handbook: Handbook,
  policies: readonly Entry<'policies'>[],
): AuditedDocument[] =>
  policies
    .filter(({ data }) => data.status !== 'retired')
    .map(({ id, data }) => ({ link: linkTo(handbook, id), status: data.status }));

/** Findings against a clause or control; one against `9.2` concerns `9.2.1`, too. */
const findingsAgainst = (
  handbook: Handbook,
  findings: readonly Finding[],
  id: string,
): FindingLink[] =>
  findings
    .filter(({ data }) => data.against.some((against) => isWithin(id, against)))
    .map((finding) => findingLink(handbook, finding));
