import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectionNames, type CollectionName } from '../../schemas/fields.ts';
import { languages } from '../../schemas/handbook.ts';
import { collections } from '../../schemas/index.ts';
import { fieldsOf } from '../../schemas/walk.ts';
import { runChecks } from '../../src/checks/run.ts';
import { createFile } from '../../src/editing/files.ts';
import { givenValue } from '../../src/editing/given-value.ts';
import { idFault } from '../../src/editing/id-fault.ts';
import { nextId } from '../../src/editing/next-id.ts';
import { entryTemplate, fieldsOfEntry } from '../../src/editing/template.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import type { Handbook } from '../../src/handbook/types.ts';
import { casesFolder } from '../checks/tiny-handbooks.ts';
import { asOf, copyOfExample } from './copy.ts';

let root: string;
let remove: () => void;
let handbook: Handbook;
beforeAll(() => {
  ({ root, remove } = copyOfExample());
  handbook = loadHandbook({ root, asOf });
});
afterAll(() => remove());

/** What the checks say of a handbook that has one entry only. */
function inTinyHandbook(file: string, text: string) {
  const tiny = mkdtempSync(join(tmpdir(), 'aims-new-'));
  try {
    cpSync(join(casesFolder, 'handbook.yaml'), join(tiny, 'handbook.yaml'));
    createFile(join(tiny, file), text);
    const loaded = loadHandbook({ root: tiny, asOf });
    return { problems: loaded.problems, issues: runChecks(loaded) };
  } finally {
    rmSync(tiny, { recursive: true });
  }
}

/** An id that the collection has room for. */
const ids: Partial<Record<CollectionName, string>> = { clauses: 'clause-10' };
const newId = (name: CollectionName) => ids[name] ?? nextId(handbook, name, 'A new one') ?? '';

describe('the next free id', () => {
  it('follows the pattern of the collection', () => {
    expect(nextId(handbook, 'risks')).toMatch(/^RISK-\d\d$/);
    expect(handbook.collectionOf.has(nextId(handbook, 'risks') ?? '')).toBe(false);
    expect(nextId(handbook, 'evidence')).toMatch(/^EV-\d{3}$/);
  });

  it('has the year of the as-of date', () => {
    expect(nextId(handbook, 'audits')).toBe('AUD-2026-3');
    expect(nextId({ ...handbook, asOf: '2028-01-10' }, 'audits')).toBe('AUD-2028-1');
    expect(nextId(handbook, 'incidents')).toBe('INC-2026-03');
  });

  it('is a control that has no entry yet, then one of our own', () => {
    const without = {
      ...handbook,
      documents: handbook.documents.filter(({ id }) => id !== 'A.6.2.4'),
    };
    expect(nextId(without, 'controls')).toBe('A.6.2.4');
    expect(nextId(handbook, 'controls')).toBe('ORG.2');
  });

  it('is made of the title where ids are words', () => {
    expect(nextId(handbook, 'roles', 'Head of Claims')).toBe('role-head-of-claims');
    expect(nextId(handbook, 'regulations', 'Data Act')).toBe('REG-DATA-ACT');
    expect(nextId(handbook, 'roles')).toBeUndefined();
    expect(nextId(handbook, 'clauses')).toBeUndefined();
  });

  it('begins a collection as is customary', () => {
    const empty = { ...handbook, documents: [] };
    expect(nextId(empty, 'risks')).toBe('RISK-01');
    expect(nextId(empty, 'audits')).toBe('AUD-2026-1');
    expect(nextId(empty, 'clauses')).toBe('clause-4');
  });
});

describe('an id', () => {
  it('is refused where another entry, a standard or a system has it', () => {
    expect(idFault(handbook, 'risks', 'pol-01')).toContain('POL-01');
    expect(idFault(handbook, 'risks', 'A.2.2')).toContain('A.2.2');
    expect(idFault(handbook, 'risks', 'two words')).toContain('cannot be an id');
    expect(idFault(handbook, 'risks', 'con')).toContain('Windows');
    expect(idFault(handbook, 'controls', 'A.99.1')).toContain('Annex A');
    expect(idFault(handbook, 'clauses', 'clause-3')).toContain('clause-4 to clause-10');
    expect(idFault(handbook, 'risks', 'RISK-99')).toBeUndefined();
  });
});

describe.each(collectionNames)('a new entry in %s', (name) => {
  it('lacks what the checks then name; what values of these ask for is in a comment', () => {
    const id = newId(name);
    const { text, open } = entryTemplate(name, id, 'en');
    const file = `${name}/${id}.mdx`;
    const { issues, problems } = inTinyHandbook(file, text);
    const faults = problems.filter(({ at }) => at.file === file);
    const named = faults.map(({ at: { path = [] } }) =>
      path.filter((step) => typeof step === 'string').join('.'),
    );
    expect(open.length).toBeGreaterThan(0);
    expect(named).toEqual(expect.arrayContaining([...open]));
    for (const field of named.filter((each) => !open.includes(each)))
      expect(text).toMatch(new RegExp(`^# ${field.split('.')[0]}:`, 'm'));
    expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(['content/schema']));
    // What cannot be read yet is told once.
    expect(issues.filter(({ rule, at }) => at.file === file && rule !== 'content/schema')).toEqual(
      [],
    );
  });

  it('names every field of the collection, in each language', () => {
    const id = newId(name);
    for (const language of languages) {
      const { text } = entryTemplate(name, id, language);
      for (const { names } of fieldsOfEntry(name, id).filter((field) => field.names.length === 1))
        expect(text, `${language} ${names[0]}`).toMatch(new RegExp(`^(?:# )?${names[0]}:`, 'm'));
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(130);
    }
  });
});

describe('what is typed for a field', () => {
  const read = (name: CollectionName, field: string, typed: string) => {
    const schema = fieldsOf(collections[name].schema)?.[field];
    const help = fieldsOfEntry(name, 'X-1').find(({ names }) => names.join('.') === field);
    if (!schema || !help) throw new Error(`There is no ${name}.${field}.`);
    return givenValue(schema, help, typed);
  };

  it('becomes a value of its kind', () => {
    expect(read('risks', 'likelihood', '3')).toEqual({ value: 3 });
    expect(read('risks', 'sources', 'C.3.4, C.3.5')).toEqual({ value: ['C.3.4', 'C.3.5'] });
    expect(read('controls', 'applicable', 'true')).toEqual({ value: true });
    expect(read('controls', 'applicable', 'undecided')).toEqual({ value: 'undecided' });
    expect(read('policies', 'version', '1.10')).toEqual({ value: '1.10' });
    expect(read('findings', 'against', '9.2, A.6.2.4')).toEqual({ value: ['9.2', 'A.6.2.4'] });
  });

  it('is refused where the field does not take it', () => {
    expect(read('risks', 'likelihood', '9')).toHaveProperty('fault');
    expect(read('risks', 'category', 'other')).toHaveProperty('fault');
    expect(read('audits', 'date', '3.4.2026')).toHaveProperty('fault');
  });

  it('is in the file as YAML reads it back', () => {
    const { text, open } = entryTemplate('policies', 'POL-99', 'en', {
      title: 'Use: of "AI"',
      version: '1.10',
    });
    expect(text).toContain('title: \'Use: of "AI"\'');
    expect(text).toContain('version: "1.10"');
    expect(open).not.toContain('title');
  });
});

describe('a file', () => {
  it('is never overwritten by a new entry', () => {
    const path = join(root, 'risks/RISK-01.mdx');
    const before = readFileSync(path, 'utf8');
    expect(createFile(path, 'something else')).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});
