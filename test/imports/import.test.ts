import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { exportFiles } from '../../src/exports/files.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { runChecks } from '../../src/checks/run.ts';
import type { Importable } from '../../src/imports/fields.ts';
import { mappingText } from '../../src/imports/mapping/mapping-text.ts';
import { openSource, prepareImport, type ImportRequest } from '../../src/imports/prepare.ts';
import { importCounts, reportText } from '../../src/imports/report.ts';
import { applyChanges } from '../../src/editing/files.ts';
import { filesToWrite } from '../../src/imports/files-to-write.ts';

let folder: string;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-import-'));
  root = join(folder, 'content');
  cpSync(join(toolRoot, 'content'), root, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const request = (
  what: Importable,
  content: string,
  more: Partial<ImportRequest> = {},
): ImportRequest => {
  const file = join(folder, more.file ?? 'table.csv');
  if (content !== '') writeFileSync(file, content);
  return { what, root, constants: { owner: 'role-cro' }, update: false, ...more, file };
};

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const errors = () =>
  runChecks(loadHandbook({ root })).filter(
    ({ severity, rule }) => severity === 'error' && !rule.endsWith('-undecided'),
  );

describe('an import of new entries', () => {
  const table = [
    'Use case ID;Name;Zweck;Status;Herkunft;Abteilung;Bemerkung',
    'UC-1;Chat {beta};Answers <questions> at https://example.org/a_b.;in Betrieb;extern;Service;"Erste Zeile',
    '',
    '- Punkt"',
    'UC-2;„Zitat“ im Titel;;Testphase;;Vertrieb;',
    'UC-2;Noch eines;Rechnet #1;seltsam;;;n/a',
    ';Ohne Nummer;Zählt;;;;',
  ].join('\n');

  it('passes the checks, keeps every word, and invents nothing', async () => {
    const prepared = await prepareImport(request('inventory', table));
    expect(prepared.problems).toEqual([]);
    applyChanges(root, filesToWrite(prepared));
    expect(errors()).toEqual([]);
    expect([...prepared.files.keys()]).toEqual([
      'inventory/UC-1.mdx',
      'inventory/UC-2.mdx',
      'inventory/UC-2-2.mdx',
      'inventory/SYS-10.mdx',
    ]);
    expect(textOf('inventory/UC-1.mdx')).toMatchInlineSnapshot(`
      "---
      title: Chat {beta}
      owner: role-cro
      purpose: Answers <questions> at https://example.org/a_b.
      origin: procured
      generative: unknown
      stage: operation
      data: []
      decisions: []
      isoRoles: []
      aiAct:
        inScope: undecided
        roles: []
        gpai: unknown
        basis: "Not assessed yet: table.csv does not say."
      ---

      - Status: in Betrieb
      - Herkunft: extern
      - Abteilung: Service

      ## Bemerkung

      Erste Zeile

      - Punkt
      "
    `);
    const second = loadHandbook({ root }).entries.inventory.find(({ id }) => id === 'UC-2')?.data;
    expect(second).toMatchObject({
      title: '„Zitat“ im Titel',
      purpose: 'Not stated in table.csv.',
      origin: 'unknown',
      generative: 'unknown',
      stage: 'validation',
      isoRoles: [],
    });
    expect(second?.aiAct).toMatchObject({ inScope: 'undecided', roles: [], gpai: 'unknown' });
    expect(second?.impact).toBeUndefined();
    // A word that is no stage is no stage, and is not lost.
    const third = loadHandbook({ root }).entries.inventory.find(({ id }) => id === 'UC-2-2');
    expect(third?.data.stage).toBe('unknown');
    expect(textOf('inventory/UC-2-2.mdx')).toContain('- Status: seltsam');
  });

  it('counts every cell once', async () => {
    const prepared = await prepareImport(request('inventory', table));
    const { cells } = importCounts(prepared);
    const all = prepared.table.rows.reduce((sum, row) => sum + row.cells.size, 0);
    expect(cells.placed + cells.guessed + cells.body + cells.left + cells.wrong).toBe(all);
  });

  it('never overwrites, and adds what is new', async () => {
    applyChanges(root, filesToWrite(await prepareImport(request('inventory', table))));
    const before = textOf('inventory/UC-1.mdx');
    const again = await prepareImport(
      request('inventory', `${table}\nUC-9;New;New;;;;`.replace('Chat', 'Other')),
    );
    expect(again.leftAlone).toEqual(['UC-1', 'UC-2', 'UC-2-2', 'SYS-10']);
    expect([...again.files.keys()]).toEqual(['inventory/UC-9.mdx']);
    expect(reportText('inventory', again)).toContain('with --update');
    expect(textOf('inventory/UC-1.mdx')).toBe(before);
  });

  it('says cell by cell what is wrong, and has nothing to write', async () => {
    const prepared = await prepareImport(
      request(
        'risks',
        'ID,Risk,Likelihood,Impact,Next review\nR1,Leak,9,2,soon\nR2,Loss,,3,03/04/2026\n',
        { constants: { category: 'ai' } },
      ),
    );
    expect(prepared.problems.map(({ at, value, field }) => [at, value, field])).toEqual([
      ['E2', 'soon', 'nextReview'],
      ['E3', '03/04/2026', 'nextReview'],
      [undefined, undefined, 'owner'],
      ['C2', '9', 'likelihood'],
      [undefined, undefined, 'owner'],
      ['C3', undefined, 'likelihood'],
    ]);
    expect(reportText('risks', prepared)).toContain('Nothing was written.');
  });

  it('refuses an id that another entry has', async () => {
    const prepared = await prepareImport(request('inventory', 'ID,Title,Purpose\nRISK-01,x,y\n'));
    expect(prepared.problems[0]).toMatchObject({ at: 'A2', field: 'id' });
  });
});

describe('a mapping', () => {
  const table = 'No,Threat,P,D,Level,Who\n1,Leak,high,low,3.0,Nobody\n2,Loss,low,high,2,CRO\n';
  const mapping = `
id: RISK-{number:3}
columns:
  Threat: title
  P: { field: likelihood, values: { high: 4, low: 1 } }
  D: { field: impact, values: { high: 5, low: 2 } }
  Level: skip
  Who:
    field: owner
    values: { Nobody: role-ciso }
constants:
  category: information-security
`;
  const mapped = (text: string) => {
    const file = join(folder, 'mapping.yaml');
    writeFileSync(file, text);
    return prepareImport(request('risks', table, { mapping: file, constants: {} }));
  };

  it('says what columns and values are', async () => {
    const { files, problems } = await mapped(mapping);
    expect(problems).toEqual([]);
    expect([...files.keys()]).toEqual(['risks/RISK-017.mdx', 'risks/RISK-018.mdx']);
    expect(files.get('risks/RISK-017.mdx')).toBe(
      '---\ntitle: Leak\nowner: role-ciso\ncategory: information-security\nlikelihood: 4\nimpact: 2\n---\n\n- No: 1\n',
    );
  });

  it.each([
    [
      'columns:\n  Threat: titel\n',
      /mapping\.yaml:2:11 {2}`titel` is not a field .* Write `title`/,
    ],
    ['columns:\n  Thread: title\n', /names the column `Thread`, which the table does not have/],
    ['colums:\n  Threat: title\n', /mapping\.yaml:1:1 {2}.*colums/],
    ['columns:\n  Threat: [a]\n', /mapping\.yaml:2:/],
    ['dates: us\n', /mapping\.yaml:1:8 .*day-first/],
    ['columns: {\n', /mapping\.yaml:/],
  ])('tells by line what is wrong in %j', async (text, message) => {
    await expect(mapped(text)).rejects.toThrow(message);
  });

  it('that is proposed can be used as it is', async () => {
    const asked = request(
      'risks',
      'Ref;Risiko;Eintrittswahrscheinlichkeit;Auswirkung;Eigner\nA1;Leck;3;4;Team\n',
      { constants: {} },
    );
    const text = mappingText('risks', await openSource(asked));
    expect(text).toContain('Eintrittswahrscheinlichkeit: likelihood # ');
    expect(text).toMatch(/% sure/);
    const file = join(folder, 'proposed.yaml');
    writeFileSync(file, text);
    const { problems, files } = await prepareImport({ ...asked, mapping: file });
    expect(problems).toEqual([]);
    expect(files.get('risks/A1.mdx')).toContain('- Eigner: Team');
  });
});

describe('an update', () => {
  const names = ['inventory', 'risks', 'suppliers', 'evidence', 'datasets', 'findings'] as const;

  it('of what was exported changes nothing', async () => {
    const handbook = loadHandbook({ root });
    const files = exportFiles(handbook);
    for (const what of names)
      for (const ending of ['csv', 'xlsx']) {
        const file = files.find(({ name }) => name === `${what}.${ending}`);
        writeFileSync(join(folder, `${what}.${ending}`), (await file?.make()) ?? '');
        const prepared = await prepareImport(
          request(what, '', { file: `${what}.${ending}`, update: true, constants: {} }),
        );
        expect(prepared.problems).toEqual([]);
        expect([...prepared.files.keys()]).toEqual([]);
        expect(prepared.unchanged).toHaveLength(handbook.entries[what].length);
      }
  });

  it('brings a change of one cell as a change of that field alone', async () => {
    const csv = exportFiles(loadHandbook({ root })).find(({ name }) => name === 'risks.csv');
    const text = Buffer.from((await csv?.make()) ?? []).toString();
    const before = textOf('risks/RISK-01.mdx');
    const row = text.split('\r\n').find((line) => line.startsWith('RISK-01')) ?? '';
    const changed = text.replace(
      row,
      row.replace('2027-04-30', '2027-06-15').replace('mitigate', 'avoid'),
    );
    const prepared = await prepareImport(
      request('risks', changed, { update: true, constants: {} }),
    );
    expect(prepared.problems).toEqual([]);
    expect(prepared.changed.map(({ entry, fields }) => [entry.id, fields])).toEqual([
      [
        'RISK-01',
        [
          { field: 'treatment', before: 'mitigate', after: 'avoid' },
          { field: 'nextReview', before: '2027-04-30', after: '2027-06-15' },
        ],
      ],
    ]);
    applyChanges(root, filesToWrite(prepared));
    expect(textOf('risks/RISK-01.mdx')).toBe(
      before
        .replace('nextReview: 2027-04-30', 'nextReview: 2027-06-15')
        .replace('treatment: mitigate', 'treatment: avoid'),
    );
  });

  it('of another table sets only the fields that it fills', async () => {
    const table = 'ID,Title,Purpose,Stage\nSYS-01,Claims triage model,Something else,operation\n';
    const before = textOf('inventory/SYS-01.mdx');
    const prepared = await prepareImport(
      request('inventory', table, { update: true, constants: {} }),
    );
    expect(prepared.changed.map(({ fields }) => fields.map(({ field }) => field))).toEqual([
      ['purpose'],
    ]);
    applyChanges(root, filesToWrite(prepared));
    const after = textOf('inventory/SYS-01.mdx').split('\n');
    expect(after.filter((line) => !before.split('\n').includes(line))).toEqual([
      'purpose: Something else',
    ]);
    expect(errors()).toEqual([]);
  });
});

describe('the Statement that an auditor gave back', () => {
  it('becomes findings against the controls of its rows, with what the auditor wrote', async () => {
    const soa = exportFiles(loadHandbook({ root })).find(({ name }) => name === 'soa.xlsx');
    const workbook = new Workbook();
    await workbook.xlsx.load((await soa?.make()) ?? new Uint8Array());
    const page = workbook.worksheets[0];
    if (!page) throw new Error('The workbook has no sheet.');
    let head = 0;
    page.eachRow((row, number) => {
      if (row.getCell(2).value === 'ID') head = number;
    });
    const width = page.getRow(head).cellCount;
    const write = (row: number, determination: string, notes: string) => {
      page.getRow(head + row).getCell(width - 1).value = determination;
      page.getRow(head + row).getCell(width).value = notes;
    };
    write(1, 'Minor nonconformity', 'The policy was not reviewed in time.');
    write(2, 'OK', 'Seen on site.');
    write(3, 'unclear', 'Ask again.');
    writeFileSync(join(folder, 'soa.xlsx'), await workbook.xlsx.writeBuffer());
    const audit = loadHandbook({ root }).entries.audits[0]?.id;
    const constants = { owner: 'role-cro', audit, raised: '2026-11-20', due: '2027-02-01' };
    const asked = request('findings', '', { file: 'soa.xlsx', constants });
    const doubtful = await prepareImport(asked);
    expect(doubtful.problems.map(({ value, field }) => [value, field])).toEqual([
      ['unclear', 'grade'],
    ]);
    const { files, problems, table } = await prepareImport({
      ...asked,
      constants: { ...constants, grade: 'observation' },
    });
    expect(problems).toEqual([]);
    expect(table.passed.map(({ why }) => why)).toEqual(['is no finding: "OK"']);
    const texts = [...files.values()];
    expect(texts[0]).toContain('title: The policy was not reviewed in time.');
    expect(texts[0]).toContain('grade: minor\nagainst:\n  - A.2.2\n');
    expect(texts[1]).toContain('grade: observation');
    expect(texts[1]).toContain('unclear');
    expect(texts).toHaveLength(2);
  });
});

describe('the Statement of the ISMS', () => {
  const table = [
    'Control;Anwendbar;Umsetzungsstand;Begründung',
    'A.5.1 Policies;ja;umgesetzt;Wegen der Police',
    '5.10;WAHR;in Umsetzung;',
    'A.7.4;nein;;Kein Gebäude',
  ].join('\n');

  it('becomes its table', async () => {
    rmSync(join(root, 'isms'), { recursive: true });
    const prepared = await prepareImport(request('isms', table, { constants: {} }));
    expect(prepared.problems).toEqual([]);
    expect(prepared.files.get('isms/controls.csv')).toBe(
      'control,applicable,status,justification,document,owner\nA.5.1,true,implemented,Wegen der Police,,\nA.5.10,true,partial,Not stated in table.csv.,,\nA.7.4,false,,Kein Gebäude,,\n',
    );
  });

  it('is not decided by an import, and not overwritten', async () => {
    expect((await prepareImport(request('isms', table, { constants: {} }))).files.size).toBe(0);
    rmSync(join(root, 'isms'), { recursive: true });
    const open = await prepareImport(
      request('isms', table.replace('nein', '').replace('A.5.1 P', 'A.9.4.1 P'), { constants: {} }),
    );
    expect(open.files.size).toBe(0);
    expect(open.problems.map(({ at, expected }) => [at, expected.slice(0, 30)])).toEqual([
      ['A2', 'a control of ISO/IEC 27001:202'],
      ['B4', 'whether A.7.4 applies: yes or '],
    ]);
  });
});
