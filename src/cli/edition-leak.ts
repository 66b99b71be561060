import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import { leakFinder, needlesOf, type Needle } from '../handbook/editions/leaks.ts';
import type { Handbook } from '../handbook/types.ts';
import { OutputError } from './output.ts';

/** So many leaks are told; they mostly have one cause. */
const toldLeaks = 10;

/** Styles, scripts and letters are the tool's own, and the same for every handbook. */
const ofTheTool = /^(?:_astro\/|pagefind\/[^/]*\.(?:js|css|pagefind)$|favicon\.svg$)/;

/** Files that are archives of texts. */
const archives = new Set(['.docx', '.xlsx', '.pptx', '.zip']);

/** Files of the search index, each packed. */
const packed = new Set(['.pf_fragment', '.pf_index', '.pf_meta', '.pf_filter']);

/** What has no text in it that this could read; only its name is looked at. */
const unread = new Set([
  ...['.png', '.jpg', '.jpeg', '.webp', '.avif', '.gif', '.ico'],
  ...['.woff', '.woff2', '.ttf', '.wasm'],
]);

/**
 * The rule `edition/leak`: looks through the finished output of an edition for what it leaves out.
 *
 * @param folder - absolute path of the output, which is not in its place yet
 * @throws OutputError where something is found
 */
export async function assertNoLeak(folder: string, full: Handbook, edition: Handbook) {
  if (edition.edition === 'full') return;
  const find = finderOf(full, edition);
  const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const leaks: Leak[] = [];
  for (const path of paths) {
    const file = relative(folder, path).split(sep).join('/');
    if (!ofTheTool.test(file)) leaks.push(...(await leaksIn(file, readFileSync(path), find)));
  }
  refuse(leaks, edition);
}

/**
 * The same for files that are not written yet.
 *
 * @param files - their names and bytes
 * @throws OutputError where something is found
 */
export async function assertNoLeakIn(
  files: readonly { name: string; bytes: Uint8Array }[],
  full: Handbook,
  edition: Handbook,
) {
  if (edition.edition === 'full') return;
  const find = finderOf(full, edition);
  const leaks: Leak[] = [];
  for (const { name, bytes } of files) leaks.push(...(await leaksIn(name, bytes, find)));
  refuse(leaks, edition);
}

const finderOf = (full: Handbook, edition: Handbook) =>
  leakFinder(
    needlesOf(full, edition),
    new Set([...edition.byId.keys()].map((id) => id.toLowerCase())),
  );

interface Leak {
  file: string;
  needle: Needle;
}

async function leaksIn(
  file: string,
  bytes: Uint8Array,
  find: (text: string) => Needle[],
): Promise<Leak[]> {
  const needles = new Set([file, ...(await textsOf(file, bytes))].flatMap(find));
  return [...needles].map((needle) => ({ file, needle }));
}

/** The texts in a file, by what its name says that it is. */
async function textsOf(file: string, bytes: Uint8Array): Promise<string[]> {
  const kind = extname(file).toLowerCase();
  if (unread.has(kind)) return [];
  if (packed.has(kind)) return [strFromU8(gunzipSync(bytes))];
  // The library is large, and few editions have a PDF.
  if (kind === '.pdf') return (await import('../pdf/pdf-texts.ts')).pdfTexts(bytes);
  if (archives.has(kind)) {
    const texts: string[] = [];
    for (const [name, inner] of Object.entries(unzipSync(bytes)))
      texts.push(name, ...(await textsOf(name, inner)));
    return texts;
  }
  const text = new TextDecoder().decode(bytes);
  // A calendar breaks long lines, and goes on after a blank.
  return [kind === '.ics' ? text.replace(/\r?\n[ \t]/g, '') : text];
}

function refuse(leaks: readonly Leak[], { edition }: Pick<Handbook, 'edition'>) {
  if (leaks.length === 0) return;
  const told = leaks
    .slice(0, toldLeaks)
    .map(({ file, needle }) => `      ${file}: ${sentenceOf(needle)}`);
  const more = leaks.length - told.length;
  throw new OutputError(
    [
      `edition/leak: The ${edition} edition says what it must leave out. Nothing was written.`,
      ...told,
      ...(more > 0 ? [`      and ${more} more`] : []),
      '      Take it out of the entry that repeats it, put it between <Restricted to="confidential"> and </Restricted>, or change the classification.',
    ].join('\n'),
  );
}

const sentenceOf = ({ kind, text, entry }: Needle): string => {
  const short = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return {
    id: `the id ${entry}`,
    name: `"${short}", by which ${entry} goes`,
    sentence: `"${short}", which is said in ${entry}`,
  }[kind];
};
