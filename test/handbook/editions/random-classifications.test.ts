import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { classifications, type Classification } from '../../../schemas/fields.ts';
import { exportFiles } from '../../../src/exports/files.ts';
import { admits, type Edition } from '../../../src/handbook/editions/edition.ts';
import { restrict } from '../../../src/handbook/editions/restrict.ts';
import { assemble } from '../../../src/handbook/link.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import type { Entry, Handbook } from '../../../src/handbook/types.ts';
import { renderBody } from '../../../src/render/render.ts';
import { rules } from '../../../src/checks/rules.ts';
import { runChecks } from '../../../src/checks/run.ts';
import { issuesOfEdition } from '../../../src/handbook/editions/restrict-issues.ts';
import { searchDocument } from '../../../src/search/document.ts';
import { calendarDays } from '../../../src/views/exports/calendar.ts';
import { entryPage } from '../../../src/views/entries/entry-page.ts';
import { gapsView } from '../../../src/views/gaps/gaps.ts';
import { homeView } from '../../../src/views/overview/home.ts';
import { trapsView } from '../../../src/views/overview/traps.ts';
import { roadmapView } from '../../../src/views/roadmap/roadmap.ts';
import { startView } from '../../../src/views/start/start.ts';
import { aboutView } from '../../../src/views/site/about.ts';
import { trustView } from '../../../src/views/site/trust.ts';

const root = join(import.meta.dirname, '../../../content');
const example = loadHandbook({ root });
const issues = runChecks(example);

/** The example with other classifications, as if its files said them. */
function classified(of: (id: string) => Classification): Handbook {
  return reassembled(
    [...example.byId.values()].map((entry) => ({
      ...entry,
      data: { ...entry.data, classification: of(entry.id) },
    })) as Entry[],
  );
}

const reassembled = (entries: readonly Entry[]): Handbook =>
  assemble(
    entries.map((entry) => ({
      document: {
        ...{ id: entry.id, collection: entry.collection, file: entry.file, body: entry.body },
        frontMatter: entry.data,
      },
      entry,
      problems: [],
    })),
    { ...example, problems: [] },
  );

/** What the tool itself says, and knows of standards and laws: any edition may show it. */
const toolTexts = ['standards/data/*.json', 'i18n/en/*.ts'].flatMap((files) =>
  globSync(join(import.meta.dirname, '../../../src', files)).map((file) =>
    readFileSync(file, 'utf8'),
  ),
);

/** All that is made of an edition without a browser: tables, data, calendars, search, texts and pages. */
async function outputOf(handbook: Handbook, full: Handbook): Promise<string> {
  const files = await Promise.all(
    exportFiles(handbook)
      .filter(({ name }) => !name.endsWith('.xlsx') || /^(?:soa|risks)\./.test(name))
      .map(async ({ name, make }) => {
        const bytes = await make();
        return /\.(?:xlsx|docx)$/.test(name)
          ? Object.values(unzipSync(bytes))
              .map((inner) => strFromU8(inner))
              .join('\n')
          : strFromU8(bytes).replace(/\r\n /g, '');
      }),
  );
  const told = issuesOfEdition(issues, full, handbook);
  const views = [
    ...[
      homeView(handbook, told),
      gapsView(handbook),
      trapsView(handbook, told, rules),
      roadmapView(handbook, told),
    ],
    ...[startView(handbook), aboutView(handbook, told, []), trustView(handbook)],
    ...[calendarDays(handbook), handbook.history(), [...handbook.attachments.keys()]],
    ...[handbook.config, handbook.backlinks, handbook.mentions].map((value) =>
      value instanceof Map ? [...(value as Map<string, unknown>)] : value,
    ),
  ];
  const pages = [...handbook.byId.values()].flatMap((entry) => {
    const body = renderBody(entry, { handbook, base: '/' });
    return [
      searchDocument(handbook, entry, '/'),
      body.html,
      JSON.stringify(entryPage(handbook, entry, body)),
    ];
  });
  return [...files, ...views.map((view) => JSON.stringify(view) ?? ''), ...pages].join('\n\n');
}

/** A text as a reader has it before their eyes, which is found again letter by letter. */
const read = (text: string) =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/<\/?(?:a|span|strong|em|code|bdi|abbr|mark)\b[^>]*>/g, '')
    .replace(/\\(["\\])/g, '$1')
    .replace(/\s+/g, ' ')
    .toLowerCase();

const has = (text: string, words: string): boolean => {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isPart = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
    if (!isPart(text[at - 1]) && !isPart(text[at + words.length])) return true;
  }
  return false;
};

/** Sentences of the file of an entry without any mark, each on one line. */
const sentencesOf = ({ file }: Entry): string[] =>
  readFileSync(join(root, file), 'utf8')
    .split(/\n|(?<=[.!?]) /)
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => /^[\p{L}\p{N} ,.;'()]{60,}$/u.test(sentence));

it('knows nothing of what is withheld, whatever is classified how', async () => {
  const empty = reassembled([]);
  const interfaceOnly = read([await outputOf(empty, example), ...toolTexts].join('\n'));
  const ids = [...example.byId.keys()];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...classifications), {
        minLength: ids.length,
        maxLength: ids.length,
      }),
      fc.constantFrom<Edition>('public', 'internal'),
      async (drawn, edition) => {
        const full = classified((id) => drawn[ids.indexOf(id)] ?? 'internal');
        const restricted = restrict(full, edition);
        const output = read(await outputOf(restricted, full));
        const shown = [...full.byId.values()].filter(({ data }) =>
          admits(edition, data.classification),
        );
        const names = shown
          .map(({ title, data }) => [title, ...data.aliases].join(' | ').toLowerCase())
          .join(' | ');
        const sources = shown.map(({ file }) => readFileSync(join(root, file), 'utf8')).join('\n');
        const leaks: string[] = [];
        for (const entry of full.byId.values()) {
          // A control of Annex A that the Statement publishes has its title and its decision.
          if (admits(edition, entry.data.classification)) continue;
          const { id, title, collection } = entry;
          const isOfStandard = /^(?:A\.\d|clause-)/.test(id);
          const isPublished = edition === 'public' && collection === 'controls';
          if (isPublished) continue;
          if (!isOfStandard && has(output, id.toLowerCase())) leaks.push(id);
          const name = title.toLowerCase();
          if (!has(names, name) && !has(interfaceOnly, name) && has(output, name))
            leaks.push(`${id}: ${title}`);
          for (const sentence of sentencesOf(entry))
            if (!sources.toLowerCase().includes(sentence) && output.includes(sentence))
              leaks.push(`${id}: ${sentence}`);
        }
        expect(leaks).toEqual([]);
      },
    ),
    { numRuns: 5, seed: 42001, endOnFailure: true },
  );
}, 120_000);
