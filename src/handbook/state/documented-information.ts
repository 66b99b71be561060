import { undecided, type CollectionName } from '../../../schemas/fields.ts';
import { clauseRow } from '../../standards/clause-crosswalk.ts';
import { requiredDocuments, type RequiredDocument } from '../../standards/mandatory-documents.ts';
import { isAhead, isHeld } from './audit-state.ts';
import { isUndecided } from './control-state.ts';
import { documentsOfClause, rowsOf } from '../lookup/clause-rows.ts';
import { isNonconformity } from './finding-state.ts';
import { isAimsProof, validityOf } from './proof.ts';
import { hasTreatmentResult } from './risk-state.ts';
import { mayNeedAssessment, needsAssessment } from './system-state.ts';
import { earliestFirst } from '../dates.ts';
import type { Entry, Handbook } from '../types.ts';

/** What the entries of a register are that hold a piece, for pages that count them. */
export type Counted =
  | 'aiRisks'
  | 'treatedAiRisks'
  | 'statementRows'
  | 'approvedAssessments'
  | 'objectives'
  | 'measuredObjectives'
  | 'rolesWithProof'
  | 'approvedPolicies'
  | 'requirements'
  | 'aiEvidence'
  | 'internalAuditsHeld'
  | 'reviewsHeld'
  | 'nonconformities';

/** What it takes in a register to hold a piece, as it stands in a sentence. */
export type HeldAs =
  | 'a management review that was held'
  | 'a nonconformity'
  | 'a role with evidence of a competence'
  | 'an AI risk'
  | 'an AI risk with an action that is done, or one that was accepted with nothing left to do'
  | 'an AI risk with its treatment'
  | 'an approved impact assessment'
  | 'an approved policy or procedure'
  | 'an external requirement'
  | 'an internal audit that was held'
  | 'an objective'
  | 'an objective with a measurement'
  | 'the `scope`'
  | 'the rows of the Statement'
  | 'valid evidence that was made for AI';

/** Where a handbook holds a piece of the documented information that the standard asks for. */
export interface Holder {
  /** As in `requiredDocuments`. */
  clause: string;
  document: string;
  /** Policies that can be it. A procedure says how a record comes about; it is not the record. */
  policies?: (policy: Entry<'policies'>) => boolean;
  /** A register of the handbook that is it, or `handbook.yaml`. */
  register?: {
    in: CollectionName | 'handbook.yaml';
    /** What it takes in that register, as it stands in a sentence. */
    what: HeldAs;
    /** The same for pages, which count the entries. */
    counts: Counted | undefined;
    /** The entries that are it: of audits the management reviews alone, of assessments the approved ones. */
    entries: (handbook: Handbook) => readonly Entry[];
  };
  /** Whether there can be any yet, or that nobody has decided it; always, where nothing is said. */
  needed?: (handbook: Handbook) => boolean | typeof undecided;
  /**
   * What keeps the entries of the register from being the piece, where no document is it: nobody has decided
   * all of them, nobody has made a document of them (`missing`), it is not approved (`draft`), or they are
   * one half of it (`partial`). Rules of their own report each.
   */
  lack?: (handbook: Handbook) => typeof undecided | 'missing' | 'draft' | 'partial' | undefined;
  /** Only time brings it: it records what is done again and again, or is done once all else is there. */
  broughtByTime?: true;
  /** The audits or reviews that are to bring it. */
  planned?: (handbook: Handbook) => readonly Entry<'audits'>[];
}

/** Whether somebody approved what `handbook.yaml` keeps under document control (7.5.2). */
const isApproved = (control: {
  status: string;
  approvedBy?: string | undefined;
  approved?: string | undefined;
}): boolean =>
  control.status === 'approved' &&
  control.approvedBy !== undefined &&
  control.approved !== undefined;

const any = () => true;
const none = () => [];
const aiRisks = ({ entries }: Handbook) =>
  entries.risks.filter(({ data }) => data.category === 'ai');
const assessed: Pick<Holder, 'register' | 'needed'> = {
  register: {
    in: 'assessments',
    what: 'an approved impact assessment',
    counts: 'approvedAssessments',
    entries: ({ entries }) => entries.assessments.filter(({ data }) => data.status === 'approved'),
  },
  needed: (handbook) => {
    const { inventory } = handbook.entries;
    if (inventory.some((system) => needsAssessment(handbook, system))) return true;
    return inventory.some((system) => mayNeedAssessment(handbook, system)) && undecided;
  },
};

