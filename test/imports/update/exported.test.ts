import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyChanges } from '../../../src/editing/files.ts';
import { exportFiles } from '../../../src/exports/files.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { filesToWrite } from '../../../src/imports/files-to-write.ts';
import { prepareImport, type ImportRequest } from '../../../src/imports/prepare.ts';
import { reportText } from '../../../src/imports/report.ts';
import { asOf, evidence } from '../../compare/two-states.ts';
import { makeRepository } from '../../handbook/reading/repository.ts';

let folder: string;
let repository: ReturnType<typeof makeRepository>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-exported-'));
  repository = makeRepository(join(folder, 'handbook'));
  cpSync(
    join(import.meta.dirname, '../../handbooks/handbook.yaml'),
    join(repository.root, 'handbook.yaml'),
  );
  repository.write('roles/lead.mdx', '---\ntitle: Lead\nresponsibilities: Answers for AI.\n---\n');
  for (const id of ['EV-1', 'EV-2', 'EV-3'])
    repository.write(`evidence/${id}.mdx`, evidence(`Report ${id}`));
  repository.commit('Begin');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (id: string) => join(repository.root, `evidence/${id}.mdx`);
const textOf = (id: string) => readFileSync(path(id), 'utf8');
const edit = (id: string, from: string, to: string) => {
  expect(textOf(id)).toContain(from);
  repository.write(`evidence/${id}.mdx`, textOf(id).replace(from, to));
};

const exported = async (ending: 'csv' | 'xlsx') => {
  const all = exportFiles(loadHandbook({ root: repository.root, asOf }));
  const made = await all.find(({ name }) => name === `evidence.${ending}`)?.make();
  const file = join(folder, `evidence.${ending}`);
  writeFileSync(file, made ?? '');
  return file;
};

/** Writes into the cells of a workbook that have a text, as somebody does in Excel. */
async function inWorkbook(
  file: string,
  changes: readonly [id: string, from: string, to: string][],
) {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(file));
  const found = new Set<string>();
  workbook.worksheets[0]?.eachRow((row) =>
    row.eachCell((cell) => {
      for (const [id, from, to] of changes)
        if (row.getCell(1).text === id && cell.text === from) {
          cell.value = to;
          found.add(`${id} ${from}`);
        }
    }),
  );
  expect(found.size).toBe(changes.length);
  writeFileSync(file, await workbook.xlsx.writeBuffer());
}

const inText = (file: string, from: string, to: string) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

const read = (file: string, more: Partial<ImportRequest> = {}) =>
  prepareImport({
    ...{ what: 'evidence', root: repository.root, asOf, file, update: true, constants: {} },
    ...more,
  });

const changesOf = ({ cellChanges }: Awaited<ReturnType<typeof read>>) =>
  cellChanges.map(({ id, field, after }) => [id, field, after]);

