import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../../schemas/handbook.ts';
import { toolRoot } from '../../../src/cli/content.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { messagesFor, type Language } from '../../../src/i18n/messages.ts';
import { prepareImport } from '../../../src/imports/prepare.ts';
import { notesAsCsv, type Note, type NoteMark } from '../../../src/views/notebook/sheet.ts';
import { noteSubjects } from '../../../src/views/notebook/subjects.ts';

const root = join(toolRoot, 'content');
const handbook = loadHandbook({ root });

const wordsOf = (language: Language) => {
  const { exports, register, notebook } = messagesFor(language);
  const { id, determination, notes, asOf } = exports;
  const { page, marks } = notebook;
  return { id, title: register.title, determination, notes, asOf, page, marks };
};
const csv = (notes: readonly Note[], language: Language = 'en') =>
  notesAsCsv(notes, { words: wordsOf(language), language, asOf: '2026-11-24' });

const note = (about: string, mark: NoteMark, text: string, more: Partial<Note> = {}): Note => ({
  ...{ page: about, about, mark, text, title: `Title of ${about}` },
  ...more,
});

describe('what a note may be about', () => {
  const subjects = (id: string) => {
    const entry = handbook.byId.get(id);
    return entry && noteSubjects(handbook, entry);
  };

  it('is the control, the clause or one of its sub-clauses', () => {
    expect(subjects('A.2.2')).toEqual([{ id: 'A.2.2', title: expect.any(String) }]);
    expect(
      subjects('clause-6')
        ?.slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(['6', '6.1', '6.1.1']);
  });

  it('is, for evidence, a control that relies on it, or the evidence alone', () => {
    const ids = subjects('EV-021')?.map(({ id }) => id) ?? [];
    expect(ids.at(-1)).toBe('EV-021');
    expect(ids).toContain('A.6.2.4');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is nothing on other pages', () => {
    expect(subjects('SYS-01')).toBeUndefined();
  });
});

describe('the file of the notes', () => {
  it('has a row for each note, in the order of what they are about', () => {
    const rows = parse(
      csv([
        note('A.6.2.10', 'major', 'Said "no",\nand left.'),
        note('A.6.2.4', 'minor', 'Late.', { page: 'EV-021', evidence: 'EV-021' }),
        note('A.2.2', 'note', '=HYPERLINK("x")'),
      ]),
      { bom: true },
    );
    expect(rows).toEqual([
      ['ID', 'Title', 'Determination', 'Notes', 'Page', 'As of'],
      ['A.2.2', 'Title of A.2.2', 'Note', '\'=HYPERLINK("x")', 'A.2.2', '2026-11-24'],
      ['A.6.2.4', 'Title of A.6.2.4', 'Minor', 'EV-021: Late.', 'EV-021', '2026-11-24'],
      ['A.6.2.10', 'Title of A.6.2.10', 'Major', 'Said "no",\nand left.', 'A.6.2.10', '2026-11-24'],
    ]);
  });
});

describe('aims import findings', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'aims-notebook-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each(languages)('knows what the notes are, in %s', async (language) => {
    const content = join(folder, 'content');
    cpSync(root, content, { recursive: true });
    const settings = readFileSync(join(content, 'handbook.yaml'), 'utf8');
    writeFileSync(
      join(content, 'handbook.yaml'),
      settings.replace(/^language: .*$/m, `language: ${language}`),
    );
    const there = loadHandbook({ root: content });
    expect(there.config.language).toBe(language);
    const notes = [
      note('A.2.2', 'minor', 'The policy was not reviewed in time.'),
      note('A.2.3', 'major', 'There are two policies.', { page: 'EV-021', evidence: 'EV-021' }),
      note('A.2.4', 'conforms', 'Seen.'),
      note('6.1.2', 'observation', 'The method is hard to find.', { page: 'clause-6' }),
      note('8.4', 'opportunity', 'One form would do.', { page: 'clause-8' }),
      note('A.3.2', 'note', 'Ask again.'),
      note('EV-021', 'minor', 'Undated.'),
    ];
    writeFileSync(join(folder, 'notes.csv'), csv(notes, language));
    const { files, problems, table } = await prepareImport({
      root: content,
      what: 'findings',
      file: join(folder, 'notes.csv'),
      update: false,
      constants: {
        owner: 'role-cro',
        audit: there.entries.audits[0]?.id,
        raised: '2026-11-20',
        due: '2027-02-01',
      },
    });
    expect(problems).toEqual([]);
    const made = [...files.values()].map((text) => [
      /^title: (.*)$/m.exec(text)?.[1],
      /^grade: (.*)$/m.exec(text)?.[1],
      /^against:\n {2}- (.*)$/m.exec(text)?.[1]?.replace(/["']/g, ''),
    ]);
    expect(made).toEqual([
      ['The method is hard to find.', 'observation', '6.1.2'],
      ['One form would do.', 'opportunity', '8.4'],
      ['The policy was not reviewed in time.', 'minor', 'A.2.2'],
      [expect.stringContaining('EV-021: There are two policies.'), 'major', 'A.2.3'],
    ]);
    const { conforms } = messagesFor(language).notebook.marks;
    expect(table.passed.map(({ why }) => why)).toEqual([
      `is no finding: "${conforms}"`,
      'is a note without judgement',
      'is about EV-021: a finding is against a control or a clause',
    ]);
  });
});
