import { collectionNames, type CollectionName } from '../../schemas/fields.ts';
import { handbookConfig } from '../../schemas/handbook.ts';
import { collections } from '../../schemas/index.ts';
import type { Entry, Handbook, Mention } from '../../src/handbook/types.ts';

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

/** A handbook of these entries, judged as of 2026-11-24 with a risk appetite of 9. No file is read. */
export function handbookOf(
  entries: Entries,
  mentions: Pick<Mention, 'from' | 'to'>[] = [],
): Handbook {
  const made = Object.entries(entries).flatMap(([name, byId]) =>
    Object.entries(byId).map(([id, fields]) => entryOf(name as CollectionName, id, fields)),
  );
  const byId = new Map(made.map((entry) => [entry.id, entry]));
  const named = mentions.map((mention): Mention => ({
    collection: byId.get(mention.from)?.collection ?? 'policies',
    file: '',
    explicit: true,
    point: { line: 1, column: 1 },
    ...mention,
  }));
  return {
    root: '/tiny',
    asOf: '2026-11-24',
    config,
    documents: [],
    entries: Object.fromEntries(
      collectionNames.map((name) => [name, made.filter(({ collection }) => collection === name)]),
    ) as unknown as Handbook['entries'],
    byId,
    known: new Map(made.map(({ id, collection }) => [id, collection])),
    references: [],
    backlinks: new Map(),
    mentions: named,
    mentionedIn: Map.groupBy(named, ({ to }) => to),
    isms: [],
    attachments: new Map(),
    commit: undefined,
    problems: [],
    textOf: () => '',
    history: () => undefined,
  };
}

function entryOf(collection: CollectionName, id: string, fields: Fields): Entry {
  const data = collections[collection].schema.parse({ ...usual[collection], ...fields });
  return {
    id,
    collection,
    title: typeof fields['title'] === 'string' ? fields['title'] : id,
    data,
    file: `${collection}/${id}.mdx`,
    body: undefined,
  } as Entry;
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