describe('a workbook that comes back after editors went on', () => {
  it('brings what was changed in it, and reverts nothing that it left as it was', async () => {
    const file = await exported('xlsx');
    edit('EV-1', 'title: Report EV-1', 'title: Report that an editor knows better');
    edit('EV-2', 'kind: report', 'kind: record');
    repository.commit('Correct');
    edit('EV-2', 'collected: 2026-09-01', 'collected: 2026-08-15');
    await inWorkbook(file, [['EV-2', 'Report EV-2', 'Report of the second line']]);
    const prepared = await read(file);
    expect(prepared.conflicts).toEqual([]);
    expect(changesOf(prepared)).toEqual([['EV-2', 'title', 'Report of the second line']]);
    expect(prepared.kept).toEqual([
      { id: 'EV-1', field: 'title' },
      { id: 'EV-2', field: 'kind' },
      { id: 'EV-2', field: 'collected' },
    ]);
    expect(reportText('evidence', prepared)).toContain(
      'Kept, since only editors changed them since the file was exported: EV-1: title, EV-2: kind',
    );
    applyChanges(repository.root, filesToWrite(prepared));
    expect(textOf('EV-1')).toContain('knows better');
    expect(textOf('EV-2')).toContain('kind: record');
  });

  it('is a conflict where both changed a field, with what was exported, until somebody chooses', async () => {
    const file = await exported('xlsx');
    edit('EV-1', 'title: Report EV-1', 'title: Of an editor');
    repository.commit('Correct');
    await inWorkbook(file, [
      ['EV-1', 'Report EV-1', 'Of a spreadsheet'],
      ['EV-3', 'Report EV-3', 'Third'],
    ]);
    const prepared = await read(file);
    expect(prepared.conflicts).toMatchObject([
      {
        ...{ id: 'EV-1', field: 'title', file: 'evidence/EV-1.mdx' },
        ...{ last: 'Report EV-1', now: 'Of an editor', inFile: 'Of a spreadsheet' },
      },
    ]);
    expect(prepared.files.size).toBe(0);
    const told = reportText('evidence', prepared);
    expect(told).toContain('both say something else than what was exported');
    expect(told).toContain('  exported     "Report EV-1"\n  handbook     "Of an editor"');
    const kept = await read(file, { choices: { take: [], keep: ['EV-1'] } });
    expect(changesOf(kept)).toEqual([['EV-3', 'title', 'Third']]);
    const taken = await read(file, { choices: { take: ['all'], keep: [] } });
    expect(changesOf(taken)).toEqual([
      ['EV-1', 'title', 'Of a spreadsheet'],
      ['EV-3', 'title', 'Third'],
    ]);
  });

  it('makes no entry again that was removed, and finds one that was renamed', async () => {
    const file = await exported('xlsx');
    repository.git('rm', '-q', 'evidence/EV-1.mdx');
    repository.git('mv', 'evidence/EV-2.mdx', 'evidence/EV-22.mdx');
    repository.commit('Tidy');
    await inWorkbook(file, [['EV-2', 'Report EV-2', 'Second']]);
    const prepared = await read(file);
    expect(prepared).toMatchObject({ created: [], removed: ['EV-1'], conflicts: [] });
    expect(changesOf(prepared)).toEqual([['EV-22', 'title', 'Second']]);
  });

  it('is compared with what git knows if its commit is not there', async () => {
    const file = await exported('xlsx');
    const hash = repository.git('rev-parse', 'HEAD').trim().slice(0, 10);
    const workbook = new Workbook();
    await workbook.xlsx.load(readFileSync(file));
    workbook.worksheets[0]?.eachRow((row) => {
      const cell = row.getCell(2);
      if (cell.text.startsWith(hash)) cell.value = cell.text.replace(hash, '0123456789');
    });
    writeFileSync(file, await workbook.xlsx.writeBuffer());
    edit('EV-1', 'title: Report EV-1', 'title: Of an editor');
    expect((await read(file)).conflicts).toMatchObject([{ id: 'EV-1', field: 'title' }]);
  });
});

describe('a CSV file that comes back after editors went on', () => {
  it('brings what the handbook never said, and asks about what it said before', async () => {
    const file = await exported('csv');
    edit('EV-1', 'title: Report EV-1', 'title: Of an editor');
    repository.commit('Correct');
    inText(file, 'Report EV-3', 'Third');
    const prepared = await read(file);
    expect(prepared.conflicts).toMatchObject([
      { id: 'EV-1', field: 'title', isRecorded: false, inFile: 'Report EV-1' },
    ]);
    expect(prepared.files.size).toBe(0);
    const told = reportText('evidence', prepared);
    expect(told).toContain('the handbook said what the file says');
    expect(told).toContain('`--base`');
    expect(changesOf(await read(file, { choices: { take: [], keep: ['all'] } }))).toEqual([
      ['EV-3', 'title', 'Third'],
    ]);
  });

  it('is as sure as a workbook if somebody names the commit from which it is', async () => {
    const file = await exported('csv');
    edit('EV-1', 'title: Report EV-1', 'title: Of an editor');
    repository.commit('Correct');
    inText(file, 'Report EV-3', 'Third');
    const prepared = await read(file, { base: 'HEAD~1' });
    expect(prepared.conflicts).toEqual([]);
    expect(changesOf(prepared)).toEqual([['EV-3', 'title', 'Third']]);
    expect(prepared.kept).toEqual([{ id: 'EV-1', field: 'title' }]);
    await expect(read(file, { base: 'nowhere' })).rejects.toThrow('no commit, tag or branch');
  });
});
