import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/run.ts';
import { toolRoot } from '../../../src/cli/content.ts';
import { applyChanges } from '../../../src/editing/files.ts';
import { renaming } from '../../../src/editing/rename.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { controlledDocuments } from '../../../src/handbook/lookup/controlled-documents.ts';
import { documentOf } from '../../../src/handbook/state/written-text.ts';
import { approvedDocument } from '../../../src/handbook/writing/approval.ts';
import {
  importDocuments,
  type DocumentsRequest,
} from '../../../src/imports/documents/import-documents.ts';
import { documentsText } from '../../../src/imports/documents/report.ts';
import { filesToWrite } from '../../../src/imports/files-to-write.ts';
import { renamedInRecords } from '../../../src/imports/update/record.ts';
import { wordDocument } from './word.ts';

let folder: string;
let root: string;
let docs: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-documents-again-'));
  root = join(folder, 'content');
  docs = join(folder, 'docs');
  cpSync(join(toolRoot, 'test/site/small-content'), root, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const constants = { owner: 'lead', kind: 'policy', origin: 'isms' };

const put = (name: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(docs, name)), { recursive: true });
  writeFileSync(join(docs, name), text);
};
const prepare = (more: Partial<DocumentsRequest> = {}) =>
  importDocuments({ paths: [docs], root, constants, skipFaulty: false, ...more });
const again = (more: Partial<DocumentsRequest> = {}) =>
  prepare({ update: true, constants: {}, ...more });

type Result = Awaited<ReturnType<typeof prepare>>;
const write = (prepared: Result) => applyChanges(root, filesToWrite(prepared));
const path = (id: string) => join(root, `policies/${id}.mdx`);
const textOf = (id: string) => readFileSync(path(id), 'utf8');
const edit = (id: string, from: string, to: string) => {
  expect(textOf(id)).toContain(from);
  writeFileSync(path(id), textOf(id).replace(from, to));
};
const fates = ({ outcomes }: Result) =>
  Object.fromEntries(outcomes.map(({ id, became }) => [id, became]));

const access = (more: Partial<Record<'head' | 'scope' | 'rules', string>> = {}) =>
  [
    `${more.head ?? ''}# Access policy`,
    '## Scope',
    more.scope ?? 'All systems.',
    'See [the other](hr/leave.md).',
    '## Rules',
    more.rules ?? 'Each account has an owner.',
    'Accounts end with the contract.',
    '',
  ].join('\n\n');