/** What holds each piece, in the order of the standard. */
export const holders: readonly Holder[] = [
  {
    clause: '4.3',
    document: 'Scope of the AIMS',
    policies: any,
    // Without a scope `handbook.yaml` is not valid.
    register: { in: 'handbook.yaml', what: 'the `scope`', counts: undefined, entries: none },
  },
  { clause: '5.2', document: 'AI policy', policies: any },
  {
    clause: '6.1.1',
    document: 'Actions to address AI risks and opportunities',
    register: {
      in: 'risks',
      what: 'an AI risk with its treatment',
      counts: 'aiRisks',
      entries: aiRisks,
    },
  },
  { clause: '6.1.2', document: 'AI risk assessment process', policies: any },
  {
    clause: '6.1.3',
    document: 'AI risk treatment process',
    policies: ({ data }) => data.kind !== 'plan',
  },
  {
    clause: '6.1.3',
    document: 'Statement of Applicability, with the necessary controls',
    register: {
      in: 'controls',
      what: 'the rows of the Statement',
      counts: 'statementRows',
      entries: ({ entries }) => entries.controls,
    },
    lack: ({ entries, config }) => {
      if (entries.controls.some(isUndecided)) return undecided;
      return isApproved(config.soa) ? undefined : 'draft';
    },
  },
  {
    clause: '6.1.3',
    document: 'AI risk treatment plan',
    policies: ({ data }) => data.kind === 'plan',
    register: {
      in: 'risks',
      what: 'an AI risk with its treatment',
      counts: 'aiRisks',
      entries: aiRisks,
    },
    // Actions that belong to no plan are not the plan; plan/approval says so.
    lack: ({ config: { treatmentPlan } }) => {
      if (treatmentPlan === undefined) return 'missing';
      return isApproved(treatmentPlan) ? undefined : 'draft';
    },
  },
  { clause: '6.1.4', document: 'AI system impact assessment: results', ...assessed },
  {
    clause: '6.2',
    document: 'AI objectives',
    policies: any,
    register: {
      in: 'objectives',
      what: 'an objective',
      counts: 'objectives',
      entries: ({ entries }) => entries.objectives,
    },
  },
  {
    clause: '7.2',
    document: 'Evidence of competence',
    broughtByTime: true,
    register: {
      in: 'roles',
      what: 'a role with evidence of a competence',
      counts: 'rolesWithProof',
      entries: ({ entries }) =>
        entries.roles.filter(({ data }) =>
          data.competences.some(({ evidence }) => evidence.length > 0),
        ),
    },
  },
  {
    clause: '7.5.1',
    document: 'Other documents the organisation needs for its AIMS',
    register: {
      in: 'policies',
      what: 'an approved policy or procedure',
      counts: 'approvedPolicies',
      entries: ({ entries }) => entries.policies.filter(({ data }) => data.status === 'approved'),
    },
  },
  {
    clause: '7.5.3',
    document: 'External documents needed for the AIMS (identified and controlled)',
    policies: any,
    register: {
      in: 'regulations',
      what: 'an external requirement',
      counts: 'requirements',
      entries: ({ entries }) => entries.regulations,
    },
  },
  {
    clause: '8.1',
    document: 'Evidence that processes ran as planned',
    broughtByTime: true,
    register: {
      in: 'evidence',
      what: 'valid evidence that was made for AI',
      counts: 'aiEvidence',
      entries: ({ entries, asOf }) =>
        entries.evidence.filter(
          (record) => isAimsProof(record) && validityOf(record, asOf) === 'valid',
        ),
    },
  },
  {
    clause: '8.2',
    document: 'AI risk assessment results',
    register: {
      in: 'risks',
      what: 'an AI risk',
      counts: 'aiRisks',
      entries: aiRisks,
    },
  },
  {
    clause: '8.3',
    document: 'AI risk treatment results',
    broughtByTime: true,
    register: {
      in: 'risks',
      what: 'an AI risk with an action that is done, or one that was accepted with nothing left to do',
      counts: 'treatedAiRisks',
      entries: (handbook) => aiRisks(handbook).filter((risk) => hasTreatmentResult(handbook, risk)),
    },
  },
  { clause: '8.4', document: 'AI system impact assessment results', ...assessed },
  {
    clause: '9.1',
    document: 'Monitoring and measurement results',
    broughtByTime: true,
    register: {
      in: 'objectives',
      what: 'an objective with a measurement',
      counts: 'measuredObjectives',
      entries: ({ entries }) =>
        entries.objectives.filter(({ data }) => data.measurements.length > 0),
    },
  },
  {
    clause: '9.2.2',
    document: 'Audit programme and audit results',
    broughtByTime: true,
    planned: planned('internal-audit'),
    register: {
      in: 'audits',
      what: 'an internal audit that was held',
      counts: 'internalAuditsHeld',
      entries: held('internal-audit'),
    },
    // Audits that were held are results, and no programme; audit/programme says so.
    lack: ({ config }) => (config.auditProgramme === undefined ? 'partial' : undefined),
  },
  {
    clause: '9.3.3',
    document: 'Management review results',
    broughtByTime: true,
    planned: planned('management-review'),
    register: {
      in: 'audits',
      what: 'a management review that was held',
      counts: 'reviewsHeld',
      entries: held('management-review'),
    },
  },
  {
    clause: '10.2',
    document: 'Nonconformities, actions and their results',
    // As long as nothing went wrong, all there can be is the procedure.
    policies: any,
    register: {
      in: 'findings',
      what: 'a nonconformity',
      counts: 'nonconformities',
      entries: ({ entries }) => entries.findings.filter(isNonconformity),
    },
  },
];

