import { collections } from '../../schemas/index.ts';
import { lookup } from '../standards/catalogue.ts';
import type { ParsedDocument } from './parse.ts';
import { idProblems } from './reading/id-problems.ts';
import { schemaProblems } from './reading/schema/problems.ts';
import type { Entry, Language, ReadProblem, SourceDocument } from './types.ts';

/** A document that has been read, and what is wrong with it. */
export interface ReadDocument {
  document: SourceDocument;
  /** Undefined where the front matter is not what the schema takes. */
  entry: Entry | undefined;
  problems: readonly ReadProblem[];
}

/**
 * Checks the front matter of a document against the schema of its collection.
 *
 * @param language - of the titles that a standard gives
 */
export function validateDocument(
  { document, yaml, problems }: ParsedDocument,
  language: Language,
): ReadDocument {
  if (!yaml) return { document, entry: undefined, problems };
  const { collection } = document;
  const { schema } = collections[collection];
  const { data, written } = yaml;
  const result = schema.safeParse(data);
  const { file } = document;
  const wrong = result.success
    ? []
    : schemaProblems(result.error.issues, {
        ...{ schema, data, file, what: { collection }, written },
      });
  return {
    document,
    entry: result.success ? entryOf(document, result.data, language) : undefined,
    problems: [...problems, ...wrong, ...yaml.lost(schema), ...idProblems(document)],
  };
}

function entryOf(
  { id, collection, file, body }: SourceDocument,
  data: Entry['data'],
  language: Language,
): Entry {
  const title = ('title' in data && data.title) || lookup(id, language)?.title || id;
  return { id, collection, title, data, file, body } as Entry;
}
