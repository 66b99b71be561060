import { describe, expect, it } from 'vitest';
import { clauseById } from '../../../src/standards/iso42001.ts';
import { piecesOf } from '../../../src/handbook/reading/mentions.ts';
import { handbookIn, role } from '../content-folder.ts';

const ids = new Map(
  ['EV-1', 'EV-12', 'A.6.2.4', 'lead', 'POL-1.'].map((id) => [id, undefined] as const),
);
const isClause = (id: string) => clauseById(id) !== undefined;
const linked = (prose: string) =>
  piecesOf(prose, ids, isClause)
    .map((piece) => ('id' in piece ? `<${piece.id}>` : piece.text))
    .join('');

describe('piecesOf', () => {
  it.each([
    ['nothing to link', 'nothing to link'],
    ['', ''],
    ['See EV-1.', 'See <EV-1>.'],
    ['EV-12, EV-1; (EV-1)', '<EV-12>, <EV-1>; (<EV-1>)'],
    ['EV-123 and XEV-1 are others', 'EV-123 and XEV-1 are others'],
    ['ev-1 is written otherwise', 'ev-1 is written otherwise'],
    ['A.6.2.4-', '<A.6.2.4>-'],
    ['-EV-1 _EV-1_ ...EV-1', '-<EV-1> _<EV-1>_ ...<EV-1>'],
    ['x.EV-1 misLead Lead lead', 'x.EV-1 misLead Lead <lead>'],
    ['POL-1. ends in a stop', '<POL-1.> ends in a stop'],
  ])('%j', (prose, expected) => {
    expect(linked(prose)).toBe(expected);
  });

  it('links a clause only after the word for clause', () => {
    expect(linked('Clause 6.1.3 and 9.2, sub-clause 7.5.')).toBe(
      'Clause <6.1.3> and 9.2, sub-clause <7.5>.',
    );
    expect(linked('Abschnitt 6.1, article 6.1.3, clause 99')).toBe(
      'Abschnitt <6.1>, article <6.1.3>, clause 99',
    );
  });

  it('takes no article of a law for a clause', () => {
    expect(linked('Article 9 and Article 10(2) of the AI Act')).toBe(
      'Article 9 and Article 10(2) of the AI Act',
    );
  });

  it('loses no character', () => {
    const prose = 'Before EV-1, between clause 6.1.3 – EV-12 after 😀.';
    const text = piecesOf(prose, ids, isClause).map((piece) => piece.text);
    expect(text.join('')).toBe(prose);
  });
});

describe('mentions', () => {
  const of = (body: string) =>
    handbookIn({ 'roles/lead.mdx': role(body), 'roles/board.mdx': role() }).mentions.map(
      ({ to, explicit, point }) =>
        `${point.line}:${point.column} ${to}${explicit ? ' explicit' : ''}`,
    );

  it('are ids in prose, at the text that holds them', () => {
    expect(of('The *board decides*, board.\n')).toEqual(['5:6 board', '5:20 board']);
  });

  it('are not taken from code, links and headings, nor of the entry itself', () => {
    expect(of('## The board\n\n`board` and [board](/soa/), lead\n\n```\nboard\n```\n')).toEqual([]);
  });

  it('are explicit where a <Ref> stands, in headings and links too, whether or not the id exists', () => {
    expect(
      of(
        '<Ref to=" board " /> <Ref to="none" />\n\n## <Ref to="board" />\n\n[<Ref to="nobody" />](/soa/)\n',
      ),
    ).toEqual([
      '5:1 board explicit',
      '5:22 none explicit',
      '7:4 board explicit',
      '9:2 nobody explicit',
    ]);
  });

  it('leave out a <Ref> whose id is code or missing, which other rules report', () => {
    expect(of('<Ref to={board} /> <Ref /> <Ref to="" />\n')).toEqual([]);
  });
});
