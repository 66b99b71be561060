import { isOpen } from '../../handbook/state/finding-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { clauses } from '../../standards/iso42001.ts';
import { clauseId, statementId } from './catalogs.ts';
import { uuidOf } from '../identifiers.ts';
import {
  hrefOf,
  listOf,
  oneLine,
  oscalDocument,
  partyOf,
  property,
  responsible,
  timeOf,
  token,
} from './document.ts';

type Audit = Entry<'audits'>;
type Finding = Entry<'findings'>;

/** The ids in the catalog that references stand for; of other things there is none. */
const catalogIds = (handbook: Handbook, refs: readonly string[]): string[] => [
  ...new Set(
    refs.flatMap((ref) => {
      if (clauses.some(({ id }) => id === ref)) return [clauseId(ref)];
      return handbook.collectionOf.get(ref) === 'controls' || ref.startsWith('A.')
        ? [token(ref)]
        : [];
    }),
  ),
];

/** What was or is to be looked at; all of it where nothing else is said. */
function reviewed(handbook: Handbook, refs: readonly string[]) {
  const ids = catalogIds(handbook, refs);
  return {
    'control-selections': [
      ids.length === 0
        ? { 'include-all': {} }
        : { 'include-controls': ids.map((id) => ({ 'control-id': id })) },
    ],
  };
}

/** The audit programme as an assessment plan: a task for each audit. */
export function assessmentPlan(handbook: Handbook): string {
  const { config, entries } = handbook;
  return oscalDocument(handbook, 'assessment-plan', `${config.title}: audit programme`, {
    'import-ssp': { href: hrefOf('ssp') },
    'reviewed-controls': reviewed(
      handbook,
      entries.audits.flatMap(({ data }) => data.covers),
    ),
    ...listOf(
      'tasks',
      entries.audits.map(({ id, title, data }) => ({
        uuid: uuidOf(handbook, 'task', id),
        type: 'action',
        title: oneLine(`${id} ${title}`),
        ...(data.objective !== undefined && { description: data.objective }),
        props: [property('kind', data.kind), property('status', data.status)],
        timing: { 'on-date': { date: timeOf(data.date) } },
        ...responsible(handbook, data.lead === undefined ? [] : [data.lead]),
      })),
    ),
  });
}

/**
 * The audits that were held and their findings as assessment results.
 *
 * @returns undefined as long as no audit was held: OSCAL knows no results without one
 */
export function assessmentResults(handbook: Handbook): string | undefined {
  const held = handbook.entries.audits.filter(({ data }) => data.status === 'done');
  if (held.length === 0) return undefined;
  const { title } = handbook.config;
  return oscalDocument(handbook, 'assessment-results', `${title}: audits`, {
    'import-ap': { href: hrefOf('assessmentPlan') },
    results: held.map((audit) => result(handbook, audit)),
  });
}

function result(handbook: Handbook, audit: Audit) {
  const { id, title, data } = audit;
  const findings = handbook.entries.findings.filter((finding) => finding.data.audit === id);
  return {
    uuid: uuidOf(handbook, 'result', id),
    title: oneLine(`${id} ${title}`),
    description: data.objective ?? title,
    start: timeOf(data.date),
    props: [property('kind', data.kind)],
    'reviewed-controls': reviewed(handbook, data.covers),
    ...listOf(
      'observations',
      findings.map((finding) => observation(handbook, finding)),
    ),
    ...listOf(
      'findings',
      findings.flatMap((finding) => findingsOf(handbook, finding)),
    ),
  };
}

const observationId = (handbook: Handbook, { id }: Finding) => uuidOf(handbook, 'observation', id);

/** What was seen. A finding says of which requirements it is one. */
export const observation = (handbook: Handbook, finding: Finding) => ({
  uuid: observationId(handbook, finding),
  title: oneLine(`${finding.id} ${finding.title}`),
  description: finding.data.rootCause ?? finding.title,
  props: [property('grade', finding.data.grade), property('source', finding.data.source)],
  methods: ['EXAMINE'],
  types: ['finding'],
  origins: [{ actors: [{ type: 'party', 'actor-uuid': partyOf(handbook) }] }],
  collected: timeOf(finding.data.raised),
});

/** A finding for each requirement of the catalog that it is against. */
export const findingsOf = (handbook: Handbook, finding: Finding) =>
  catalogIds(handbook, finding.data.against).map((id) => ({
    uuid: uuidOf(handbook, 'finding', finding.id, id),
    title: oneLine(`${finding.id} ${finding.title}`),
    description: finding.data.rootCause ?? finding.title,
    target: {
      type: 'statement-id',
      'target-id': statementId(id),
      status: { state: isOpen(handbook, finding) ? 'not-satisfied' : 'satisfied' },
    },
    'related-observations': [{ 'observation-uuid': observationId(handbook, finding) }],
  }));
