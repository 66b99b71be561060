import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { cellHtml } from '../../src/components/cells/cell.ts';
import { tableHtml } from '../../src/components/table/table.ts';
import { inSite } from '../../src/handbook/current.ts';
import type { Cell } from '../../src/views/table/cell.ts';
import { count, countLink, day, details, link, list, none } from '../../src/views/table/make.ts';
import { sentence, tag, text, titled } from '../../src/views/table/make.ts';
import { handbookOf } from '../handbook/handbook-of.ts';

const handbook = handbookOf({ controls: { 'A.6.2.4': {} } });
const site = { handbook, base: '/aims/', live: false, issues: [], reported: [], rules: [] };
const shown = (cell: Cell, about?: string) => inSite(site, () => cellHtml(cell, about).toString());

const to = (title: string, path?: string) => ({ id: 'X-1', title, path, collection: undefined });

describe('a cell', () => {
  it('has links for the ids in its text', () => {
    expect(shown(text('See A.6.2.4 & more.'))).toMatch(
      /^See <a class="id" href="\/aims\/controls\/A\.6\.2\.4\/" title="[^"]+">A\.6\.2\.4<\/a> &amp; more\.$/,
    );
  });

  it('leads to an entry by its number, and says what else there is', () => {
    expect(shown(link(to('One', '/x/'), text('two', { muted: true })))).toBe(
      '<a class="ref" href="/aims/x/"><span class="id">X-1</span> One</a> <span class="relative">two</span>',
    );
  });

  it('says what a number or a state is about, if it is a link', () => {
    expect(shown(countLink(1530, '/risks/'), 'Risks, SYS-1')).toBe(
      '<a class="number" href="/aims/risks/" aria-label="1,530 Risks, SYS-1">1,530</a>',
    );
    expect(shown(count(2), 'Risks, SYS-1')).toBe('<span class="number">2</span>');
    const state = (path?: string): Cell => ({
      kind: 'state',
      state: { icon: 'proven', text: 'proven', path },
    });
    expect(shown(state('/x/'), 'SYS-1')).toContain(
      '<a class="state state-proven" href="/aims/x/#state" aria-label="proven: SYS-1"><svg ',
    );
    expect(shown(state(), 'SYS-1')).toMatch(/^<span class="state state-proven"><svg /);
  });

  it('says of a day how far it is away, and that something is overdue', () => {
    expect(shown(day('2026-01-02'))).toBe(
      '<span class="day"><time datetime="2026-01-02">2026-01-02</time></span>',
    );
    expect(shown(day('2026-01-02', 'overdue', 'long ago'))).toMatch(
      /<\/time> <span class="relative">long ago<\/span> <span class="state state-overdue"><svg .*overdue<\/span><\/span>$/,
    );
    expect(shown(day('2026-01-02', 'current'))).not.toContain('state');
  });

  it('has paragraphs for what is no block below a first part', () => {
    expect(shown(details('More', text('a'), list([text('b')])))).toBe(
      '<details class="behind"><summary>More</summary><p class="note">a</p><ul class="plain"><li>b</li></ul></details>',
    );
  });

  it('fills a message with its parts, and leaves names that have none', () => {
    expect(shown(sentence('By {day} <{who}>.', { day: text('May') }))).toBe(
      'By May &lt;{who}&gt;.',
    );
  });
});

