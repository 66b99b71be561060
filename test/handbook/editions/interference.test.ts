import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { classifications, type Classification } from '../../../schemas/fields.ts';
import { collections } from '../../../schemas/index.ts';
import { exportFiles } from '../../../src/exports/files.ts';
import { admits, type Edition } from '../../../src/handbook/editions/edition.ts';
import { restrict } from '../../../src/handbook/editions/restrict.ts';
import { assemble } from '../../../src/handbook/link.ts';
import { parseBody } from '../../../src/handbook/reading/body.ts';
import type { Revision } from '../../../src/handbook/reading/history.ts';
import type { Entry, Handbook } from '../../../src/handbook/types.ts';
import { renderBody } from '../../../src/render/render.ts';
import { searchDocument } from '../../../src/search/document.ts';
import { calendarDays } from '../../../src/views/exports/calendar.ts';
import { entryPage } from '../../../src/views/entries/entry-page.ts';
import { homeView } from '../../../src/views/overview/home.ts';
import { roadmapView } from '../../../src/views/roadmap/roadmap.ts';
import { aboutView } from '../../../src/views/site/about.ts';
import { trustView } from '../../../src/views/site/trust.ts';
import { handbookOf } from '../handbook-of.ts';

/** A record of which every part has a word of its own, that nothing else has. */
interface Drawn {
  classification: Classification;
  /** What is marked for fewer readers: a field, or the text. */
  marked: readonly ('location' | 'collection' | 'text')[];
  markedFor: 'internal' | 'confidential';
  partFor: 'internal' | 'confidential';
  /** The record that it names. */
  names: number;
  /** What another state of the same handbook says in its place. */
  salt: string;
  day: number;
}

const drawnRecord: fc.Arbitrary<Drawn> = fc.record({
  classification: fc.constantFrom(...classifications),
  marked: fc.subarray(['location', 'collection', 'text'] as const),
  markedFor: fc.constantFrom('internal', 'confidential'),
  partFor: fc.constantFrom('internal', 'confidential'),
  names: fc.nat({ max: 5 }),
  salt: fc.stringMatching(/^[a-z]{6}$/),
  day: fc.integer({ min: 10, max: 28 }),
});

const drawnRecords = fc.array(drawnRecord, { minLength: 6, maxLength: 6 });
const idOf = (index: number) => `EV-${index}9z`;
const word = (kind: string, index: number, salt: string) => `zq${kind}${index}${salt}`;

/** A handbook of these records, with attachments and a history whose messages say what they are about. */
function made(records: readonly Drawn[], salt: (index: number) => string): Handbook {
  const said = (kind: string, index: number) => word(kind, index, salt(index));
  const tiny = handbookOf({ roles: { lead: { title: 'Lead', responsibilities: 'Leads.' } } });
  const role = tiny.byId.get('lead');
  if (!role) throw new Error('There is no role.');
  const open = { ...role, data: { ...role.data, classification: 'public' } } as Entry;
  const documents = records.map((record, index) => {
    const id = idOf(index);
    const { marked, markedFor } = record;
    const frontMatter = {
      ...{ title: `About ${said('title', index)}`, owner: 'lead', kind: 'report', origin: 'aims' },
      aliases: [`Alias ${said('alias', index)}`],
      location: `files/${said('file', index)}.txt`,
      collected: `2026-01-${record.day}`,
      collection: `Filed as ${said('collection', index)}.`,
      ...{ status: 'current', classification: record.classification },
      ...(marked.length > 0 && {
        restrictedFields: Object.fromEntries(marked.map((field) => [field, markedFor])),
      }),
    };
    const other = idOf(record.names);
    const text = [
      `Said of ${said('text', index)}. See ${other}, <Ref to="${other}" /> and [there](../evidence/${other}.mdx).`,
      `<Restricted to="${record.partFor}">\n\nOnly ${said('part', index)}.\n\n</Restricted>`,
      `{/* ${said('comment', index)} */}`,
    ].join('\n\n');
    const file = `evidence/${id}.mdx`;
    const body = parseBody(text, file).tree;
    const document = { id, collection: 'evidence' as const, file, frontMatter, body };
    const data = collections.evidence.schema.parse(frontMatter);
    return {
      document,
      entry: { ...document, title: frontMatter.title, data } as unknown as Entry,
      problems: [],
    };
  });
  const revisions = records.map((record, index): Revision => ({
    hash: String(index).repeat(40),
    date: `2026-02-${record.day}`,
    subject: `Because of ${said('subject', index)}`,
  }));
  const file = ({ id, collection }: Entry) => `${collection}/${id}.mdx`;
  return assemble(
    [
      {
        document: { ...open, file: file(open), frontMatter: open.data },
        entry: open,
        problems: [],
      },
      ...documents,
    ],
    {
      ...tiny,
      problems: [],
      attachments: new Map(
        records.map((_, index) => {
          const path = `files/${said('file', index)}.txt`;
          return [path, { file: path, absolute: `/tiny/${path}`, bytes: 10 }];
        }),
      ),
      history: () => ({
        commits: revisions,
        revisions: new Map(revisions.map((each, index) => [`evidence/${idOf(index)}.mdx`, [each]])),
        became: new Map(revisions.map((_, i) => [`evidence/${said('former', i)}.mdx`, 'x.mdx'])),
        removed: new Map(),
        uncommitted: new Set(),
        start: undefined,
      }),
    },
  );
}

