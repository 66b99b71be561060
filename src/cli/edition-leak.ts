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
  ...['.pdf', '.png', '.jpg', '.jpeg', '.webp', '.avif', '.gif', '.ico'],
  ...['.woff', '.woff2', '.ttf', '.wasm'],
]);

/**
 * The rule `edition/leak`: looks through the finished output of an edition for what it leaves out.
 *
 * @param folder - absolute path of the output, which is not in its place yet
 * @throws OutputError where something is found
 */
export function assertNoLeak(folder: string, full: Handbook, edition: Handbook) {
  if (edition.edition === 'full') return;
  const find = finderOf(full, edition);
  const leaks = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => {
      const file = relative(folder, path).split(sep).join('/');
      return ofTheTool.test(file)
        ? []
        : leaksIn(file, readFileSync(path), find).map((needle) => ({ file, needle }));
    });
  refuse(leaks, edition);
}

/**
 * The same for files that are not written yet.
 *
 * @param files - their names and bytes
 * @throws OutputError where something is found
 */
export function assertNoLeakIn(
  files: readonly { name: string; bytes: Uint8Array }[],
  full: Handbook,
  edition: Handbook,
) {
  if (edition.edition === 'full') return;
  const find = finderOf(full, edition);
  refuse(
    files.flatMap(({ name, bytes }) =>
      leaksIn(name, bytes, find).map((needle) => ({ file: name, needle })),
    ),
    edition,
  );
}

const finderOf = (full: Handbook, edition: Handbook) =>
  leakFinder(
    needlesOf(full, edition),
    new Set([...edition.byId.keys()].map((id) => id.toLowerCase())),
  );

function leaksIn(file: string, bytes: Uint8Array, find: (text: string) => Needle[]): Needle[] {
  return [...new Set([file, ...textsOf(file, bytes)].flatMap(find))];
}

/** The texts in a file, by what its name says that it is. */
function textsOf(file: string, bytes: Uint8Array): string[] {
  const kind = extname(file).toLowerCase();
  if (unread.has(kind)) return [];
  if (packed.has(kind)) return [strFromU8(gunzipSync(bytes))];
  if (archives.has(kind))
    return Object.entries(unzipSync(bytes)).flatMap(([name, inner]) => [
      name,
      ...textsOf(name, inner),
    ]);
  const text = new TextDecoder().decode(bytes);
  // A calendar breaks long lines, and goes on after a blank.
  return [kind === '.ics' ? text.replace(/\r?\n[ \t]/g, '') : text];
}

function refuse(
  leaks: readonly { file: string; needle: Needle }[],
  { edition }: Pick<Handbook, 'edition'>,
) {
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
