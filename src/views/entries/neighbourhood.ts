import { collectionNames, type CollectionName } from '../../../schemas/fields.ts';
import { viewOf } from '../../collections/index.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { collectionTitle } from '../../collections/names.ts';
import { memo } from '../../memo.ts';
import { lookup } from '../../standards/catalogue.ts';
import { linkTo, type EntryLink } from '../links.ts';

/** What stands on a side of an entry: entries of a collection, or the sources of a risk in Annex C. */
type Kind = CollectionName | 'sources';

/** Neighbours of a kind on one side of an entry. */
export interface NeighbourGroup {
  /** In words: "Controls". */
  title: string;
  links: EntryLink[];
  /** How many more there are. */
  more: number;
  /** All of them are listed in the section of links further down, since they name the entry. */
  listed: boolean;
}

/** What leads to an entry and what it leads to, one step each way. */
export interface Neighbourhood {
  before: NeighbourGroup[];
  after: NeighbourGroup[];
}

/** Links of a group that are shown; the others are counted. */
const shown = 4;

/**
 * The road of a trace: a source leads to a risk, that to a control, that to the document
 * that carries it out and the proof that shows it, and that to the system. Where two collections
 * are on it, the road tells what leads where, whichever of two entries names the other.
 */
const roadOf = (kind: Kind): number | undefined => (kind === 'sources' ? 0 : viewOf(kind).road);

const stepOf = (kind: Kind): number | undefined => {
  const place = roadOf(kind);
  return place === undefined ? undefined : Math.floor(place);
};

/** What is on the road comes first, in its order. */
const kinds: readonly Kind[] = ['sources', ...collectionNames];
const order: readonly Kind[] = kinds.toSorted(
  (a, b) => (roadOf(a) ?? kinds.length) - (roadOf(b) ?? kinds.length),
);

/**
 * The neighbours of an entry, by collection. Off the road, who names leads to what is named. Roles
 * are left out, but on their own pages: an owner is a fact of an entry, not a step of a trace.
 */
export function neighbourhoodOf(handbook: Handbook, { id, collection }: Entry): Neighbourhood {
  const sides = { before: new Map<string, Found>(), after: new Map<string, Found>() };
  const add = (other: string, of: Kind, names: boolean) => {
    const [here, there] = [stepOf(collection), stepOf(of)];
    const onRoad = here !== undefined && there !== undefined && here !== there;
    // Where two name each other, which of them leads to the other does not depend on whose page it is.
    const leads = namedBy.has(other) && named.has(other) ? comesFirst(of, collection) : names;
    const side = (onRoad ? there < here : leads) ? sides.before : sides.after;
    if (!side.has(other)) side.set(other, { id: other, kind: of, names });
  };
  const backlinks = handbook.backlinks.get(id) ?? [];
  const references = (referencesFrom(handbook).get(id) ?? []).filter(({ to }) => to !== id);
  const namedBy = new Set(backlinks.map(({ from }) => from));
  const named = new Set(references.map(({ to }) => to));
  for (const { from, collection: of } of backlinks) add(from, of, true);
  for (const { to } of references) {
    const of = kindOf(handbook, to);
    if (of && of !== 'roles') add(to, of, false);
  }
  return { before: groupsOf(handbook, sides.before), after: groupsOf(handbook, sides.after) };
}

/** Whether entries of a kind lead to those of another: what is on the road does to what is off it. */
const comesFirst = (kind: Kind, other: Kind): boolean => order.indexOf(kind) < order.indexOf(other);

interface Found {
  id: string;
  kind: Kind;
  /** It names the entry, rather than being named by it. */
  names: boolean;
}

function groupsOf(handbook: Handbook, side: ReadonlyMap<string, Found>): NeighbourGroup[] {
  const groups = Map.groupBy(side.values(), ({ kind }) => kind);
  return order.flatMap((name) => {
    const found = groups.get(name);
    if (!found) return [];
    return {
      title: titleOf(handbook, name),
      links: found.slice(0, shown).map(({ id }) => linkTo(handbook, id)),
      more: Math.max(0, found.length - shown),
      listed: found.every(({ names }) => names),
    };
  });
}

const titleOf = ({ config }: Handbook, kind: Kind) =>
  kind === 'sources'
    ? messagesFor(config.language).map.sources
    : collectionTitle(config.language, kind);

/** What an id is, as a neighbour: an entry, a sub-clause, which the clauses show, or a source of a risk. */
function kindOf(handbook: Handbook, id: string): Kind | undefined {
  const { collection, path } = linkTo(handbook, id);
  if (collection) return collection;
  if (path?.startsWith('/clauses/')) return 'clauses';
  return lookup(id)?.kind === 'iso42001-risk-source' ? 'sources' : undefined;
}

/** References by the document that holds them; made once for a handbook, since every page asks. */
const referencesFrom = memo(({ references }: Handbook) =>
  Map.groupBy(references, ({ from }) => from),
);
