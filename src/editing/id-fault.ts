import { isOwnControl } from '../../schemas/controls.ts';
import { idPattern, type CollectionName } from '../../schemas/fields.ts';
import { reservedBecause } from '../handbook/reading/reserved-ids.ts';
import type { Handbook } from '../handbook/types.ts';
import { withArticle } from '../issues/words.ts';
import { catalogueKindName, lookup } from '../standards/catalogue.ts';

/**
 * Why a new entry of a collection cannot have an id, as a sentence; undefined where it can.
 *
 * @param besides - id of an entry that is about to lose its own, and so is in nobody's way
 */
export function idFault(
  handbook: Handbook,
  collection: CollectionName,
  id: string,
  besides?: string,
): string | undefined {
  if (!idPattern.test(id))
    return `\`${id}\` cannot be an id: an id starts with a letter or digit, and has only letters, digits, dots, hyphens and underscores.`;
  const reserved = reservedBecause(id);
  if (reserved !== undefined) return `\`${id}\` cannot be an id: ${reserved}.`;
  const taken = handbook.documents.find(
    (document) => document.id.toLowerCase() === id.toLowerCase() && document.id !== besides,
  );
  if (taken) return `\`${taken.id}\` exists already: ${taken.file}.`;
  const item = lookup(id) ?? lookup(id.toUpperCase());
  if (collection === 'controls')
    return item?.kind === 'iso42001-control' || isOwnControl(id)
      ? undefined
      : `\`${id}\` is not a control of Annex A. A control of your own has an id such as \`ORG.1\`.`;
  if (collection === 'clauses')
    return /^clause-(?:[4-9]|10)$/.test(id)
      ? undefined
      : `\`${id}\` is not a clause of the management system. There are clause-4 to clause-10.`;
  return (
    item && `\`${id}\` is the id of ${withArticle(catalogueKindName(item.kind))}: ${item.title}.`
  );
}
