import type { CollectionName } from '../../schemas/fields.ts';
import { collections } from '../../schemas/index.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import type { Entry, Handbook, Mention } from '../../src/handbook/types.ts';
import { casesFolder, withTinyHandbook } from '../checks/tiny-handbooks.ts';

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

/** A handbook of these entries, judged as of 2026-11-24 with a risk appetite of 9. */
export function handbookOf(entries: Entries, mentions: Pick<Mention, 'from' | 'to'>[] = []): Handbook {
  const empty = withTinyHandbook(casesFolder, ({ root }) => loadHandbook({ root, asOf: '2026-11-24' }));
  const made = Object.entries(entries).flatMap(([name, byId]) =>
    Object.entries(byId).map(([id, fields]) => entryOf(name as CollectionName, id, fields)),
  );
  return {
    ...empty,
    entries: { ...empty.entries, ...Object.groupBy(made, ({ collection }) => collection) } as Handbook['entries'],
    byId: new Map(made.map((entry) => [entry.id, entry])),
    mentionedIn: Map.groupBy(
      mentions.map((mention): Mention => ({
        collection: made.find(({ id }) => id === mention.from)?.collection ?? 'policies',
        file: '',
        explicit: true,
        point: { line: 1, column: 1 },
        ...mention,
      })),
      ({ to }) => to,
    ),
  };
}

function entryOf(collection: CollectionName, id: string, fields: Fields): Entry {
  const data = collections[collection].schema.parse({ ...usual[collection], ...fields });
  return { id, collection, title: id, data, file: `${collection}/${id}.mdx`, body: undefined } as Entry;
}

/** The entry of a handbook by its collection and id; a test fails where it is not there. */
export function entryIn<Name extends CollectionName>(handbook: Handbook, collection: Name, id: string): Entry<Name> {
  const entry = handbook.entries[collection].find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`There is no ${id} in ${collection}.`);
  return entry;
}
