import { clauseRows, documentsOfClause, rowsOf } from '../../handbook/lookup/clause-rows.ts';
import { isExcluded } from '../../handbook/state/control-state.ts';
import { documentedTotals } from '../../handbook/state/documented-information.ts';
import { validityOf } from '../../handbook/state/proof.ts';
import type { Handbook } from '../../handbook/types.ts';
import { leafClauses } from '../../standards/iso42001.ts';
import type { Disposition } from '../../standards/clause-crosswalk.ts';
import { contextView, type Context } from '../context/context.ts';
import { gapControls, type TransferCounts } from '../gaps/gap-controls.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { competenceMatrix } from '../roles/competence-matrix.ts';
import { soaView, type Approval } from '../statement/soa.ts';
import type { StateCounts } from '../states.ts';
import { shortened } from '../text.ts';
import { highSystems, type HighSystems } from './high-systems.ts';
import { lastAudit, lastReview, type LastAudit, type LastReview } from './last-held.ts';
import { responsibleRoles, type Responsible } from './responsible.ts';
import { risksAbove, type RisksAbove } from './risks-above.ts';
import { some, type Some } from './short-list.ts';

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

/** A control that does not apply. */
interface Exclusion {
  link: EntryLink;
  basis: string;
  justification: string;
}

/** What an auditor needs first, as short answers with the pages that show the rest. */
export interface Start {
  scope: { brief: string; documents: EntryLink[]; clause: EntryLink };
  /** Issues and parties (4.1, 4.2), and how many of their requirements nothing meets. */
  context: Pick<Context, 'issues' | 'parties' | 'requirements'> & { unmet: number };
  statement: { totals: StateCounts; total: number; approval: Approval };
  /** `undecided`: of how many controls nobody has decided whether they are excluded. */
  exclusions: Some<Exclusion> & { undecided: number };
  evidence: { current: number; valid: number };
  systems: HighSystems;
  audit: LastAudit | undefined;
  responsible: Responsible[];
  competences: { required: number; proven: number };
  review: LastReview | undefined;
  risks: RisksAbove;
  /** `open`: sub-clauses of which nobody has decided what comes from the ISMS. */
  isms: {
    clauses: Record<Disposition, number>;
    open: number;
    controls: TransferCounts;
    evidence: number;
  };
  documents: { held: number; total: number };
}

const scopeLength = 900;

export function startView(handbook: Handbook): Start {
  const { entries, config } = handbook;
  const soa = soaView(handbook);
  const { issues, parties, requirements, states } = contextView(handbook);
  const current = entries.evidence.filter(({ data }) => data.status === 'current');
  const { required: asked, proven } = competenceMatrix(handbook);
  return {
    scope: {
      brief: shortened(config.scope, scopeLength).text,
      documents: documentsOfClause(handbook, '4.3')
        .filter(({ data }) => data.status === 'approved')
        .map(({ id }) => linkTo(handbook, id)),
      clause: linkTo(handbook, '4.3'),
    },
    context: { issues, parties, requirements, unmet: states.unmet },
    statement: { totals: soa.totals, total: soa.total, approval: soa.approval },
    exclusions: {
      ...some(
        entries.controls.filter(isExcluded).map(({ id, data }) => ({
          link: linkTo(handbook, id),
          basis: data.exclusionBasis ?? '',
          justification: data.justification ?? '',
        })),
      ),
      undecided: soa.totals.undecided,
    },
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
      open: leafClauses.filter(({ id }) => rowsOf(handbook, id).length === 0).length,
      controls: gapControls(handbook).counts,
      evidence: current.filter(({ data }) => data.origin === 'isms').length,
    },
    documents: documentedTotals(handbook),
  };
}

function countDispositions(handbook: Handbook): Record<Disposition, number> {
  const rows = clauseRows(handbook);
  const count = (disposition: Disposition) =>
    rows.filter((row) => row.disposition === disposition).length;
  return { reuse: count('reuse'), extend: count('extend'), new: count('new') };
}