type Recurring = 'internal-audit' | 'management-review';

function held(kind: Recurring) {
  return (handbook: Handbook) =>
    handbook.entries.audits.filter((audit) => audit.data.kind === kind && isHeld(handbook, audit));
}

/** Those ahead, the next first. */
function planned(kind: Recurring) {
  return (handbook: Handbook) =>
    handbook.entries.audits
      .filter((audit) => audit.data.kind === kind && isAhead(handbook, audit))
      .toSorted(earliestFirst(({ data }) => data.date));
}

/** A piece of documented information, and what of a handbook holds it. */
export interface DocumentedInformation extends RequiredDocument {
  holder: Holder;
  /** Policies that are meant for the clause and can be this piece, in force or not. */
  policies: readonly Entry<'policies'>[];
  /** The document of the ISMS that carries the clause, where the ISMS is enough for it. */
  ismsDocument: string | undefined;
  /** The audit or review that is to bring it next, where it is not there yet. */
  planned: Entry<'audits'> | undefined;
  state: InformationState;
  /** Whether its register has entries that are not the piece yet, for the reason that `state` gives. */
  isLacking: boolean;
}

/**
 * Where a piece of documented information stands: it is there; it is there, and by the row of its clause
 * not finished (`partial`); it is there, and nobody approved it (`draft`); not there, but planned; missing;
 * there can be none yet (`not-needed`); or nobody has decided whether there has to be one, or all that is in it.
 */
export type InformationState =
  'held' | 'partial' | 'draft' | 'planned' | 'missing' | 'not-needed' | typeof undecided;

/**
 * The documented information that the clauses ask for, in the order of the standard, with what
 * holds it: an approved policy that names the clause or is named by its row, the document of the
 * ISMS where the clause is reused as it is, or a register of the handbook.
 */
export const documentedInformation = (handbook: Handbook): DocumentedInformation[] =>
  requiredDocuments.map((required) => {
    const holder = holderOf(required);
    const policies = policiesFor(handbook, holder);
    const ismsDocument = ismsDocumentFor(handbook, holder);
    const inDocument =
      policies.some(({ data }) => data.status === 'approved') || ismsDocument !== undefined;
    const inRegister = holder.register !== undefined && registerHolds(handbook, holder.register);
    const held = inDocument || inRegister;
    const next = held ? undefined : holder.planned?.(handbook)[0];
    const isFinished = rowsOf(handbook, required.clause).every(
      ({ status }) => status === 'implemented',
    );
    const lack = inRegister && !inDocument ? holder.lack?.(handbook) : undefined;
    const there = lack ?? (isFinished ? 'held' : 'partial');
    const state = held ? there : next ? 'planned' : lackOf(holder.needed?.(handbook));
    return {
      ...required,
      holder,
      policies,
      ismsDocument,
      planned: next,
      state,
      isLacking: lack !== undefined,
    };
  });

const lackOf = (needed: boolean | typeof undecided = true): InformationState =>
  needed === undecided ? undecided : needed ? 'missing' : 'not-needed';

/** How many pieces are held, as a whole or in part, of those that there can be by now. */
export function documentedTotals(handbook: Handbook): {
  held: number;
  partial: number;
  total: number;
} {
  const pieces = documentedInformation(handbook).filter(({ state }) => state !== 'not-needed');
  const inState = (wanted: InformationState) =>
    pieces.filter(({ state }) => state === wanted).length;
  return { held: inState('held'), partial: inState('partial'), total: pieces.length };
}

/** Whether a register holds what it is to hold. */
export const registerHolds = (
  handbook: Handbook,
  register: NonNullable<Holder['register']>,
): boolean => register.in === 'handbook.yaml' || register.entries(handbook).length > 0;

function holderOf({ clause, document }: RequiredDocument): Holder {
  const holder = holders.find(
    (candidate) => candidate.clause === clause && candidate.document === document,
  );
  if (!holder)
    throw new Error(`"${document}" (${clause}) has no holder in documented-information.ts.`);
  return holder;
}

function policiesFor(handbook: Handbook, { clause, policies }: Holder): Entry<'policies'>[] {
  if (!policies) return [];
  return documentsOfClause(handbook, clause).filter(policies);
}

/** The ISMS is enough only where the standards ask for the same: a reused AI policy is none. */
function ismsDocumentFor(handbook: Handbook, { clause, policies }: Holder): string | undefined {
  if (!policies || clauseRow(clause)?.disposition !== 'reuse') return undefined;
  return rowsOf(handbook, clause).find(
    ({ disposition, status }) => disposition === 'reuse' && status !== 'planned',
  )?.isms;
}
