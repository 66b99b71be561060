import { collectionNames, type CollectionName } from '../../../schemas/fields.ts';
import { viewOf } from '../../collections/index.ts';
import { collectionTitle } from '../../collections/names.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor, type Messages } from '../../i18n/messages.ts';
import { memo } from '../../memo.ts';
import { linkTo, type EntryLink } from '../links.ts';

/** What an entry is to the one that names it. */
type Meaning = keyof Messages['entry']['relations'];

/** By the collection and the field that name an entry: what that says of the entry. */
const meanings: Readonly<Record<string, Meaning>> = {
  'assessments.system': 'assessed',
  'assessments.change': 'assessed',
  'assessments.impacts': 'limits',
  'assessments.dpia': 'evidenceFor',
  'audits.covers': 'examined',
  'audits.results': 'examined',
  'audits.checklist': 'examined',
  'audits.decisions': 'decided',
  'audits.report': 'reports',
  'changes.effects': 'changed',
  'changes.systems': 'changed',
  'changes.evidence': 'evidenceFor',
  'clauses.rows': 'carriesOut',
  'context.requirements': 'answers',
  'controls.evidence': 'proves',
  'controls.exceptions': 'excepted',
  'controls.implementedBy': 'carriesOut',
  'controls.objectives': 'pursued',
  'controls.systems': 'governed',
  'datasets.quality': 'evidenceFor',
  'evidence.systems': 'proven',
  'findings.against': 'raised',
  'findings.audit': 'led',
  'findings.effectiveness': 'evidenceFor',
  'findings.systems': 'raised',
  'incidents.findings': 'caused',
  'incidents.notifications': 'evidenceFor',
  'incidents.systems': 'befell',
  'inventory.data': 'used',
  'inventory.conformity': 'evidenceFor',
  'inventory.duties': 'evidenceFor',
  'inventory.lifecycle': 'evidenceFor',
  'inventory.monitoring': 'evidenceFor',
  'inventory.requirements': 'evidenceFor',
  'inventory.supplier': 'supplies',
  'objectives.measurements': 'evidenceFor',
  'objectives.systems': 'pursued',
  'policies.commitments': 'promised',
  'policies.satisfies': 'carriedOut',
  'risks.actions': 'treats',
  'risks.controls': 'treats',
  'risks.systems': 'threatened',
  'roles.appointed': 'appoints',
  'roles.competences': 'qualifies',
  'suppliers.contract': 'evidenceFor',
};

/** What the sections of a page say already of entries that name this one. */
const told: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  inventory: [
    'assessments.system',
    'controls.exceptions',
    'controls.systems',
    'findings.systems',
    'incidents.systems',
    'risks.systems',
  ],
  controls: ['risks.controls'],
  audits: ['findings.audit'],
};

/** Entries to which this one is the same. */
interface RelationGroup {
  /** In words: "Proves", "Carried out by". */
  title: string;
  links: EntryLink[];
}

/** What else has to do with an entry, once each, and what only speaks of it. */
export interface Relations {
  groups: RelationGroup[];
  /** Entries whose texts mention it, and that are in no group. */
  mentions: EntryLink[];
  /** Whether the sections above name entries that would be here otherwise. */
  told: boolean;
}

/**
 * The entries that name this one, by what they say of it. Those that the page names already, in its fields or in a
 * section of its own, are left out.
 */
export function relationsOf(handbook: Handbook, { id, collection }: Entry): Relations {
  const own = new Set((referencesFrom(handbook).get(id) ?? []).map(({ to }) => to));
  const known = new Set<string>(own);
  // The public edition has fields only: what sections say follows from entries that it may lack.
  const retold = (handbook.edition !== 'public' && told[collection]) || [];
  const backlinks = handbook.backlinks.get(id) ?? [];
  for (const link of backlinks)
    if (retold.includes(`${link.collection}.${link.field}`)) known.add(link.from);
  const groups = new Map<string, { rank: number; ids: string[] }>();
  // The page of a role lists what names it by what the role does for it.
  const ranked = collection === 'roles' ? [] : backlinks.toSorted((a, b) => rankOf(a) - rankOf(b));
  const listed = new Set<string>();
  for (const link of ranked) {
    if (known.has(link.from) || listed.has(link.from) || link.from === id) continue;
    listed.add(link.from);
    const title = titleOf(handbook, link.collection, link.field);
    const group = groups.get(title) ?? { rank: rankOf(link), ids: [] };
    groups.set(title, { ...group, ids: [...group.ids, link.from] });
  }
  const mentioned = new Set((handbook.mentionedIn.get(id) ?? []).map(({ from }) => from));
  return {
    groups: [...groups].map(([title, { ids }]) => ({
      title,
      links: ids.map((from) => linkTo(handbook, from)),
    })),
    mentions: [...mentioned.difference(listed).difference(known)].map((from) =>
      linkTo(handbook, from),
    ),
    told: backlinks.length > 0 || mentioned.size > 0,
  };
}

/** Entries whose fields name an id, once each, in the order of the collections. */
export function namedBy(handbook: Handbook, id: string): EntryLink[] {
  const backlinks = (handbook.backlinks.get(id) ?? []).toSorted(
    (a, b) => collectionNames.indexOf(a.collection) - collectionNames.indexOf(b.collection),
  );
  return [...new Set(backlinks.map(({ from }) => from))].map((from) => linkTo(handbook, from));
}

/** What is on the trace from risk to system comes first, in its order. */
const rankOf = ({ collection }: { collection: CollectionName }) => viewOf(collection).road ?? 100;

/** Whether there are words for what the references of a field mean: `controls.evidence`. */
export const hasMeaning = (path: string): boolean => path in meanings;

const titleOf = ({ config: { language } }: Handbook, collection: CollectionName, field: string) => {
  const path = `${collection}.${field}`;
  const meaning = hasMeaning(path) ? meanings[path] : undefined;
  return meaning
    ? messagesFor(language).entry.relations[meaning]
    : collectionTitle(language, collection);
};

/** References by the document that holds them; made once for a handbook, since every page asks. */
const referencesFrom = memo(({ references }: Handbook) =>
  Map.groupBy(references, ({ from }) => from),
);