describe('documents that are imported again', () => {
  beforeEach(async () => {
    put('access.md', access());
    put('hr/leave.md', '# Leave\n\nDays of leave.\n');
    write(await prepare());
  });

  it('change nothing if nobody changed anything, and need no fields a second time', async () => {
    const prepared = await again();
    expect(fates(prepared)).toEqual({ 'POL-access': 'same', 'POL-leave': 'same' });
    expect([prepared.files.size, prepared.record]).toEqual([0, undefined]);
  });

  it('are not read without --update', async () => {
    put('access.md', access({ rules: 'Other.' }));
    const prepared = await prepare();
    expect(fates(prepared)).toEqual({ 'POL-access': 'there', 'POL-leave': 'there' });
    expect([prepared.files.size, prepared.record]).toEqual([0, undefined]);
  });

  it('keep what only an editor changed, and bring what only the document changed', async () => {
    edit('POL-access', 'All systems.', 'All systems, also those that are rented.');
    edit('POL-access', 'status: draft', 'status: in-review # by legal');
    edit('POL-access', 'version: unknown', 'version: "1.2"');
    edit('POL-access', 'owner: lead', 'owner: lead\nclassification: confidential');
    edit('POL-access', 'title: Access policy', 'title: Access to systems');
    put(
      'access.md',
      access({ head: '---\naliases: [logins]\n---\n\n', rules: 'Each account has two owners.' }),
    );
    const prepared = await again();
    expect(fates(prepared)).toEqual({ 'POL-access': 'changed', 'POL-leave': 'same' });
    expect(prepared.outcomes[0]?.update).toMatchObject({
      fields: [{ field: 'aliases', before: undefined, after: ['logins'] }],
      kept: [{ field: 'title' }, { field: 'text' }],
      conflicts: [],
    });
    expect(documentsText(prepared)).toContain(
      'aliases: nothing → ["logins"]\n    Lines of the entry: 2 new, 1 gone.\n    Kept, since only editors changed it since the last import: title, text.',
    );
    const before = textOf('POL-access');
    write(prepared);
    expect(textOf('POL-access')).toBe(
      before
        .replace('confidential\n', 'confidential\naliases: [logins]\n')
        .replace('has an owner', 'has two owners'),
    );
    expect(await again()).toMatchObject({ record: undefined, files: new Map() });
  });

  it('name file, lines and texts if both changed the same, and write nothing until somebody chooses', async () => {
    edit('POL-access', 'All systems.', 'All systems of today.');
    edit('POL-access', 'title: Access policy', 'title: Access');
    put('access.md', access({ scope: 'All systems and all data.' }).replace('Access', 'Entry'));
    put('hr/leave.md', '# Leave\n\nDays of leave and of rest.\n');
    const prepared = await again();
    expect(fates(prepared)).toEqual({ 'POL-access': 'conflict', 'POL-leave': 'changed' });
    expect([prepared.files.size, prepared.record]).toEqual([0, undefined]);
    const line = textOf('POL-access').split('\n').indexOf('All systems of today.') + 1;
    expect(documentsText(prepared)).toContain(
      [
        'policies/POL-access.mdx: title of POL-access (`title`)',
        '  last import  "Access policy"',
        '  handbook     "Access"',
        '  file         "Entry policy"',
        `policies/POL-access.mdx: text of POL-access (line ${line})`,
        '  last import  "All systems."',
        '  handbook     "All systems of today."',
        '  file         "All systems and all data."',
      ].join('\n'),
    );
    const others = await again({ skipFaulty: true });
    expect([...others.files.keys()]).toEqual(['policies/POL-leave.mdx']);
    write(others);
    write(await again({ choices: { take: ['POL-access:text'], keep: ['POL-access'] } }));
    expect(textOf('POL-access')).toContain('title: Access\n');
    expect(textOf('POL-access')).toContain('\nAll systems and all data.\n');
    // What was decided is not asked again.
    expect(fates(await again())).toEqual({ 'POL-access': 'same', 'POL-leave': 'same' });
  });

  it('are known by their paths after their entries were renamed, also by the links between them', async () => {
    const handbook = loadHandbook({ root });
    const document = documentOf(handbook, 'POL-leave');
    if (!document) throw new Error('POL-leave');
    applyChanges(root, [
      ...renaming(handbook, document, 'POL-77'),
      ...renamedInRecords(root, 'POL-leave', 'POL-77'),
    ]);
    put('hr/leave.md', '# Leave\n\nDays of leave and of rest.\n');
    const prepared = await again();
    expect(fates(prepared)).toEqual({ 'POL-access': 'same', 'POL-77': 'changed' });
    write(prepared);
    expect(textOf('POL-77')).toContain('and of rest');
    expect(textOf('POL-access')).toContain('](POL-77.mdx)');
    expect(existsSync(path('POL-leave'))).toBe(false);
  });

  it('are known if one of them is named alone, or was moved', async () => {
    put('hr/leave.md', '# Leave\n\nDays of rest.\n');
    const alone = await again({ paths: [join(docs, 'hr/leave.md')] });
    expect([fates(alone), alone.gone]).toEqual([{ 'POL-leave': 'changed' }, []]);
    rmSync(join(docs, 'hr'), { recursive: true });
    put('people/leave.md', '# Leave\n\nDays of rest.\n');
    put('access.md', access().replace('hr/', 'people/'));
    expect(fates(await again())).toEqual({ 'POL-access': 'same', 'POL-leave': 'changed' });
  });

  it('tell which are gone and which were removed, delete nothing, and bring nothing back by themselves', async () => {
    rmSync(join(docs, 'hr'), { recursive: true });
    put('access.md', access().replace('[the other](hr/leave.md)', 'the other'));
    const gone = await again();
    expect(gone.gone).toEqual(['POL-leave']);
    expect(documentsText(gone)).toContain('No document any more: POL-leave.');
    rmSync(path('POL-access'));
    for (const update of [true, false])
      expect(fates(await prepare({ update }))).toEqual({ 'POL-access': 'removed' });
    const back = await again({ constants, choices: { take: ['POL-access'], keep: [] } });
    expect(fates(back)).toEqual({ 'POL-access': 'new' });
  });

  it('say that an approval is of the former text, and change the text', async () => {
    const handbook = loadHandbook({ root });
    const document = controlledDocuments(handbook).find(({ id }) => id === 'POL-access');
    if (!document) throw new Error('POL-access');
    const approval = { by: 'lead', date: '2026-01-01', version: '1.0', nextReview: '2030-01-01' };
    writeFileSync(path('POL-access'), approvedDocument(handbook, document, approval).text);
    put('access.md', access({ rules: 'Each account has two owners.' }));
    const prepared = await again();
    expect(fates(prepared)).toMatchObject({ 'POL-access': 'changed' });
    expect(prepared.outcomes[0]?.notes.join()).toContain('`aims approve POL-access`');
    write(prepared);
    expect(
      runChecks(loadHandbook({ root })).some(
        ({ rule, at }) =>
          rule === 'document/changed-after-approval' && at.file === 'policies/POL-access.mdx',
      ),
    ).toBe(true);
  });
});

describe('entries that no import wrote', () => {
  it('are a conflict where they say something else, and are known from then on', async () => {
    put('access.md', access());
    put('hr/leave.md', '# Leave\n\nDays.\n');
    write(await prepare());
    rmSync(join(root, '.aims'), { recursive: true });
    edit('POL-access', 'All systems.', 'All systems of today.');
    const prepared = await again();
    expect(fates(prepared)).toEqual({ 'POL-access': 'conflict', 'POL-leave': 'same' });
    expect(prepared.outcomes[0]?.update?.conflicts).toMatchObject([
      { isRecorded: false, now: 'All systems of today.', inFile: 'All systems.' },
    ]);
    write(await again({ choices: { take: [], keep: ['all'] } }));
    put('access.md', access({ rules: 'Each account has two owners.' }));
    const later = await again();
    expect(fates(later)).toEqual({ 'POL-access': 'changed', 'POL-leave': 'same' });
  });
});

describe('a Word document that is imported again', () => {
  it('brings a changed paragraph, and keeps the alternative text of an editor', async () => {
    put('use.docx', wordDocument());
    write(await prepare());
    edit('POL-use', '![](', '![A diagram](');
    put('use.docx', wordDocument('All servers and all laptops.'));
    const prepared = await again();
    expect(fates(prepared)).toEqual({ 'POL-use': 'changed' });
    expect([...prepared.files.keys()]).toEqual(['policies/POL-use.mdx']);
    write(prepared);
    expect(textOf('POL-use')).toContain('All servers and all laptops.');
    expect(textOf('POL-use')).toContain('![A diagram](files/POL-use-image.png)');
  });
});
