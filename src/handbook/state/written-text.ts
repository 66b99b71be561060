import { memo } from '../../memo.ts';
import { parseYaml } from '../reading/front-matter.ts';
import { splitFrontMatter } from '../reading/parts.ts';
import type { CollectionName } from '../../../schemas/fields.ts';
import type { Handbook, SourceDocument } from '../types.ts';
import { digestOf, normalData, normalText } from './normal-form.ts';

/** What somebody reads, and approves or confirms: the fields that matter and the body, in normal form. */
export interface WrittenText {
  fields: Readonly<Record<string, unknown>>;
  body: string;
}

/**
 * Fields that say how a document is administered, not what it says: they change while the approved text
 * stays the same.
 */
const administration = [
  ...['approved', 'approvedBy', 'approvedText', 'effective', 'nextReview', 'status', 'changes'],
  ...['owner', 'classification', 'aliases'],
];

/** The same of one collection: what was done about a text after it had been approved or confirmed. */
const administrationOf: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  // How far a clause is implemented; what it says is `adds`, `documents` and the body.
  clauses: ['rows.status', 'rows.targetDate', 'rows.owner'],
  assessments: ['conditions.done', 'sharedWith'],
  controls: ['lastReviewed', 'reviewedText', 'evidence', 'targetDate'],
  inventory: ['lastChanged', 'lifecycle', 'duties', 'screening'],
  risks: ['accepted', 'acceptedBy', 'history', 'current', 'actions', 'assessed'],
};

/** `status` of a control or a risk is what it says; that of a document is where it stands. */
const hasStatusOfItsOwn: ReadonlySet<CollectionName> = new Set(['controls']);

function omittedIn(collection: CollectionName): ReadonlySet<string> {
  const common = hasStatusOfItsOwn.has(collection)
    ? administration.filter((field) => field !== 'status')
    : administration;
  return new Set([...common, ...(administrationOf[collection] ?? [])]);
}

/** The text of a document as it is written now. */
export const writtenText = (
  handbook: Pick<Handbook, 'textOf'>,
  { file, collection, frontMatter }: SourceDocument,
): WrittenText => textOf(collection, frontMatter, bodyIn(handbook.textOf(file)));

/**
 * The text of a document as a file said it at another time.
 *
 * @returns undefined where the file has no fields that can be read
 */
export function writtenTextIn(collection: CollectionName, text: string): WrittenText | undefined {
  const parts = splitFrontMatter(text);
  if (!parts) return undefined;
  const { data } = parseYaml(parts.yaml, '', parts.yamlLine);
  return data === undefined ? undefined : textOf(collection, data, parts.body);
}

const textOf = (collection: CollectionName, fields: unknown, body: string): WrittenText => ({
  fields: normalData(fields, omittedIn(collection)) as WrittenText['fields'],
  body: normalText(body),
});

const bodyIn = (text: string): string => splitFrontMatter(text)?.body ?? '';

/** The digest of a text, as 64 hexadecimal digits. */
export const digestOfText = ({ fields, body }: WrittenText): string => digestOf({ fields, body });

const documentsById = memo(
  ({ documents }: Pick<Handbook, 'documents'>) =>
    // Of two documents with one id, the first is the entry.
    new Map(documents.toReversed().map((document) => [document.id, document])),
);

const digests = memo((_: object) => new Map<string, string>());

/** The digest of an entry as it is written now; undefined where there is no such entry, or its file is gone. */
export function currentDigest(handbook: Handbook, id: string): string | undefined {
  const known = digests(handbook).get(id);
  if (known !== undefined) return known;
  const document = documentOf(handbook, id);
  if (!document) return undefined;
  let digest: string;
  try {
    digest = digestOfText(writtenText(handbook, document));
  } catch {
    // `aims dev` goes on showing a folder that was moved away.
    return undefined;
  }
  digests(handbook).set(id, digest);
  return digest;
}

/** The document of an id, as it was written. */
export const documentOf = (handbook: Handbook, id: string): SourceDocument | undefined =>
  documentsById(handbook).get(id);
