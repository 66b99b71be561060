import type { CollectionName } from '../../schemas/fields.ts';
import { handbookConfig } from '../../schemas/handbook.ts';
import { collections } from '../../schemas/index.ts';
import { assemble } from '../../src/handbook/link.ts';
import { parseBody } from '../../src/handbook/reading/body.ts';
import type { Entry, Handbook } from '../../src/handbook/types.ts';
import type { ReadDocument } from '../../src/handbook/validate.ts';

type Fields = Record<string, unknown>;

/** Fields that make an entry of a collection valid; a test names what it is about only. */
const usual: Partial<Record<CollectionName, Fields>> = {
  inventory: {
    title: 'Claims triage',
    owner: 'lead',
    purpose: 'Sorts claims.',
    origin: 'developed',
    generative: false,
    stage: 'operation',
    data: [],
    decisions: [],
    isoRoles: ['producer'],
    aiAct: { inScope: false, roles: [], gpai: 'none', basis: 'Decided by Legal.' },
    lastChanged: '2026-06-15',
  },
  controls: {
    owner: 'lead',
    applicable: true,
    drivers: ['risk'],
    justification: 'Claims are sorted by a model.',
    status: 'implemented',
    lastReviewed: '2026-09-01',
    nextReview: '2027-09-01',
  },
  evidence: {
    title: 'Report',
    owner: 'lead',
    kind: 'report',
    origin: 'aims',
    location: 'https://grc.tiny.example/report',
    collected: '2025-09-01',
    collection: 'Filed at each release.',
    status: 'current',
  },
  assessments: {
    title: 'Impact',
    owner: 'lead',
    system: 'SYS-1',
    performed: '2026-09-01',
    assessors: ['lead'],
    intendedUses: 'Sorting.',
    foreseeableMisuse: [],
    interestedParties: 'Claimants.',
    impacts: [],
    conclusion: 'acceptable',
    reassessOn: [],
    version: '1.0',
    status: 'draft',
  },
  risks: {
    title: 'Wrong sorting',
    owner: 'lead',
    category: 'ai',
    likelihood: 4,
    impact: 4,
    treatment: 'mitigate',
    residual: { likelihood: 2, impact: 2 },
    nextReview: '2027-06-01',
  },
  audits: {
    title: 'Internal audit',
    owner: 'lead',
    kind: 'internal-audit',
    date: '2026-10-05',
    lead: 'auditor',
    status: 'done',
  },
  context: { title: 'Party', owner: 'lead', relevance: 'It is affected by our AI.' },
  clauses: { title: 'Clause', owner: 'lead', version: '1.0', status: 'draft' },
  policies: {
    title: 'Procedure',
    owner: 'lead',
    kind: 'procedure',
    origin: 'aims',
    version: '1.0',
    status: 'draft',
  },
  findings: {
    title: 'Finding',
    owner: 'lead',
    source: 'monitoring',
    grade: 'minor',
    against: ['A.6.2.5'],
    raised: '2026-08-03',
    due: '2026-11-02',
  },
  incidents: {
    title: 'Wrong answers',
    owner: 'lead',
    kind: 'incident',
    detected: '2026-11-10',
    status: 'open',
  },
  datasets: { title: 'Claims', owner: 'lead', uses: ['training'] },
};

/** Entries by collection and id, each with the fields that matter to a test. */
export type Entries = Partial<Record<CollectionName, Record<string, Fields>>>;

const config = handbookConfig.parse({
  title: 'Tiny handbook',
  organization: { name: 'Tiny Ltd' },
  language: 'en',
  scope: 'Everything that Tiny Ltd does with AI.',
  soa: { version: '1.0', status: 'draft', owner: 'lead' },
  riskAppetite: 9,
});

/**
 * A handbook of these entries, linked both ways and judged as of 2026-11-24 with a risk appetite of 9.
 * No file is read.
 *
 * @param mentions - what the texts of entries name, with `<Ref>`
 */
export function handbookOf(
  entries: Entries,
  mentions: readonly { from: string; to: string }[] = [],
): Handbook {
  const named = Map.groupBy(mentions, ({ from }) => from);
  const documents = Object.entries(entries).flatMap(([name, byId]) =>
    Object.entries(byId).map(([id, fields]) =>
      documentOf(name as CollectionName, id, fields, named.get(id)),
    ),
  );
  const handbook = assemble(documents, {
    root: '/tiny',
    asOf: '2026-11-24',
    config,
    isms: [],
    attachments: new Map(),
    problems: [],
    textOf: () => '',
    commit: () => undefined,
    history: () => undefined,
    noHistory: () => ({ why: 'unversioned' }),
    committed: () => undefined,
    filesIn: () => [],
  });
  const strange = [...named.keys()].find((id) => !handbook.byId.has(id));
  if (strange !== undefined)
    throw new Error(`There is no ${strange} whose text could name others.`);
  return handbook;
}

/** An entry that is titled by its id, where a test says nothing else. */
function documentOf(
  collection: CollectionName,
  id: string,
  fields: Fields,
  mentions: readonly { to: string }[] = [],
): ReadDocument {
  const file = `${collection}/${id}.mdx`;
  const frontMatter = { ...usual[collection], ...fields };
  const text = mentions.map(({ to }) => `<Ref to="${to}" />`).join(' ');
  const body = mentions.length > 0 ? parseBody(text, file).tree : undefined;
  const document = { id, collection, file, frontMatter, body };
  const data = collections[collection].schema.parse(frontMatter);
  const title = typeof fields['title'] === 'string' ? fields['title'] : id;
  return { document, entry: { ...document, title, data } as Entry, problems: [] };
}

/** The entry of a handbook by its collection and id; a test fails where it is not there. */
export function entryIn<Name extends CollectionName>(
  handbook: Handbook,
  collection: Name,
  id: string,
): Entry<Name> {
  const entry = handbook.entries[collection].find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`There is no ${id} in ${collection}.`);
  return entry;
}
