import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run.ts';
import { toolRoot } from '../../src/cli/content.ts';
import { readConfig } from '../../src/handbook/config.ts';
import { assemble } from '../../src/handbook/link.ts';
import { asOfDay } from '../../src/handbook/load.ts';
import { parseDocument } from '../../src/handbook/parse.ts';
import { readContent, type EntryFile } from '../../src/handbook/read.ts';
import { readIsmsControls } from '../../src/handbook/reading/isms.ts';
import { apart } from '../../src/handbook/reading/translations.ts';
import { validateDocument, type ReadDocument } from '../../src/handbook/validate.ts';

const root = join(toolRoot, 'content');
const content = readContent(root);
const { config } = readConfig(content.config);
const isms = readIsmsControls(content.isms).rows;
const read = (file: EntryFile): ReadDocument =>
  validateDocument(parseDocument(file), config.language);
const entries = apart(content.entries).sources.map((file) => ({ file, document: read(file) }));

/** The issues of these documents, without git, which could tell what became of one that is gone. */
const issuesOf = (documents: readonly ReadDocument[], texts = new Map<string, string>()) =>
  runChecks(
    assemble(documents, {
      ...{ root, config, asOf: asOfDay(undefined, config), problems: [], isms },
      attachments: content.attachments,
      textOf: (file) => texts.get(file) ?? readFileSync(join(root, file), 'utf8'),
      commit: () => undefined,
      history: () => undefined,
      noHistory: () => ({ why: 'unversioned' }),
      committed: () => undefined,
      filesIn: () => [],
    }),
  );

const added = '-NEW';
const inWords = ({ at, rule, found }: ReturnType<typeof runChecks>[number]) =>
  `${at.file} ${rule}: ${found}`.replaceAll(added, '');
const before = new Set(issuesOf(entries.map(({ document }) => document)).map(inWords));

/** What is found beyond what the example has anyway, if one of its entries is changed, or left out. */
function newIssues(file: EntryFile, changed: EntryFile | undefined): string[] {
  const documents = entries.flatMap((entry) =>
    entry.file === file ? (changed ? [read(changed)] : []) : [entry.document],
  );
  const texts = new Map(changed ? [[changed.file, changed.text ?? '']] : []);
  return issuesOf(documents, texts)
    .map(inWords)
    .filter((issue) => !before.has(issue));
}

/** Entries whose one change draws several issues, with the rules of those. */
const several = (change: (file: EntryFile) => EntryFile | 'none' | undefined) =>
  Object.fromEntries(
    entries.flatMap(({ file }) => {
      const changed = change(file);
      if (changed === undefined) return [];
      const found = newIssues(file, changed === 'none' ? undefined : changed);
      const rules = found.map((issue) => issue.split(' ')[1]?.replace(':', ''));
      return found.length > 1 ? [[file.id, rules.sort()] as const] : [];
    }),
  );

/** How an entry of each collection goes out of use. */
const retirements: Readonly<Record<string, [from: RegExp, to: string]>> = {
  policies: [/^status: .*$/m, 'status: retired'],
  assessments: [/^status: .*$/m, 'status: retired'],
  clauses: [/^status: .*$/m, 'status: retired'],
  evidence: [/^status: .*$/m, 'status: superseded'],
  inventory: [/^stage: .*$/m, 'stage: retirement\nretired: 2026-11-20'],
};

describe('one cause draws one issue, whichever entry of the example', { timeout: 900_000 }, () => {
  it('goes out of use', () => {
    let count = 0;
    expect(
      several((file) => {
        const [from, to] = retirements[file.collection] ?? [];
        if (from === undefined || to === undefined || file.text === undefined) return undefined;
        const text = file.text.replace(from, to);
        if (text === file.text) return undefined;
        count++;
        return { ...file, text };
      }),
    ).toEqual({
      // It never went beyond design, so that the stages that it skipped are another matter.
      'SYS-09': ['inventory/stage-evidence', 'ref/retired'],
    });
    expect(count).toBeGreaterThan(60);
  });

  it('is removed', () => {
    expect(several(() => 'none')).toEqual({
      // Its texts name it as a word only, and it was the reason why an assessment may be late.
      'FND-008': ['assessment/late', 'mdx/unmeant'],
      // Only texts name it, and no other id is like it: without git, nobody knows what it was.
      'MR-2026': ['document/mandatory-missing', 'evidence/orphan', 'ref/unknown'],
    });
  });

  it('is renamed', () => {
    expect(
      several((file) => {
        const id = `${file.id}${added}`;
        return { ...file, id, file: file.file.replace(`${file.id}.mdx`, `${id}.mdx`) };
      }),
    ).toEqual({});
  });
});

it('a retired document leads through what has to follow', () => {
  const file = entries.find(({ file: { id } }) => id === 'POL-05')?.file;
  if (file?.text === undefined) throw new Error('POL-05 is not there.');
  const text = file.text.replace('status: approved', 'status: retired');
  const [issue, ...others] = issuesOf(
    entries.map((entry) => (entry.file === file ? read({ ...file, text }) : entry.document)),
    new Map([[file.file, text]]),
  ).filter((each) => !before.has(inWords(each)));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({
    rule: 'ref/retired',
    found: expect.stringMatching(
      /^POL-05 is retired, but .* still name it\. Until that is done, `soa\/document-missing` is not met by A\.6\.1\.3, /,
    ) as string,
    fix: expect.stringMatching(
      /^Have the document that takes its place approved, with .* `satisfies` .*\. Name what took its place in `implementedBy` of /,
    ) as string,
  });
});

it('an issue that tells a cause is as grave as what follows from it', () => {
  const file = entries.find(({ file: { id } }) => id === 'EV-001')?.file;
  if (file?.text === undefined) throw new Error('EV-001 is not there.');
  const text = file.text.replace('status: current', 'status: superseded');
  const found = issuesOf(
    entries.map((entry) => (entry.file === file ? read({ ...file, text }) : entry.document)),
    new Map([[file.file, text]]),
  ).filter((each) => !before.has(inWords(each)));
  // The control has nothing else to show, which is an error.
  expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['ref/retired', 'error']]);
});