describe('what a handbook says', () => {
  const hostile = `"'><img src=x onerror=alert(1)><script>alert(2)</script>`;
  const cells: Cell[] = [
    none(hostile),
    text(hostile),
    text(`\`${hostile}\``, { code: true }),
    ...(['strong', 'muted', 'hidden'] as const).map((how) => text(hostile, { [how]: true })),
    { kind: 'word', value: hostile, text: hostile },
    tag(hostile),
    tag('tag', hostile),
    count(1, hostile),
    countLink(1, hostile, hostile),
    day(hostile, 'overdue', hostile),
    link(to(hostile)),
    link(to(hostile, hostile), text(hostile)),
    { kind: 'link', link: { ...to(hostile, '/x/'), id: hostile }, short: true },
    { kind: 'address', href: hostile, text: hostile },
    { kind: 'state', state: { icon: 'now', text: hostile, path: hostile } },
    { kind: 'commit', commit: { short: hostile, date: hostile, href: hostile } },
    list([text(hostile)]),
    sentence(hostile, {}),
    sentence('{part}', { part: text(hostile) }),
    details(hostile, text(hostile)),
    titled(hostile, text(hostile)),
    { kind: 'change', before: 1, after: 2, href: hostile, meaning: hostile },
    { kind: 'edited', edits: [{ change: 'added', text: hostile }] },
    { kind: 'facts', facts: [{ field: 'f', label: hostile, help: hostile, cell: text(hostile) }] },
    { kind: 'table', columns: [{ field: 'f', label: hostile }], rows: [[text(hostile)]] },
    {
      kind: 'proof',
      proof: [
        { ...to(hostile), validity: 'valid', until: hostile, date: hostile, reused: true },
        { ...to(hostile), validity: 'expired', until: hostile, date: hostile, reused: false },
      ],
    },
  ];

  it.each(cells.map((cell) => [cell.kind, cell] as const))(
    'adds no element and no attribute to a cell of the kind %s',
    (_, cell) => {
      expect(elementsOf(shown(cell, hostile))).not.toContainEqual(
        expect.stringMatching(/^(?:img|script)\b|\bon/i),
      );
    },
  );

  it('adds none to a table', () => {
    const cell = text(hostile);
    const column = { id: hostile, title: hostile, detail: cell, filter: hostile, named: true };
    const html = inSite(site, () =>
      tableHtml(
        {
          name: hostile,
          caption: hostile,
          columns: [column, { ...column, group: hostile, counts: [[hostile, 1]] }],
          groups: [
            { id: hostile, head: cell, rows: [], none: hostile },
            {
              lead: cell,
              rows: [{ id: hostile, cells: [cell], tone: hostile, values: { [hostile]: hostile } }],
            },
          ],
          totals: [cell, cell],
        },
        { class: hostile, filters: hostile, folds: true },
      ).toString(),
    );
    expect(elementsOf(html)).not.toContainEqual(expect.stringMatching(/^(?:img|script)\b|\bon/i));
  });
});

/** The elements of some HTML, each with the names of its attributes. */
function elementsOf(html: string): string[] {
  const elements: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
    elements.push([tagName, ...Object.keys(properties)].join(' '));
  });
  return elements;
}

describe('a table', () => {
  const columns = [
    { id: 'name', title: 'Name' },
    { id: 'risks', title: 'Risks', numeric: true, named: true },
    { id: 'why', title: 'Why', unlabelled: true },
  ];
  const shownTable = (rows: Parameters<typeof tableHtml>[0]['groups'][number]['rows']) =>
    inSite(site, () =>
      tableHtml({ name: 'some', caption: 'Some', columns, groups: [{ rows }] }).toString(),
    );

  it('has a row with its name, what it says for filters, and titles for narrow screens', () => {
    expect(
      shownTable([
        {
          id: 'r',
          cells: [text('One'), countLink(3, '#x'), none('')],
          values: { state: 'open' },
          tone: 'open',
        },
      ]),
    ).toContain(
      '<tr id="r" class="row-open" data-state="open"><th scope="row">One</th>' +
        '<td class="cell-risks numeric" data-label="Risks">' +
        '<a class="number" href="#x" aria-label="3 Risks, One">3</a></td>' +
        '<td><span class="none"></span></td></tr>',
    );
  });

  it('lets a cell go over all columns that follow, and no cell name the row', () => {
    expect(
      shownTable([{ head: -1, spanFrom: 1, cells: [text('a'), text('b'), text('c')] }]),
    ).toContain(
      '<tr><td data-label="Name">a</td>' +
        '<td class="cell-risks numeric" data-label="Risks" colspan="2">b</td></tr>',
    );
  });
});
