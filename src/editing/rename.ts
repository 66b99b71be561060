import { handbookConfig } from '../../schemas/handbook.ts';
import { siteFolder } from '../addresses/sitemap.ts';
import { parseYaml } from '../handbook/reading/front-matter.ts';
import { linksItself } from '../handbook/reading/distinct-ids.ts';
import { referencesIn } from '../handbook/reading/references.ts';
import type { Handbook, SourceDocument } from '../handbook/types.ts';
import type { Issue } from '../issues/issue.ts';
import { yamlOf } from '../handbook/writing/entry-file.ts';
import { withScalars } from '../handbook/writing/yaml-scalars.ts';
import { inlineText } from '../handbook/writing/yaml-text.ts';
import { textIfRead, type FileChange } from './files.ts';

/** Files beside the entries in which an id may be written. */
const otherFiles = ['handbook.yaml', 'isms/controls.csv'];

/**
 * What changes in a handbook if an entry gets another id: its file, and every field, `<Ref>`, link and
 * piece of prose that names it. An id that is a word (`lead`) is changed where it can only be meant: in
 * fields that refer, in `<Ref>`, and in links. Addresses of other sites and names of attachments stay.
 *
 * @param document - the entry; its id is neither that of a clause nor of a control of Annex A
 */
export function renaming(
  handbook: Handbook,
  document: SourceDocument,
  to: string,
): readonly FileChange[] {
  const { id: from, collection, file } = document;
  const inProse = linksItself(from, collection);
  const folders = [collection, siteFolder(collection)];
  const { translations } = handbook;
  const files = [
    ...[...handbook.documents, ...translations].map((each) => each.file),
    ...otherFiles,
  ];
  /** The names of files that begin with the id, without the folder. */
  const own = new Map([
    [file, `${from}.mdx`],
    ...translations
      .filter((each) => each.id === from)
      .map((each): [string, string] => [each.file, `${from}.${each.language}.mdx`]),
  ]);
  return [...new Set(files)].flatMap((each): FileChange[] => {
    const before = textIfRead(handbook, each);
    if (before === undefined) return [];
    const fields = referencesOfFile(handbook, each, before, from);
    const after = inText(inFields(each, before, fields, from, to), { from, to, inProse, folders });
    const name = own.get(each);
    if (after === before && name === undefined) return [];
    return [
      {
        file: each,
        to: name && each.slice(0, -name.length) + to + name.slice(from.length),
        before,
        after,
      },
    ];
  });
}

/** Paths of the fields of a file that refer to an id. */
function referencesOfFile(handbook: Handbook, file: string, text: string, id: string) {
  if (handbook.translations.some((each) => each.file === file && each.id === id))
    return [['translationOf']];
  if (file === 'handbook.yaml')
    return referencesIn(parseYaml(text, file, 1).data, handbookConfig)
      .filter((reference) => reference.to === id)
      .map(({ path }) => path);
  return handbook.references
    .filter((reference) => reference.file === file && reference.to === id)
    .map(({ path }) => path);
}

function inFields(
  file: string,
  text: string,
  paths: readonly (readonly (string | number)[])[],
  from: string,
  to: string,
): string {
  const part = paths.length > 0 ? yamlOf(file, text) : undefined;
  if (!part) return text;
  const yaml = withScalars(
    part.yaml,
    paths.map((path) => ({
      path,
      write: (scalar, source) =>
        String(scalar.value).trim() === from
          ? scalar.type === 'PLAIN'
            ? inlineText(to, { inFlow: true })
            : source.replace(from, () => to)
          : source.replace(tokenOf(from), () => to),
    })),
  );
  return text.slice(0, part.start) + yaml + text.slice(part.start + part.yaml.length);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');

/** An id as a word of its own, also as the name of its file. */
const tokenOf = (id: string) =>
  new RegExp(
    `(?<![A-Za-z0-9._-]|27001:)${escaped(id)}(?=(?:\\.[a-z]{2})?\\.mdx(?![A-Za-z0-9])|(?![A-Za-z0-9_-]|\\.[A-Za-z0-9]))`,
    'g',
  );

/** What no id of ours is part of: addresses elsewhere, and attachments, whose files keep their names. */
const foreign = /(?:[a-z][a-z0-9+.-]*:\/\/|files\/)[^\s"'<>()\]]*/gi;

function inText(
  text: string,
  how: { from: string; to: string; inProse: boolean; folders: readonly string[] },
): string {
  const { from, to, inProse, folders } = how;
  const id = escaped(from);
  // Where an id that is a word can only be meant.
  const meant = new RegExp(
    [
      `(?<=<Ref\\s[^>]*?\\bto=["'])\\s*${id}(?=\\s*["'])`,
      `(?<=/(?:${folders.join('|')})/)${id}(?=/|\\.mdx(?![A-Za-z0-9])|[)\\s"'#])`,
      `(?<=[("'/])${id}(?=(?:\\.[a-z]{2})?\\.mdx(?:#[^)\\s]*)?[)\\s"'])`,
    ].join('|'),
    'g',
  );
  const pattern = inProse ? tokenOf(from) : meant;
  let at = 0;
  let result = '';
  for (const match of text.matchAll(foreign)) {
    result += text.slice(at, match.index).replace(pattern, () => to) + match[0];
    at = match.index + match[0].length;
  }
  return result + text.slice(at).replace(pattern, () => to);
}

/**
 * The issues of a handbook after a renaming that it did not have before, whatever the new id is called in
 * them.
 */
export function newIssues(
  before: readonly Issue[],
  after: readonly Issue[],
  { from, to }: { from: string; to: string },
): readonly Issue[] {
  const left = new Map<string, number>();
  const keyOf = ({ rule, at: { file }, found }: Issue) =>
    JSON.stringify([rule, file, found].map((text) => text.replaceAll(to, from)));
  for (const issue of before) left.set(keyOf(issue), (left.get(keyOf(issue)) ?? 0) + 1);
  return after.filter((issue) => {
    const count = left.get(keyOf(issue)) ?? 0;
    left.set(keyOf(issue), count - 1);
    return count <= 0;
  });
}
