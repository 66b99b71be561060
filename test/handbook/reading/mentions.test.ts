import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../../schemas/fields.ts';
import { lookup } from '../../../src/standards/catalogue.ts';
import { piecesOf } from '../../../src/handbook/reading/mentions.ts';
import { handbookIn, role } from '../content-folder.ts';

const ids = new Map<string, CollectionName>([
  ['EV-1', 'evidence'],
  ['EV-12', 'evidence'],
  ['A.6.2.4', 'controls'],
  ['A.8.2', 'controls'],
  ['A.8.3', 'controls'],
  ['A.10.3', 'controls'],
  ['lead', 'roles'],
  ['role-lead', 'roles'],
  ['role-play', 'policies'],
  ['in-house', 'suppliers'],
  ['2026', 'inventory'],
  ['12.5', 'inventory'],
  ['REG-FADP', 'regulations'],
  ['POL-1.', 'policies'],
]);
const leads = (id: string) =>
  ['iso42001-clause', 'iso27001-control'].includes(lookup(id)?.kind ?? '');
const linked = (prose: string) =>
  piecesOf(prose, ids, leads)
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
    ['x.EV-1 misLead Lead lead', 'x.EV-1 misLead Lead lead'],
    ['In 2026 the lead did role-play in-house.', 'In 2026 the lead did role-play in-house.'],
    ['12.5 %, and 2026', '12.5 %, and 2026'],
    ['role-lead and REG-FADP', '<role-lead> and <REG-FADP>'],
    ['POL-1. ends in a stop', '<POL-1.> ends in a stop'],
  ])('%j', (prose, expected) => {
    expect(linked(prose)).toBe(expected);
  });

  it('links a clause only after the word for clause', () => {
    expect(linked('Clause 6.1.3 and 9.2, sub-clause 7.5.')).toBe(
      'Clause <6.1.3> and 9.2, sub-clause <7.5>.',
    );
    expect(linked('Abschnitt 6.1, chapitre 7.5, clause 99')).toBe(
      'Abschnitt <6.1>, chapitre <7.5>, clause 99',
    );
    expect(linked('la cláusula 6.1.3, la clausola 9.2')).toBe(
      'la cláusula <6.1.3>, la clausola <9.2>',
    );
  });

  it.each([
    'Article 9 and Article 10(2) of the AI Act',
    'article 7.4, Art. 10.2, Artikel 7.4, artículo 7.4, articolo 7.4',
    'See clause 8.3 of ISO/IEC 27001.',
    'See clauses 7.2 and 8.3 of ISO/IEC 27001:2022.',
    'ISO/IEC 27001:2022, clause 10.1',
    'The notice period follows clause 7.2 of the supplier contract.',
    'The supplier contract (clause 7.2) says more.',
    'Article 6.1 of the GDPR applies, and clause 5.3 of this policy.',
    'see section 4.2 of the contract',
    'Kapitel 7.2 des Rahmenvertrags, Abschnitt 6.1 der DSGVO, Ziffer 8.3',
    'chapitre 7.2 du contrat, chapitre 6.1 de la loi',
    'capítulo 7.2 del contrato, apartado 8.3, cláusula 7.2 del contrato',
    'capitolo 7.2 del contratto, punto 8.3',
    'Abschnitt 7 beschreibt, was in Kapitel 8 folgt.',
    'The controls A.8.2 and A.8.3 of ISO/IEC 27001:2022 apply.',
    'A.8.2 (27001), and ISO 27002 A.8.3',
    'Of ISO/IEC 27001, the ISMS carries out A.8.2.',
    'The ISMS controls A.8.2 and A.8.3',
    'A.8.2 of the ISMS, A.8.3 of NIST SP 800-53',
  ])('leaves numbers of other documents alone: %s', (prose) => {
    expect(linked(prose)).toBe(prose);
  });

  it.each([
    ['A.8.2 follows. ISO/IEC 27001 has others.', 'A.8.2 follows. ISO/IEC 27001 has others.'],
    ['A.6.2.4 builds on 27001:A.8.29.', '<A.6.2.4> builds on <27001:A.8.29>.'],
    ['A.8.2 builds on 27001:A.8.29.', '<A.8.2> builds on <27001:A.8.29>.'],
    ['A.10.3 has no like in ISO/IEC 27001.', '<A.10.3> has no like in ISO/IEC 27001.'],
    [
      'A.8.2 of ISO/IEC 42001, not of ISO/IEC 27001',
      '<A.8.2> of ISO/IEC 42001, not of ISO/IEC 27001',
    ],
    ['article 6.1.3 de l’ISO/IEC 42001', 'article <6.1.3> de l’ISO/IEC 42001'],
    [
      'Contracts follow A.10.3. The law too (A.8.3).',
      'Contracts follow <A.10.3>. The law too (<A.8.3>).',
    ],
    ['The AI policy (clause 5.2) is short.', 'The AI policy (clause <5.2>) is short.'],
    [
      '27001:A.8.99, X27001:A.8.2 and 27001:A.8.2.',
      '27001:A.8.99, X27001:A.8.2 and <27001:A.8.2>.',
    ],
  ])('tells whose a number is: %s', (prose, expected) => {
    expect(linked(prose)).toBe(expected);
  });

  // Each took minutes, or had no end.
  it.each([
    ['a long number', `See A.8.2, ${'1'.repeat(5_000)}.`],
    ['numbers with blanks between them', `See A.8.2 ${'1 '.repeat(2_000)}.`],
    ['numbers far apart', `See A.8.2 ${'1    '.repeat(1_000)}.`],
    ['controls with blanks between them', 'A.8.2 '.repeat(1_500)],
    ['lines of controls', `${'A.8.2 '.repeat(1_000)}\n`.repeat(4)],
    ['a name without a number', `${'ISO '.repeat(10_000)}and A.8.2`],
    ['a long word with accents', `Clause 6.1.3 ${'äa'.repeat(10_000)}`],
  ])('takes no time over %s', (_, prose) => {
    expect(linked(prose).includes('<')).toBe(true);
  });

  it('loses no character', () => {
    const prose = 'Before EV-1, between clause 6.1.3 – EV-12 after 😀.';
    const text = piecesOf(prose, ids, leads).map((piece) => piece.text);
    expect(text.join('')).toBe(prose);
  });
});

