import type { CatalogueKind, ReferenceTarget } from '../../schemas/fields.ts';
import { collections, isCollectionName } from '../../schemas/index.ts';
import { catalogueKindName, lookup, refsOfKind } from '../standards/catalogue.ts';
import type { Handbook } from '../handbook/types.ts';
import { memo } from '../memo.ts';
import { either, withArticle } from '../issues/words.ts';

/** Every document by its id, also those that share one: which of them is meant cannot be told. */
const documentsById = memo(({ documents }: Handbook) => Map.groupBy(documents, ({ id }) => id));

/**
 * What an id is: of an entry its collection, of a part of a standard its kind. A control of Annex A
 * is a control whether or not the handbook has an entry for it.
 *
 * @returns an empty list where the id does not exist
 */
export function kindsOf(handbook: Handbook, id: string): ReferenceTarget[] {
  const written = documentsById(handbook).get(id) ?? [];
  const kind = lookup(id)?.kind;
  const kinds = [
    ...written.map(({ collection }) => collection),
    kind,
    kind === 'iso42001-control' ? 'controls' : undefined,
  ];
  return [...new Set(kinds.filter((each) => each !== undefined))] as ReferenceTarget[];
}

/** Lists of ids by their targets: what is near an id is looked for in the same list again and again. */
const idLists = memo((_: Handbook) => new Map<string, readonly string[]>());

/** Every id that a reference may name, where it may lead to these targets; the same list each time. */
export function idsOf(handbook: Handbook, targets: readonly ReferenceTarget[]): readonly string[] {
  const lists = idLists(handbook);
  const key = targets.join(' ');
  const ids = lists.get(key) ?? listIds(handbook, targets);
  lists.set(key, ids);
  return ids;
}

function listIds(handbook: Handbook, targets: readonly ReferenceTarget[]): readonly string[] {
  const ids = [...handbook.collectionOf]
    .filter(([, collection]) => targets.includes(collection))
    .map(([id]) => id);
  const kinds = targets.filter((target): target is CatalogueKind => !isCollectionName(target));
  if (targets.includes('controls')) kinds.push('iso42001-control');
  return [...new Set([...ids, ...kinds.flatMap(refsOfKind)])];
}

const examples: Readonly<Record<CatalogueKind, string>> = {
  'iso42001-clause': '6.1.3',
  'iso42001-control': 'A.6.2.4',
  'iso42001-objective': 'C.2.5',
  'iso42001-risk-source': 'C.3.4',
  'iso27001-clause': '27001:9.2',
  'iso27001-control': '27001:A.8.16',
  'ai-act-article': 'ai-act:26',
};

/** A target as it stands in a sentence: `an audit`, `a clause of ISO/IEC 42001`. */
function targetName(target: ReferenceTarget): string {
  const name = isCollectionName(target) ? collections[target].singular : catalogueKindName(target);
  return withArticle(name);
}

/** How a language names what references lead to. */
export interface TargetNames {
  /** A target in a sentence, with its article. */
  name: (target: ReferenceTarget) => string;
  either: (names: readonly string[]) => string;
}

/** What is named in English. */
export const inEnglish: TargetNames = { name: targetName, either };

/** What a field takes, as it stands in a sentence, with an example of what is no entry. */
export const targetNames = (
  targets: readonly ReferenceTarget[],
  { name, either: oneOf }: TargetNames = inEnglish,
): string =>
  oneOf(
    targets
      .filter((target) => target !== 'iso42001-control' || !targets.includes('controls'))
      .map((target) => {
        if (target === 'controls') return `${name(target)} (\`A.6.2.4\`, \`ORG.…\`)`;
        return isCollectionName(target)
          ? name(target)
          : `${name(target)} (\`${examples[target]}\`)`;
      }),
  );
