import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toolRoot } from '../../../src/cli/content.ts';
import { applyChanges } from '../../../src/editing/files.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { filesToWrite } from '../../../src/imports/files-to-write.ts';
import { prepareImport, type ImportRequest } from '../../../src/imports/prepare.ts';
import { reportText } from '../../../src/imports/report.ts';

let folder: string;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-three-way-'));
  root = join(folder, 'content');
  cpSync(join(toolRoot, 'test/site/small-content'), root, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Columns of a table that no export of this tool has. */
const titles = {
  id: 'Use case',
  title: 'Label',
  purpose: 'Goal',
  stage: 'Phase',
  unit: 'Unit',
  notes: 'Remarks',
};
type Row = Record<keyof typeof titles, string>;

const mapping = `columns:
  Use case: id
  Label: title
  Goal: purpose
  Phase: stage
  Unit: body
  Remarks: body
`;

const prepare = (rows: readonly Partial<Row>[], more: Partial<ImportRequest> = {}) => {
  const names = (Object.keys(titles) as (keyof Row)[]).filter((name) =>
    rows.some((row) => name in row),
  );
  const file = join(folder, 'systems.csv');
  writeFileSync(
    file,
    stringify([
      names.map((name) => titles[name]),
      ...rows.map((row) => names.map((name) => row[name] ?? '')),
    ]),
  );
  const mapped = join(folder, 'mapping.yaml');
  writeFileSync(
    mapped,
    mapping
      .split('\n')
      .filter(
        (line) =>
          !line.startsWith('  ') || names.some((name) => line.startsWith(`  ${titles[name]}:`)),
      )
      .join('\n'),
  );
  return prepareImport({
    ...{ what: 'inventory', root, file, mapping: mapped, update: false },
    constants: { owner: 'lead' },
    ...more,
  });
};

const again = (rows: readonly Partial<Row>[], more: Partial<ImportRequest> = {}) =>
  prepare(rows, { update: true, ...more });

type Result = Awaited<ReturnType<typeof prepare>>;
const write = (prepared: Result) => applyChanges(root, filesToWrite(prepared));

const path = (id: string) => join(root, `inventory/${id}.mdx`);
const textOf = (id: string) => readFileSync(path(id), 'utf8');
const edit = (id: string, from: string | RegExp, to: string) => {
  const text = textOf(id);
  expect(text).toMatch(from);
  writeFileSync(path(id), text.replace(from, to));
};
const dataOf = (id: string) =>
  loadHandbook({ root }).entries.inventory.find((each) => each.id === id)?.data;

const row = (number: number, more: Partial<Row> = {}): Row => ({
  id: `UC-${number}`,
  title: `System ${number}`,
  purpose: `Purpose ${number}`,
  stage: 'operation',
  unit: 'Claims',
  notes: `First line ${number}.\n\nSecond line.`,
  ...more,
});
const rows = [row(1), row(2)];

describe('an import that comes again', () => {
  beforeEach(async () => write(await prepare(rows)));

  it('changes nothing if nobody did', async () => {
    const prepared = await again(rows);
    expect(prepared.files.size).toBe(0);
    expect(prepared.record).toBeUndefined();
    expect(prepared.unchanged).toEqual(['UC-1', 'UC-2']);
  });

  it('keeps what only an editor changed, and brings what only the source changed', async () => {
    edit('UC-1', 'Purpose 1', 'What an editor knows better # and why');
    edit('UC-1', 'stage: operation', 'stage: operation # seen in May');
    edit('UC-1', 'Second line.', 'Second line.\n\nA paragraph of an editor.');
    const prepared = await again([
      row(1, { stage: 'retirement', unit: 'Sales', notes: 'All is new.\n\nAll.' }),
      row(2),
    ]);
    expect(prepared.conflicts).toEqual([]);
    expect(prepared.kept).toEqual([{ id: 'UC-1', field: 'purpose' }]);
    expect(prepared.cellChanges.map(({ id, field }) => [id, field])).toEqual([
      ['UC-1', 'stage'],
      ['UC-1', 'text: Unit'],
      ['UC-1', 'text: Remarks'],
    ]);
    write(prepared);
    expect(textOf('UC-1')).toContain('purpose: What an editor knows better # and why');
    expect(textOf('UC-1')).toContain('stage: retirement # seen in May');
    expect(textOf('UC-1').split('---\n')[2]).toBe(
      '\n- Unit: Sales\n\n## Remarks\n\nAll is new.\n\nAll.\n\nA paragraph of an editor.\n',
    );
    // The next import compares with this one.
    expect(
      (
        await again([
          row(1, { stage: 'retirement', unit: 'Sales', notes: 'All is new.\n\nAll.' }),
          row(2),
        ])
      ).files.size,
    ).toBe(0);
  });

  it('names file, field and three values if both changed, and writes nothing until somebody chooses', async () => {
    edit('UC-1', 'stage: operation', 'stage: validation');
    edit('UC-2', 'Purpose 2', 'Of an editor');
    edit('UC-2', 'Unit: Claims', 'Unit: Claims and sales');
    const source = [
      row(1, { stage: 'retirement' }),
      row(2, { purpose: 'Of the source', unit: 'HR' }),
    ];
    const prepared = await again(source);
    expect(prepared.conflicts).toMatchObject([
      {
        ...{ file: 'inventory/UC-1.mdx', field: 'stage', at: 'D2' },
        ...{ last: 'operation', now: 'validation', inFile: 'retirement' },
      },
      {
        ...{ file: 'inventory/UC-2.mdx', field: 'purpose', at: 'C3' },
        ...{ last: 'Purpose 2', now: 'Of an editor', inFile: 'Of the source' },
      },
      {
        ...{ file: 'inventory/UC-2.mdx', field: 'text: Unit' },
        ...{ last: 'Claims', now: '- Unit: Claims and sales', inFile: 'HR' },
      },
    ]);
    expect(prepared.files.size + (prepared.record ? 1 : 0)).toBe(0);
    const told = reportText('inventory', prepared);
    for (const part of [
      '3 conflicts',
      'inventory/UC-1.mdx: stage of UC-1 (D2)',
      '"operation"',
      '"validation"',
      '"retirement"',
      '--take all',
    ])
      expect(told).toContain(part);

    const chosen = await again(source, { choices: { take: ['all'], keep: ['UC-2:purpose'] } });
    expect(chosen.conflicts).toEqual([]);
    write(chosen);
    expect(dataOf('UC-1')?.stage).toBe('retirement');
    expect(dataOf('UC-2')?.purpose).toBe('Of an editor');
    expect(textOf('UC-2')).toContain('- Unit: HR\n');
    // What was decided is not asked again.
    expect(await again(source)).toMatchObject({
      conflicts: [],
      kept: [{ id: 'UC-2', field: 'purpose' }],
    });
  });

  it('empties what the source emptied, fills what it fills, and takes no missing column for an empty one', async () => {
    write(await again([row(1, { stage: '', unit: '', notes: '' }), row(2)]));
    expect(dataOf('UC-1')?.stage).toBe('unknown');
    expect(textOf('UC-1')).not.toMatch(/Claims|Remarks/);
    edit('UC-2', 'purpose: Purpose 2', 'purpose: Of an editor');
    const { id, title } = row(2);
    const partly = await again(
      [row(1, { stage: '', unit: '', notes: '' }), { id, title }].map(({ id, title }) => ({
        id,
        title,
      })),
    );
    expect(partly.cellChanges).toEqual([]);
    write(await again([row(1), row(2)]));
    expect(dataOf('UC-1')?.stage).toBe('operation');
    expect(textOf('UC-1')).toContain('- Unit: Claims\n\n## Remarks\n');
    expect(dataOf('UC-2')?.purpose).toBe('Of an editor');
  });

  it('tells which rows are gone, and deletes nothing', async () => {
    const prepared = await again([row(1)]);
    expect(prepared.gone).toEqual(['UC-2']);
    expect(reportText('inventory', prepared)).toContain('UC-2');
    expect(existsSync(path('UC-2'))).toBe(true);
    // A row that comes back is compared with what it said.
    expect((await again(rows)).files.size).toBe(0);
  });

  it('does not bring back what an editor removed, unless somebody asks for it', async () => {
    rmSync(path('UC-2'));
    for (const update of [true, false]) {
      const prepared = await prepare(rows, { update });
      expect(prepared).toMatchObject({ removed: ['UC-2'], conflicts: [] });
      expect(prepared.files.size).toBe(0);
    }
    const changed = await again([row(1), row(2, { stage: 'design' })]);
    expect(changed.conflicts).toMatchObject([{ id: 'UC-2', field: 'entry' }]);
    write(await again(rows, { choices: { take: ['UC-2'], keep: [] } }));
    expect(existsSync(path('UC-2'))).toBe(true);
  });

  it('keeps sources of one register apart by their names', async () => {
    write(await prepare([row(7)], { source: 'other' }));
    expect(existsSync(join(root, '.aims/imports/other.json'))).toBe(true);
    expect((await again(rows)).gone).toEqual([]);
    expect((await again([row(7)], { source: 'other' })).gone).toEqual([]);
  });

  it('refuses a record that cannot be read, with what to do', async () => {
    writeFileSync(join(root, '.aims/imports/inventory.json'), '<<<<<<< HEAD\n{}');
    await expect(again(rows)).rejects.toThrow(/git checkout HEAD/);
  });
});

describe('an entry that no import wrote', () => {
  it('is filled where it says nothing, and is a conflict where it says something else', async () => {
    write(await prepare([row(1, { stage: '' })]));
    rmSync(join(root, '.aims'), { recursive: true });
    const prepared = await again([row(1, { purpose: 'Other' })]);
    expect(prepared.cellChanges).toMatchObject([{ field: 'stage', after: 'operation' }]);
    expect(prepared.conflicts).toMatchObject([{ field: 'purpose', isRecorded: false }]);
    write(await again([row(1, { purpose: 'Other' })], { choices: { take: ['UC-1'], keep: [] } }));
    expect(dataOf('UC-1')).toMatchObject({ purpose: 'Other', stage: 'operation' });
  });
});

describe('any edits of editors and of the source', () => {
  const fields = ['title', 'purpose', 'stage'] as const;
  const stages = ['design', 'data', 'operation', 'retirement'];
  const value = (field: string) =>
    field === 'stage'
      ? fc.constantFrom(...stages)
      : fc.stringMatching(/^[A-Za-zäé"'#: ,{}<-]{0,12}[a-z]$/);
  const version = fc.record({
    title: value('title'),
    purpose: value('purpose'),
    stage: value('stage'),
  });
  const system = fc.record({
    last: version,
    now: fc.record(
      { title: value('title'), purpose: value('purpose'), stage: value('stage') },
      { requiredKeys: [] },
    ),
    inFile: fc.record(
      { title: value('title'), purpose: value('purpose'), stage: value('stage') },
      { requiredKeys: [] },
    ),
  });

  it('end with what the one who changed a field alone wrote, or with a conflict and no file written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(system, { minLength: 1, maxLength: 3 }), async (systems) => {
        rmSync(join(root, 'inventory'), { recursive: true, force: true });
        rmSync(join(root, '.aims'), { recursive: true, force: true });
        write(await prepare(systems.map(({ last }, index) => row(index, last))));
        const read = (index: number) => dataOf(`UC-${index}`) as unknown as Record<string, string>;
        const lasts = systems.map((_, index) => ({ ...read(index) }));
        // An editor writes with the tool's own writer, which is tested elsewhere.
        const { withFrontMatter } = await import('../../../src/handbook/writing/entry-file.ts');
        systems.forEach(({ now }, index) => {
          const changes = Object.entries(now).map(([field, text]) => ({
            path: [field],
            value: text,
          }));
          writeFileSync(path(`UC-${index}`), withFrontMatter(textOf(`UC-${index}`), changes));
        });
        const nows = systems.map((_, index) => ({ ...read(index) }));
        const files = systems.map(({ last, inFile }, index) => row(index, { ...last, ...inFile }));
        const before = systems.map((_, index) => textOf(`UC-${index}`));
        const prepared = await again(files);
        const conflicts = new Set(prepared.conflicts.map(({ id, field }) => `${id}:${field}`));
        if (conflicts.size === 0) write(prepared);
        systems.forEach((_, index) => {
          for (const field of fields) {
            const [last, now] = [lasts[index]?.[field], nows[index]?.[field]];
            const inFile = files[index]?.[field].trim();
            const isConflict = last !== now && inFile !== last && inFile !== now;
            expect([`UC-${index}:${field}`, conflicts.has(`UC-${index}:${field}`)]).toEqual([
              `UC-${index}:${field}`,
              isConflict,
            ]);
            if (conflicts.size === 0)
              expect(read(index)[field]).toBe(inFile === last ? now : inFile);
          }
          if (conflicts.size > 0) expect(textOf(`UC-${index}`)).toBe(before[index]);
        });
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

describe('the Statement of the ISMS', () => {
  const isms = (statuses: Record<string, string>, more: Partial<ImportRequest> = {}) => {
    const file = join(folder, 'soa.csv');
    writeFileSync(
      file,
      stringify([
        ['Control', 'Applicable', 'Status', 'Justification'],
        ...Object.entries(statuses).map(([control, status]) => [
          control,
          'yes',
          status,
          `Because of ${control}`,
        ]),
      ]),
    );
    return prepareImport({ what: 'isms', root, file, constants: {}, update: true, ...more });
  };
  const csv = () => readFileSync(join(root, 'isms/controls.csv'), 'utf8');

  it('is updated row by row in the same way', async () => {
    write(await isms({ 'A.5.1': 'planned', 'A.5.2': 'partial', 'A.5.3': 'partial' }));
    writeFileSync(
      join(root, 'isms/controls.csv'),
      csv()
        .replace('Because of A.5.1', 'Of an editor')
        .replace('A.5.3,true,partial', 'A.5.3,true,implemented'),
    );
    const prepared = await isms({ 'A.5.1': 'implemented', 'A.5.2': 'partial', 'A.5.4': 'planned' });
    expect(prepared).toMatchObject({ conflicts: [], gone: ['A.5.3'] });
    write(prepared);
    expect(csv()).toContain('A.5.1,true,implemented,Of an editor');
    expect(csv()).toContain('A.5.3,true,implemented');
    expect(csv()).toContain('A.5.4,true,planned');
    const both = await isms({ 'A.5.3': 'planned' });
    expect(both.conflicts).toMatchObject([
      { id: 'A.5.3', field: 'status', last: 'partial', now: 'implemented', inFile: 'planned' },
    ]);
    expect(both.files.size).toBe(0);
  });
});