/** All that is made of an edition without a browser. */
async function outputOf(handbook: Handbook): Promise<string> {
  const files = await Promise.all(
    exportFiles(handbook)
      .filter(({ name }) => !/\.(?:xlsx|docx)$/.test(name))
      .map(async ({ name, make }) => `${name}\n${strFromU8(await make())}`),
  );
  const pages = [...handbook.byId.values()].flatMap((entry) => {
    const body = renderBody(entry, { handbook, base: '/' });
    return [searchDocument(handbook, entry, '/'), body.html, entryPage(handbook, entry, body)];
  });
  const views = [
    ...[homeView(handbook, []), roadmapView(handbook, []), aboutView(handbook, [], [])],
    ...[trustView(handbook), calendarDays(handbook), handbook.config, handbook.references],
  ];
  const history = handbook.history();
  return JSON.stringify([
    ...[files, views, pages, [...handbook.attachments.keys()], [...handbook.backlinks]],
    ...[history?.commits, [...(history?.revisions ?? [])], [...(history?.became ?? [])]],
  ]);
}

/** The words that readers of an edition must not find. */
function secretsIn(records: readonly Drawn[], edition: Edition, has: (id: string) => boolean) {
  return records.flatMap((record, index) => {
    const { classification, marked, markedFor, partFor, salt } = record;
    const words = (...kinds: string[]) => kinds.map((kind) => word(kind, index, salt));
    if (!admits(edition, classification) || !has(idOf(index)))
      return [
        idOf(index).toLowerCase(),
        ...words('title', 'alias', 'file', 'collection', 'text', 'part', 'comment', 'subject'),
      ];
    const isMarked = (name: (typeof marked)[number]) =>
      marked.includes(name) && !admits(edition, markedFor);
    const isPartHidden = !admits(edition, partFor);
    return [
      ...words('comment', 'former'),
      ...(isMarked('location') ? words('file') : []),
      ...(isMarked('collection') ? words('collection') : []),
      ...(isMarked('text') ? words('text', 'part') : []),
      ...(isPartHidden ? words('part') : []),
      ...(isPartHidden || marked.some(isMarked) || edition === 'public' ? words('subject') : []),
    ];
  });
}

const edition = fc.constantFrom<Edition>('public', 'internal');

describe('an edition', { timeout: 300_000 }, () => {
  it('has no word of what is withheld, be it an entry, a field, a part, a file or a message', async () => {
    await fc.assert(
      fc.asyncProperty(drawnRecords, edition, async (records, which) => {
        const full = made(records, (index) => records[index]?.salt ?? '');
        const restricted = restrict(full, which);
        const output = (await outputOf(restricted)).toLowerCase();
        const secrets = secretsIn(records, which, (id) => restricted.byId.has(id));
        expect(secrets.filter((secret) => output.includes(secret))).toEqual([]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('is the same to the letter whatever the withheld entries say', async () => {
    await fc.assert(
      fc.asyncProperty(drawnRecords, edition, async (records, which) => {
        const isShown = (record: Drawn | undefined) =>
          record !== undefined && admits(which, record.classification);
        // The other state: other titles, days, texts, files, names and messages, where they are withheld.
        const others = records.map((record) =>
          isShown(record)
            ? record
            : { ...record, day: 38 - record.day, names: 5 - record.names, marked: [] },
        );
        const [one, other] = await Promise.all(
          [records, others].map((each, state) =>
            outputOf(
              restrict(
                made(each, (index) => (isShown(each[index]) ? 'same' : `other${state}`)),
                which,
              ),
            ),
          ),
        );
        expect(other).toBe(one);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
