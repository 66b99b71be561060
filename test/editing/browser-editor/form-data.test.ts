import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../../schemas/fields.ts';
import { toolRoot } from '../../../src/cli/content.ts';
import { formShapes } from '../../../src/editing/browser-editor/config.ts';
import { fileOfForm, formData } from '../../../src/editing/browser-editor/form-data.ts';
import type { FormShape } from '../../../src/editing/browser-editor/form-shape.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';

const example = loadHandbook({ root: join(toolRoot, 'content') });
const shapes = formShapes(example);
const shapeOf = (name: string): FormShape => {
  const shape = shapes[`${name}-frontmatter`];
  if (!shape) throw new Error(`There is no form of ${name}.`);
  return shape;
};

/** What the file says once a form with it was changed. */
function changed(
  collection: string,
  text: string,
  change: (form: Record<string, unknown>) => void,
): string {
  const form = structuredClone(formData(text, shapeOf(collection)));
  change(form);
  return fileOfForm(form, shapeOf(collection));
}

const system = `---
# Asked for by the board.
title: 'Reader' # for now
aliases: OCR
stage: operation
duties:
  "4":
    status: done # in May
  "26(5)":
    status: open
data:
  - name: Letters
    personal: none
---

Text.
`;

describe('a form of the browser editor', () => {
  it.each(collectionNames)('leaves each file of %s as it is if nothing is changed', (name) => {
    for (const { file } of example.documents.filter(({ collection }) => collection === name)) {
      const text = example.textOf(file);
      expect(
        changed(name, text, () => undefined),
        file,
      ).toBe(text);
    }
  });

  it('has the names of a map as fields of a list, and writes a map again', () => {
    const { duties } = formData(system, shapeOf('inventory'));
    expect(duties).toEqual([
      { _name: '4', status: 'done' },
      { _name: '26(5)', status: 'open' },
    ]);
    const written = changed('inventory', system, (form) => {
      (form['duties'] as object[]).push({ _name: '27', status: 'open', evidence: [] });
    });
    expect(written).toBe(
      system.replace('status: open\ndata', 'status: open\n  "27":\n    status: open\ndata'),
    );
  });

  it('changes what was changed, and leaves comments, quotes and what it does not show', () => {
    const written = changed('inventory', system, (form) => {
      Object.assign((form['duties'] as object[])[0] ?? {}, { status: 'open' });
      Object.assign((form['data'] as object[])[0] ?? {}, { personal: 'special' });
    });
    expect(written).toBe(
      system
        .replace('done # in May', 'open # in May')
        .replace('personal: none', 'personal: special'),
    );
  });

  it('takes away what was emptied', () => {
    const written = changed('inventory', system, (form) => {
      form['aliases'] = [];
      form['stage'] = '';
    });
    expect(written).toBe(system.replace('aliases: OCR\nstage: operation\n', ''));
  });

  it('writes another text below the fields', () => {
    const written = changed('inventory', system, (form) => {
      form['_text'] = 'Other text.';
    });
    expect(written).toBe(system.replace('Text.', 'Other text.'));
  });

  it('makes a file of a new entry, without what is empty', () => {
    const form = { title: 'Reader: letters', duties: [], aiAct: { risk: '' }, _text: '' };
    expect(fileOfForm(form, shapeOf('inventory'))).toBe('---\ntitle: "Reader: letters"\n---\n');
  });

  it('opens no file that cannot be read, so that none is saved over', () => {
    expect(() => formData('---\ntitle: [\n---\n', shapeOf('inventory'))).toThrow();
    expect(() => formData('No fields.\n', shapeOf('inventory'))).toThrow();
  });
});