describe('mentions', () => {
  const of = (body: string) =>
    handbookIn({ 'roles/role-lead.mdx': role(body), 'roles/board-1.mdx': role() }).mentions.map(
      ({ to, explicit, point }) =>
        `${point.line}:${point.column} ${to}${explicit ? ' explicit' : ''}`,
    );

  it('are ids in prose, at the text that holds them', () => {
    expect(of('The *board-1 decides*, board-1.\n')).toEqual(['5:6 board-1', '5:22 board-1']);
  });

  it('are not taken from code, links and headings, nor of the entry itself', () => {
    expect(
      of('## The board-1\n\n`board-1` and [board-1](/soa/), role-lead\n\n```\nboard-1\n```\n'),
    ).toEqual([]);
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

  it('are none in a document of the ISMS, or in a table of its controls', () => {
    const policy = (origin: string, body: string) =>
      `---\ntitle: Rules for accounts\nowner: lead\nkind: policy\norigin: ${origin}\nversion: "1.0"\nstatus: draft\n---\n${body}`;
    const mentioned = (origin: string, body: string) =>
      handbookIn({
        'policies/POL-1.mdx': policy(origin, body),
        ...Object.fromEntries(
          ['A.5.3', 'A.6.2.4', 'A.8.2'].map((id) => [`controls/${id}.mdx`, policy('aims', '')]),
        ),
      }).mentions.map(({ to }) => to);
    const table = '| Control of ISO/IEC 27001 | Subject |\n|---|---|\n| A.5.3 | duties |\n';
    expect(mentioned('isms', 'It carries out A.8.2 and A.5.3.')).toEqual([]);
    expect(mentioned('isms', 'It carries out A.8.2 of ISO/IEC 42001, and A.6.2.4.')).toEqual([
      'A.8.2',
      'A.6.2.4',
    ]);
    expect(mentioned('aims', table)).toEqual([]);
    expect(mentioned('aims', '## ISO/IEC 27001\n\n- A.5.3\n- A.6.2.4\n')).toEqual(['A.6.2.4']);
    expect(mentioned('aims', 'It carries out A.8.2 and A.5.3.')).toEqual(['A.8.2', 'A.5.3']);
  });
});

it('a body that names more entries than a page can link to is refused, where the first too many stands', () => {
  const { problems, mentions } = handbookIn({
    'roles/lead.mdx': role(`${'A-1,'.repeat(2000)}\n\n`.repeat(3)),
    'roles/A-1.mdx': role('lead '.repeat(1000)),
  });
  expect(mentions.length).toBeLessThanOrEqual(7000);
  expect(problems).toEqual([
    expect.objectContaining({
      rule: 'mdx/syntax',
      at: { file: 'roles/lead.mdx', point: { line: 9, column: 1 } },
      found: 'The text names entries and controls more than 5000 times.',
    }),
  ]);
});
