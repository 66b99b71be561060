import type { Entry, Handbook } from '../handbook/types.ts';
import { messagesFor, type Messages } from '../i18n/messages.ts';

type Topic = keyof Messages['search'];

/**
 * Where the words of the field lead: to pages, controls of Annex A and sub-clauses of ISO/IEC 42001, and
 * through these to the policies that satisfy them.
 */
const places: Readonly<Record<Topic, readonly string[]>> = {
  board: ['/board/'],
  statement: ['/soa/'],
  gaps: ['/gaps/'],
  crosswalk: ['/crosswalk/'],
  documents: ['/documents/', '7.5.3'],
  context: ['/context/', '4.1'],
  parties: ['4.2', '/context/'],
  scope: ['4.3'],
  policy: ['A.2.2', '5.2'],
  roles: ['/roles/', 'A.3.2', '5.3'],
  concerns: ['A.3.3'],
  riskCriteria: ['6.1.1', '6.1.2', '/risks/'],
  treatment: ['6.1.3', '/treatment-plan/'],
  impact: ['6.1.4', 'A.5.2', '/assessments/'],
  dpia: ['A.5.2', '6.1.4'],
  fria: ['A.5.2', '/assessments/', '/obligations/'],
  objectives: ['6.2', '/objectives/', '9.1'],
  changes: ['6.3', '/planned-changes/'],
  competence: ['7.2', 'A.4.6'],
  awareness: ['7.3'],
  communication: ['7.4'],
  audits: ['9.2.2', '9.2.1', '/audits/'],
  review: ['9.3', '9.3.1', '9.3.2', '9.3.3'],
  nonconformity: ['/findings/', '10.2'],
  improvement: ['10.1'],
  inventory: ['/inventory/', 'A.4.2'],
  gpai: ['/obligations/'],
  law: ['/obligations/'],
  oversight: ['A.9.2', 'A.9.3'],
  incidents: ['A.8.4', '/incidents/'],
  transparency: ['A.8.2'],
  suppliers: ['A.10.3', '/suppliers/'],
  customers: ['A.10.4'],
  verification: ['A.6.2.4'],
  attacks: ['A.6.2.4', 'A.6.2.6'],
  monitoring: ['A.6.2.6'],
  logging: ['A.6.2.8'],
  technical: ['A.6.2.7'],
  deployment: ['A.6.2.5'],
  dataQuality: ['A.7.4'],
  provenance: ['A.7.5'],
  acquisition: ['A.7.3'],
  preparation: ['A.7.6'],
  use: ['A.9.2', 'A.9.4'],
  people: ['A.5.4'],
  society: ['A.5.5'],
  evidence: ['/evidence/'],
  lifecycle: ['/lifecycle/'],
  exports: ['/exports/'],
};

/** Words that lead to a place: the path of a page, a control of Annex A, or a sub-clause. */
export const wordsFor = ({ config }: Pick<Handbook, 'config'>, place: string): string[] => {
  const { search } = messagesFor(config.language);
  return (Object.keys(places) as Topic[]).flatMap((topic) =>
    places[topic].includes(place) ? [search[topic]] : [],
  );
};

/** Words by which an entry is looked for beside what it says: those it names itself, and those of the field. */
export function wordsOfEntry(handbook: Handbook, entry: Entry): string[] {
  const { data, id, collection } = entry;
  const own = collection === 'roles' ? [entry.data.abbreviation, ...data.aliases] : data.aliases;
  return [
    ...own.filter((word) => word !== undefined),
    ...wordsFor(handbook, id),
    ...byWhatItUses(handbook, entry),
  ];
}

/** Words of the topics that an entry is about by its fields. */
function byWhatItUses({ config }: Handbook, entry: Entry): string[] {
  const { search } = messagesFor(config.language);
  if (entry.collection !== 'inventory') return [];
  const { gpai } = entry.data.aiAct;
  return gpai === 'uses' || gpai === 'provides' ? [search.gpai] : [];
}

/** Words of the topics that a policy serves; they weigh less than those of the control or sub-clause itself. */
export const wordsServed = (handbook: Handbook, entry: Entry): string[] =>
  entry.collection === 'policies'
    ? [...new Set(entry.data.satisfies.flatMap((id) => wordsFor(handbook, id)))]
    : [];

/** Words with hyphens as one, since some write them so: `email` of `e-mail`. */
export const joinedWords = (text: string): string[] => [
  ...new Set([...text.matchAll(/\p{L}+(?:-\p{L}+)+/gu)].map(([word]) => word.replaceAll('-', ''))),
];
