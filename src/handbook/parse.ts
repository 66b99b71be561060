import type { CollectionName } from '../../schemas/fields.ts';
import { sayFile } from './reading/says/files.ts';
import { sayYaml } from './reading/says/yaml.ts';
import { lookup } from '../standards/catalogue.ts';
import { fittingCollection } from './reading/fitting.ts';
import type { EntryFile } from './read.ts';
import { parseBody } from './reading/body.ts';
import { doubtfulSigns } from './reading/doubtful-signs.ts';
import { parseYaml } from './reading/front-matter.ts';
import { splitFrontMatter } from './reading/parts.ts';
import type { ReadProblem, SourceDocument } from './types.ts';

/** A file of a collection as data, whether or not that is what its schema takes. */
export interface ParsedDocument {
  document: SourceDocument;
  /** The front matter; undefined where it does not parse. */
  yaml: Pick<ReturnType<typeof parseYaml>, 'data' | 'written' | 'lost'> | undefined;
  problems: readonly ReadProblem[];
}

/** Takes a file of a collection apart: the front matter as data, the body as a tree. */
export function parseDocument({ id, collection, file, text }: EntryFile): ParsedDocument {
  const document: SourceDocument = {
    id,
    collection,
    file,
    frontMatter: undefined,
    body: undefined,
  };
  if (text === undefined) return { document, yaml: undefined, problems: [] };
  const parts = splitFrontMatter(text);
  if (!parts) return { document, yaml: undefined, problems: [noFrontMatter(file, text)] };
  const body = parseBody(parts.body, file);
  const yaml = parseYaml(parts.yaml, file, parts.yamlLine);
  // What a standard calls so is what its id says, whatever its fields.
  const fitting = lookup(id) ? undefined : fittingCollection(yaml.data, collection);
  return {
    document: {
      ...document,
      // What is named or counted by collection finds it there, and only its place is wrong.
      collection: fitting ?? collection,
      frontMatter: yaml.data,
      body: body.tree,
    },
    yaml: yaml.problems.length > 0 ? undefined : yaml,
    problems: [
      ...parts.faults.map(({ point, ...words }) => ({
        rule: 'content/yaml' as const,
        at: { file, point },
        ...words,
      })),
      ...(fitting ? [wrongFolder(file, collection, fitting)] : []),
      ...yaml.problems,
      ...body.problems,
      ...doubtfulSigns(text, parts.body, file),
    ],
  };
}

const wrongFolder = (
  file: string,
  collection: CollectionName,
  fitting: CollectionName,
): ReadProblem => ({
  rule: 'content/file',
  at: { file },
  ...sayFile('wrongFolder', fitting, collection),
});

function noFrontMatter(file: string, text: string): ReadProblem {
  const isEmpty = text.trim() === '';
  const isToml = /^\s*\+\+\+\s*$/m.test(text.split('\n', 1)[0] ?? '');
  return {
    rule: 'content/yaml',
    at: { file },
    ...sayYaml(isEmpty ? 'empty' : isToml ? 'toml' : 'noFields'),
  };
}
