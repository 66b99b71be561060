import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { atomOf } from '../../src/exports/atom.ts';
import { csvOf } from '../../src/exports/csv.ts';
import { icsOf } from '../../src/exports/ics.ts';
import { markdownOf } from '../../src/exports/markdown.ts';
import { hiddenSign } from '../../schemas/signs.ts';
import type { Handbook } from '../../src/handbook/types.ts';
import { sheetOf } from '../../src/views/exports/sheets.ts';
import { handbookOf } from '../handbook/handbook-of.ts';

/** Texts that end a string, a cell, a line or an element of one of the formats, or start a formula. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['=cmd|"/c calc"!A1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '"', "'", ',', ';'],
        ...['|', '\n', '\r\n', '<script>', '</title>', ']]>', '<!--', '&', '&lt;', '\\', '\\n'],
        ...['[x](javascript:alert(1))', '![x](https://evil.example/x)', '# x', '- x', '`', '***'],
        ...[
          'https://evil.example/',
          'BEGIN:VEVENT',
          'END:VCALENDAR',
          'ATTACH:',
          '\u2028',
          '\ufffe',
        ],
        ...['\u202e', '\ud800', '<img src=x onerror=alert(1)>', '{{x}}', '${x}', '::error::x'],
      ),
      fc.string({ unit: 'binary' }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''))
  // Others are refused before they come to an export.
  .filter((text) => hiddenSign(text) === undefined && text.trim() === text);

const handbookWith = (text: string) =>
  handbookOf({
    roles: { lead: { title: text, responsibilities: text } },
    policies: {
      'POL-01': {
        ...{ title: text, owner: 'lead', kind: 'policy', origin: 'aims' },
        ...{ version: '1.1', status: 'draft' },
        changes: [{ version: '1.1', date: '2026-05-01', what: text }],
      },
    },
  });

function sheetFor(handbook: Handbook, name: string) {
  const sheet = sheetOf(handbook, name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

const always = (use: (text: string) => void) =>
  fc.assert(fc.property(hostile, use), { numRuns: 60 });

describe('whatever a text is', { timeout: 60_000 }, () => {
  it('no cell of a CSV file is a formula, and no row is torn', () => {
    always((text) => {
      const handbook = handbookWith(text);
      for (const name of ['documents', 'roles'] as const) {
        const csv = csvOf(handbook, sheetFor(handbook, name).table());
        const rows = parse(csv, { bom: true }) as string[][];
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }
    });
  });

  it('a document in Markdown has its headings, its table and no markup of the text', () => {
    always((text) => {
      const handbook = handbookWith(text);
      const tree = unified()
        .use(remarkParse)
        .use(remarkGfm)
        .parse(markdownOf(handbook, sheetFor(handbook, 'documents'), 'https://site.example/'));
      const found: string[] = [];
      visit(tree, (node) => {
        if (node.type === 'html' && node.value !== '<br>') found.push(node.value);
        if (node.type === 'link' && !node.url.startsWith('https://site.example/'))
          // An address that is written out leads where it says.
          if (
            node.children.map((child) => ('value' in child ? child.value : '')).join('') !==
            node.url
          )
            found.push(node.url);
        if (['image', 'code', 'definition', 'thematicBreak'].includes(node.type))
          found.push(node.type);
      });
      expect(found).toEqual([]);
      expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'list', 'table']);
    });
  });

  it('the feed is XML in which the text is text', () => {
    always((text) => {
      const names = new Set<string>();
      visit(fromXml(atomOf(handbookWith(text), 'https://site.example/')), (node) => {
        if (node.type === 'element') names.add(node.name);
        expect(['comment', 'cdata', 'doctype']).not.toContain(node.type);
      });
      expect(
        [...names].filter(
          (name) =>
            ![
              'feed',
              'title',
              'id',
              'updated',
              'author',
              'name',
              'link',
              'entry',
              'summary',
            ].includes(name),
        ),
      ).toEqual([]);
    });
  });

  it('a calendar has the events that it should, and no others', () => {
    always((text) => {
      const days = [{ id: 'a', date: '2026-12-01', title: text, path: undefined }];
      const ics = icsOf(handbookWith(text), { title: text, days } as never, undefined);
      const calendar = new ICAL.Component(ICAL.parse(ics) as never);
      expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent']);
      const [event] = calendar.getAllSubcomponents('vevent');
      expect(event?.getAllProperties('attach')).toEqual([]);
    });
  });
});
