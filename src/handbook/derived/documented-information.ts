import type { CollectionName } from '../../../schemas/fields.ts';
import { clauseRow } from '../../standards/clause-crosswalk.ts';
import { requiredDocuments, type RequiredDocument } from '../../standards/mandatory-documents.ts';
import { isHeld } from './audit-state.ts';
import { documentsOfClause, rowsOf } from './clause-rows.ts';
import { isNonconformity } from './finding-state.ts';
import { isAimsProof, validityOf } from './proof.ts';
import { isAccepted } from './risk-state.ts';
import { needsAssessment } from './system-state.ts';
import type { Entry, Handbook } from '../types.ts';

/** Where a handbook holds a piece of the documented information that the standard asks for. */
export interface Home {
  /** As in `requiredDocuments`. */
  clause: string;
  document: string;
  /** Policies that can be it. A procedure says how a record comes about; it is not the record. */
  policies?: (policy: Entry<'policies'>) => boolean;
  /** A register of the handbook that is it, or `handbook.yaml`. */
  register?: {
    in: CollectionName | 'handbook.yaml';
    /** What it takes in that register, as it stands in a sentence. */
    what: string;
    /** The entries that are it: of audits the management reviews alone, of assessments the approved ones. */
    entries: (handbook: Handbook) => readonly Entry[];
  };
  /** Whether there can be any yet; always, where nothing is said. */
  needed?: (handbook: Handbook) => boolean;
}

const any = () => true;
const none = () => [];
const aiRisks = ({ entries }: Handbook) =>
  entries.risks.filter(({ data }) => data.category === 'ai');
const assessed: Pick<Home, 'register' | 'needed'> = {
  register: {
    in: 'assessments',
    what: 'an approved impact assessment',
    entries: ({ entries }) => entries.assessments.filter(({ data }) => data.status === 'approved'),
  },
  needed: (handbook) =>
    handbook.entries.inventory.some((system) => needsAssessment(handbook, system)),
};

/** The home of each piece, in the order of the standard. */
export const homes: readonly Home[] = [
  {
    clause: '4.3',
    document: 'Scope of the AIMS',
    policies: any,
    // Without a scope `handbook.yaml` is not valid.
    register: { in: 'handbook.yaml', what: 'the `scope`', entries: none },
  },
  { clause: '5.2', document: 'AI policy', policies: any },
  {
    clause: '6.1.1',
    document: 'Actions to address AI risks and opportunities',
    register: {
      in: 'risks',
      what: 'an AI risk with its treatment',
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
    document: 'Statement of Applicability',
    register: {
      in: 'controls',
      what: 'the rows of the Statement',
      entries: ({ entries }) => entries.controls,
    },
  },
  {
    clause: '6.1.3',
    document: 'AI risk treatment plan',
    policies: ({ data }) => data.kind === 'plan',
    register: {
      in: 'risks',
      what: 'an AI risk with its treatment',
      entries: aiRisks,
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
      entries: ({ entries }) => entries.objectives,
    },
  },
  {
    clause: '7.2',
    document: 'Evidence of competence',
    register: {
      in: 'roles',
      what: 'a role with evidence of a competence',
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
      entries: ({ entries }) => entries.regulations,
    },
  },
  {
    clause: '8.1',
    document: 'Evidence that processes ran as planned',
    register: {
      in: 'evidence',
      what: 'valid evidence that was made for AI',
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
      entries: aiRisks,
    },
  },
  {
    clause: '8.3',
    document: 'AI risk treatment results',
    register: {
      in: 'risks',
      what: 'an AI risk whose residual risk was accepted',
      entries: (handbook) => aiRisks(handbook).filter((risk) => isAccepted(handbook, risk)),
    },
  },
  { clause: '8.4', document: 'AI system impact assessment results', ...assessed },
  {
    clause: '9.1',
    document: 'Monitoring and measurement results',
    register: {
      in: 'objectives',
      what: 'an objective with a measurement',
      entries: ({ entries }) =>
        entries.objectives.filter(({ data }) => data.measurements.length > 0),
    },
  },
  {
    clause: '9.2.2',
    document: 'Audit programme and audit results',
    register: {
      in: 'audits',
      what: 'an internal audit that was held',
      entries: held('internal-audit'),
    },
  },
  {
    clause: '9.3.3',
    document: 'Management review results',
    register: {
      in: 'audits',
      what: 'a management review that was held',
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
      entries: ({ entries }) => entries.findings.filter(isNonconformity),
    },
  },
];

function held(kind: 'internal-audit' | 'management-review') {
  return (handbook: Handbook) =>
    handbook.entries.audits.filter((audit) => audit.data.kind === kind && isHeld(handbook, audit));
}

/** A piece of documented information, and what of a handbook holds it. */
export interface DocumentedInformation extends RequiredDocument {
  home: Home;
  /** Policies that are meant for the clause and can be this piece, in force or not. */
  policies: readonly Entry<'policies'>[];
  /** The document of the ISMS that carries the clause, where the ISMS is enough for it. */
  ismsDocument: string | undefined;
  /** Whether it is there, or cannot be yet. */
  held: boolean;
}

/**
 * The documented information that the clauses ask for, in the order of the standard, with what
 * holds it: an approved policy that names the clause or is named by its row, the document of the
 * ISMS where the clause is reused as it is, or a register of the handbook.
 */
export const documentedInformation = (handbook: Handbook): DocumentedInformation[] =>
  requiredDocuments.map((required) => {
    const home = homeOf(required);
    const policies = policiesFor(handbook, home);
    const ismsDocument = ismsDocumentFor(handbook, home);
    const held =
      policies.some(({ data }) => data.status === 'approved') ||
      ismsDocument !== undefined ||
      (home.register !== undefined && registerHolds(handbook, home.register)) ||
      home.needed?.(handbook) === false;
    return { ...required, home, policies, ismsDocument, held };
  });

/** Whether a register holds what it is to hold. */
export const registerHolds = (
  handbook: Handbook,
  register: NonNullable<Home['register']>,
): boolean => register.in === 'handbook.yaml' || register.entries(handbook).length > 0;

function homeOf({ clause, document }: RequiredDocument): Home {
  const home = homes.find(
    (candidate) => candidate.clause === clause && candidate.document === document,
  );
  if (!home) throw new Error(`"${document}" (${clause}) has no home in documented-information.ts.`);
  return home;
}

function policiesFor(handbook: Handbook, { clause, policies }: Home): Entry<'policies'>[] {
  if (!policies) return [];
  return documentsOfClause(handbook, clause).filter(policies);
}

/** The ISMS is enough only where the standards ask for the same: a reused AI policy is none. */
function ismsDocumentFor(handbook: Handbook, { clause, policies }: Home): string | undefined {
  if (!policies || clauseRow(clause)?.disposition !== 'reuse') return undefined;
  return rowsOf(handbook, clause).find(
    ({ disposition, status }) => disposition === 'reuse' && status !== 'planned',
  )?.isms;
}
