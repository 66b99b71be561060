import { locales, type HandbookConfig } from '../../../schemas/handbook.ts';
import { sayFile } from './says/files.ts';
import { translation as schema } from '../../../schemas/translation.ts';
import { parseDocument } from '../parse.ts';
import type { EntryFile } from '../read.ts';
import type { Language, ReadProblem, Translation } from '../types.ts';
import { schemaProblems } from './schema/problems.ts';
import { saySchema } from './says/schema.ts';
import { splitFrontMatter } from './parts.ts';

/** A translation as it was read, and what is wrong with it. */
export interface ReadTranslation {
  translation: Translation;
  problems: readonly ReadProblem[];
}

/** A file whose name says that it translates an entry into a language. */
export interface TranslationFile {
  file: EntryFile;
  /** Id of the entry. */
  source: string;
  language: Language;
}

const ending = new RegExp(`^(?<source>.+)\\.(?<language>${locales.join('|')})$`);

/**
 * Tells translations of policies (`POL-01.fr.mdx`) from entries. An id may end like one; a file is a
 * translation if it says so, or if there is an entry of the rest of its name.
 */
export function apart(files: readonly EntryFile[]): {
  sources: EntryFile[];
  translations: TranslationFile[];
} {
  const ids = new Set(files.filter(isOfPolicies).map(({ id }) => id));
  const sources: EntryFile[] = [];
  const translations: TranslationFile[] = [];
  for (const file of files) {
    const { source, language } = (isOfPolicies(file) && ending.exec(file.id)?.groups) || {};
    if (source !== undefined && (ids.has(source) || saysSo(file)))
      translations.push({ file, source, language: language as Language });
    else sources.push(file);
  }
  return { sources, translations };
}

const isOfPolicies = ({ collection }: EntryFile) => collection === 'policies';

const saysSo = ({ text = '' }: EntryFile) =>
  /^translationOf\s*:/m.test(splitFrontMatter(text)?.yaml ?? '');

/** Reads a translation. What it says of the source is compared by `translation/behind`. */
export function readTranslation(
  { file: entryFile, source, language }: TranslationFile,
  sources: readonly EntryFile[],
  config: HandbookConfig,
): ReadTranslation {
  const { document, yaml, problems } = parseDocument({ ...entryFile, id: source });
  const { file } = document;
  const translation: Translation = {
    ...{ ...document, collection: entryFile.collection, language, data: undefined },
  };
  // What is said of its place is meant for entries.
  const read = problems.filter(({ rule }) => rule !== 'content/file');
  const misplaced = placeProblem({ source, language, file }, sources, config);
  if (misplaced) return { translation, problems: [...read, misplaced] };
  if (!yaml) return { translation, problems: read };
  const { data, written } = yaml;
  const result = schema.safeParse(data);
  const wrong = result.success
    ? namesAnother(result.data.translationOf, source, file)
    : schemaProblems(result.error.issues, {
        schema,
        data,
        file,
        what: { english: 'a translation' },
        written,
      });
  return {
    translation: { ...translation, data: result.data },
    problems: [...read, ...wrong, ...yaml.lost(schema)],
  };
}

/** What is wrong with a translation because of where it is and what it is called. */
function placeProblem(
  { source, language, file }: { source: string; language: Language; file: string },
  sources: readonly EntryFile[],
  config: HandbookConfig,
): ReadProblem | undefined {
  const at = { file };
  if (!sources.some(({ id, collection }) => id === source && collection === 'policies'))
    return { rule: 'content/file', at, ...sayFile('lostSource', source) };
  if (language === config.language)
    return { rule: 'content/file', at, ...sayFile('sameLanguage', language, source) };
  if (config.languages && !config.languages.includes(language))
    return {
      rule: 'content/file',
      at,
      ...sayFile(
        'otherLanguage',
        language,
        config.languages.map((each) => `\`${each}\``).join(', '),
      ),
    };
  return undefined;
}

/** The name of the file decides what is translated; a field that says otherwise is a slip. */
const namesAnother = (named: string, source: string, file: string): ReadProblem[] =>
  named === source
    ? []
    : [
        {
          rule: 'content/schema',
          at: { file, path: ['translationOf'] },
          ...saySchema('namesAnother', named, source),
        },
      ];
