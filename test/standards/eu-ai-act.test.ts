import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/i18n/messages.ts';
import { articles, isArticle } from '../../src/standards/eu-ai-act-articles.ts';
import {
  amendmentIn,
  annexIIIIn,
  obligations,
  operatorRoles,
  penaltiesIn,
  timeline,
} from '../../src/standards/eu-ai-act.ts';
import { textsIn } from '../../src/standards/languages/index.ts';
import { countsByHand, dutiesByHand } from './duties-by-hand.ts';

const english = textsIn('en');
const amendment = amendmentIn(english);
const annexIII = annexIIIIn(english);
const { changes, openPoints, transitions } = english.aiAct;
const penalties = penaltiesIn(english);
const date = /^\d{4}-\d{2}-\d{2}$/;

describe('the dates of the EU AI Act', () => {
  it('are those of the act as amended by Regulation (EU) 2026/1744', () => {
    expect(amendment.entryIntoForce).toBe('2026-07-27');
    expect(timeline.at(0)?.date).toBe('2024-08-01');
  });

  it('run forward, and say what they replace', () => {
    const dates = timeline.map((milestone) => milestone.date);
    expect(dates).toEqual(dates.toSorted());
    for (const item of dates) expect(item).toMatch(date);
    expect(timeline.flatMap((item) => (item.replaces ? [[item.replaces, item.date]] : []))).toEqual(
      [
        ['2026-08-02', '2027-12-02'],
        ['2027-08-02', '2028-08-02'],
      ],
    );
  });
});

const duty = (article: string) => {
  const rows = obligations.filter((row) => row.article === article);
  expect(rows, article).toHaveLength(1);
  return rows[0];
};
const high = { annexIII: '2027-12-02', annexI: '2028-08-02' };
const annexIIIOnly = { annexIII: '2027-12-02' };

describe('the duties', () => {
  it('cite provisions of articles that exist, fall on a known role, carry well-formed dates and a source', () => {
    const roles = operatorRoles.map((role) => role.id);
    for (const row of obligations) {
      for (const ref of row.refs) expect(isArticle(`ai-act:${ref}`), row.article).toBe(true);
      expect(row.article.startsWith(`Art. ${row.refs[0]}`), row.article).toBe(true);
      expect(row.role.length).toBeGreaterThan(0);
      expect(roles).toEqual(expect.arrayContaining([...row.role]));
      const dates = typeof row.applies === 'string' ? [row.applies] : Object.values(row.applies);
      expect(dates.length).toBeGreaterThan(0);
      for (const item of dates) expect(item).toMatch(date);
      expect(row.source, row.article).toContain('Art. ');
      expect(row.short, row.article).toMatch(/^[A-Z].*[^.]$/);
      if (row.condition) expect(row.condition, row.article).toMatch(/^[a-zA-Z].*[^.]$/);
    }
  });

  it.each(dutiesByHand)(
    'Art. %s: who, tier, date, condition and source as read in the act',
    (provision, roles, tier, applies, condition, source) => {
      const rows = obligations.filter(({ refs }) => refs[0] === provision);
      expect(rows.map(({ role }) => role)).toEqual([roles]);
      const [row] = rows;
      expect(row).toMatchObject({ tier, applies });
      // Both annexes, or the one: a date too many is a duty too many.
      expect(row?.applies).toEqual(applies);
      if (condition === '—') expect(row?.condition).toBeUndefined();
      else expect(row?.condition).toContain(condition);
      expect(row?.source).toContain(source);
    },
  );

  it('are those that were read in the act, none more and none less', () => {
    expect(obligations.map(({ refs }) => refs[0]).toSorted()).toEqual(
      dutiesByHand.map(([provision]) => provision).toSorted(),
    );
  });

  it('name each of the twelve points of Art. 16 as a source', () => {
    const sources = obligations.map(({ source }) => source).join('; ');
    for (const point of 'abcdefghijkl') expect(sources).toMatch(`16(${point})`);
  });

  it('stand once for each provision', () => {
    const refs = obligations.flatMap((row) => row.refs);
    expect(refs).toEqual([...new Set(refs)]);
  });

  it('are so many by role and tier as are counted in the text of the act', () => {
    const counts = Object.fromEntries(
      operatorRoles.map(({ id }) => [
        id,
        Object.fromEntries(
          [
            ...Map.groupBy(
              obligations.filter(({ role }) => role.includes(id)),
              ({ tier }) => tier,
            ),
          ].map(([tier, rows]) => [tier, rows.length]),
        ),
      ]),
    );
    expect(counts).toEqual(countsByHand);
  });

  it('are marked open where the deferral of Art. 113(c) does not name them', () => {
    expect(obligations.filter((row) => row.dateOpen).map((row) => row.article)).toEqual([
      'Art. 43',
      'Art. 47',
      'Art. 48',
      'Art. 49(1)',
      'Art. 49(5)',
      'Art. 72',
      'Art. 73',
      'Art. 49(2)',
      'Art. 80',
      'Art. 49(3)',
      'Art. 86',
    ]);
  });

  it('outlast a retired system where something has to be kept, or decisions still stand', () => {
    expect(
      obligations.flatMap(({ article, outlasts }) => (outlasts ? [[article, outlasts]] : [])),
    ).toEqual([
      ['Art. 18', { years: 10 }],
      ['Art. 19', { months: 6 }],
      ['Art. 47', { years: 10 }],
      ['Art. 26(6)', { months: 6 }],
      ['Art. 86', {}],
      ['Art. 23', { years: 10 }],
      ['Art. 22(3)', { years: 10 }],
      ['Art. 54(3)', { years: 10 }],
    ]);
  });
});

describe('a duty, by what the act says', () => {
  it('Art. 4: literacy, of others who operate AI on our behalf, too', () => {
    expect(duty('Art. 4')).toMatchObject({
      role: ['provider', 'deployer'],
      tier: 'all',
      applies: '2025-02-02',
    });
    expect(duty('Art. 4')?.short).toContain('on your behalf');
  });

  it('Art. 5: also importers, who place on the market, and product manufacturers', () => {
    expect(duty('Art. 5')).toMatchObject({
      role: ['provider', 'deployer', 'importer', 'product-manufacturer'],
      tier: 'prohibited',
      applies: '2025-02-02',
    });
  });

  it('Art. 16: no row of its own, but one for name and address and one for accessibility', () => {
    expect(obligations.find(({ refs }) => refs.includes('16'))).toBeUndefined();
    for (const article of ['Art. 16(b)', 'Art. 16(l)'])
      expect(duty(article)).toMatchObject({ role: ['provider'], tier: 'high-risk', applies: high });
    expect(duty('Art. 16(l)')?.source).toContain('2019/882');
  });

  it('Art. 22(1): only outside the Union, and for what is made available on its market', () => {
    expect(duty('Art. 22(1)')?.condition).toMatch(/outside the Union and make .* available/);
  });

  it('Art. 25(1): (a) and (b) for high-risk systems, (c) for all that are not', () => {
    const becoming = { role: ['deployer', 'importer', 'distributor', 'third-party'] };
    expect(duty('Art. 25(1)(a), (b)')).toMatchObject({ ...becoming, tier: 'high-risk' });
    expect(duty('Art. 25(1)(c)')).toMatchObject({
      ...becoming,
      tier: 'all',
      notIfHighRisk: true,
      applies: '2027-12-02',
    });
    expect(duty('Art. 25(1)(c)')?.condition).toContain('general-purpose');
  });

  it('Art. 25(2): binds the first provider of any system, unless it excluded that', () => {
    expect(duty('Art. 25(2)')).toMatchObject({ role: ['provider'], tier: 'all' });
    expect(duty('Art. 25(2)')?.condition).toContain('exclude');
  });

  it('Art. 26: one row for each paragraph, suspending use and reporting among them', () => {
    expect(
      obligations
        .filter(({ refs }) => refs[0].startsWith('26('))
        .map((row) => [row.article, row.applies, row.condition !== undefined]),
    ).toEqual([
      ['Art. 26(1)', high, false],
      ['Art. 26(2)', high, false],
      ['Art. 26(4)', high, true],
      ['Art. 26(5)', high, false],
      ['Art. 26(6)', high, true],
      ['Art. 26(7)', high, true],
      ['Art. 26(9)', high, true],
      ['Art. 26(10)', annexIIIOnly, true],
      ['Art. 26(11)', annexIIIOnly, true],
      ['Art. 26(12)', high, false],
    ]);
    expect(duty('Art. 26(5)')?.short).toMatch(/suspend .* report/);
    expect(duty('Art. 26(5)')?.note).toMatch(/importer or distributor and the authority/);
    expect(duty('Art. 49(3)')?.refs).toContain('26(8)');
  });

  it('Art. 27: without a condition for points 5(b) and 5(c), with its notification', () => {
    for (const article of ['Art. 27', 'Art. 27(3)'])
      expect(duty(article)).toMatchObject({
        role: ['deployer'],
        applies: annexIIIOnly,
        unconditionalFor: ['5b', '5c'],
        exceptAreas: [2],
      });
  });

  it('Art. 49: systems of Annex III only, by the representative too; area 2 at national level', () => {
    expect(duty('Art. 49(1)')).toMatchObject({
      role: ['provider', 'authorised-representative'],
      applies: annexIIIOnly,
      exceptAreas: [2],
    });
    expect(duty('Art. 49(5)')).toMatchObject({ applies: annexIIIOnly, onlyAreas: [2] });
  });

  it('Art. 50(5), 80 and 87 are there', () => {
    expect(duty('Art. 50(5)')).toMatchObject({
      role: ['provider', 'deployer'],
      tier: 'transparency',
      applies: '2026-08-02',
    });
    expect(duty('Art. 80')).toMatchObject({ role: ['provider'], notHighRisk: true });
    expect(duty('Art. 87')).toMatchObject({ tier: 'all', applies: '2026-08-02' });
  });

  it('Art. 52 to 54: each with its condition, the appointment by the provider of the model', () => {
    expect(duty('Art. 52')?.condition).toContain('Art. 51(1)(a)');
    expect(duty('Art. 52')?.short).toContain('two weeks');
    expect(duty('Art. 53(1)(a), (b)')?.condition).toContain('free and open-source');
    expect(duty('Art. 53(1)(c), (d)')?.condition).toBeUndefined();
    expect(duty('Art. 53(3)')).toMatchObject({ role: ['gpai-provider'] });
    expect(duty('Art. 54(1)')).toMatchObject({ role: ['gpai-provider'], tier: 'gpai' });
    expect(duty('Art. 54(1)')?.condition).toContain('outside the Union');
    expect(duty('Art. 54(3)')).toMatchObject({ role: ['authorised-representative'] });
  });

  it('Art. 60 and 61 concern tests before a system is live', () => {
    for (const article of ['Art. 60', 'Art. 61'])
      expect(duty(article)).toMatchObject({ beforeLive: true, applies: '2026-08-02' });
  });

  it('Art. 73: with its time limits', () => {
    expect(duty('Art. 73')?.note).toMatch(/15 days; 10 days for a death; 2 days/);
  });

  it('names the relief of financial institutions where the act gives it', () => {
    expect(
      obligations
        .filter(({ note }) => note?.includes('Financial institutions'))
        .map(({ article }) => article),
    ).toEqual(['Art. 17', 'Art. 18', 'Art. 19', 'Art. 72', 'Art. 26(5)', 'Art. 26(6)']);
  });
});

describe('the facts about the act', () => {
  it('keep the day of Art. 102 to 110 apart from the entry into force of the amendment', () => {
    const bases = timeline.filter((row) => row.date === '2026-07-27').map(({ basis }) => basis);
    expect(bases).toEqual([
      'Art. 113(d), added by Reg. (EU) 2026/1744',
      'Art. 4 of Reg. (EU) 2026/1744',
    ]);
  });

  it('have the guidance on monitoring, and sandboxes without a doubt', () => {
    expect(timeline.find(({ date: day }) => day === '2027-09-02')?.basis).toContain('Art. 72(3)');
    expect(timeline.every(({ note }) => note === undefined)).toBe(true);
  });

  it('name what else Regulation (EU) 2026/1744 changed', () => {
    const provisions = changes.map(({ provision }) => provision).join('; ');
    for (const each of ['Art. 3(14)', 'Art. 17(2)', '42(3)', '43(3)', '50(7)', '60a', 'Art. 77'])
      expect(provisions).toContain(each);
    for (const each of ['Annex VIII', 'Annex XIV']) expect(provisions).toContain(each);
  });

  it('cite a provision in every row, with a date where something begins on one', () => {
    for (const { basis, applies } of timeline) {
      expect(basis).toMatch(/Art\. \d/);
      expect(applies).not.toBe('');
    }
    for (const { basis } of [...transitions, ...penalties]) expect(basis).toMatch(/^Art\. \d+\(?/);
    for (const { applies } of penalties) expect(applies).toMatch(date);
    for (const { provision, change } of changes) {
      expect(provision).toMatch(/^(?:Art\.|Annex) /);
      expect(change).toMatch(/\.$/);
    }
    for (const { id, basis } of operatorRoles) expect([id, /\d/.test(basis)]).toEqual([id, true]);
  });

  // Art. 99(6a): small mid-caps pay the lower amount under paragraphs 4 and 5, and not for what is banned.
  it.each([
    ['Art. 99(3)', 'EUR 35 million or 7 %', '2025-08-02'],
    ['Art. 99(4)', 'EUR 15 million or 3 %', '2025-08-02'],
    ['Art. 99(5)', 'EUR 7.5 million or 1 %', '2025-08-02'],
    ['Art. 99(6)', 'the lower of the two amounts', '2025-08-02'],
    ['Art. 99(6a)', 'the lower of the two amounts', '2026-07-27'],
    ['Art. 101', 'EUR 15 million or 3 %', '2026-08-02'],
  ])('%s: %s, since %s', (basis, max, applies) => {
    const rows = penalties.filter((row) => row.basis === basis);
    expect(rows).toEqual([expect.objectContaining({ applies })]);
    expect(rows[0]?.max).toContain(max);
    if (basis === 'Art. 99(6a)') expect(rows[0]?.for).toMatch(/^small mid-caps, .* 4 and 5 only$/);
  });

  it('date what Art. 113 and 111 date, and no more', () => {
    expect(timeline.map(({ date: day }) => day)).toEqual([
      ...['2024-08-01', '2025-02-02', '2025-08-02', '2026-07-27', '2026-07-27', '2026-08-02'],
      ...['2026-12-02', '2027-08-02', '2027-09-02', '2027-12-02', '2028-08-02', '2030-08-02'],
      '2030-12-31',
    ]);
    const basesOf = (day: string) =>
      timeline.filter((row) => row.date === day).map(({ basis }) => basis);
    expect(basesOf('2027-12-02')[0]).toContain('Art. 113(c)(i)');
    expect(basesOf('2028-08-02')[0]).toContain('Art. 113(c)(ii)');
    expect(basesOf('2030-08-02')[0]).toContain('Art. 111(2)');
  });

  it('say that the earlier date of two annexes is prudent, and what is not settled', () => {
    const open = openPoints.join(' ');
    expect(open).toMatch(/both annexes .* earlier date\. That is prudent, not laid down/);
    expect(open).toMatch(/placed on the market, or only put into service, is not settled/);
    expect(open).toMatch(/No harmonised standard under Art\. 40 was cited/);
    expect(messagesFor('en').obligations.presumption).toMatch(
      /not a harmonised standard .* Neither .* gives a presumption of conformity/,
    );
  });

  it('give the relief of Art. 17(2) to small mid-caps, and that of Art. 63(1) to SMEs alone', () => {
    const { change } = changes.find(({ provision }) => provision === 'Art. 17(2), 63(1)') ?? {};
    expect(change).toMatch(/also for small mid-caps; simplified elements for all SMEs/);
    expect(duty('Art. 17')?.note).toMatch(/SMEs may simplify elements/);
  });

  it('send serious incidents of systems that the AI Office supervises to it (Art. 75(1a))', () =>
    expect(duty('Art. 73')?.note).toContain('To the AI Office if it supervises the system'));

  it('say that no company outside the Union is an importer', () => {
    expect(operatorRoles.find(({ id }) => id === 'importer')?.meaning).toMatch(
      /established in the Union.*never an importer/,
    );
  });

  it('limit Art. 111(4) to what was placed on the market', () => {
    expect(transitions.find(({ basis }) => basis.includes('111(4)'))?.rule).toContain(
      'not putting into service',
    );
  });

  it('list the points of Annex III by area', () => {
    expect(annexIII.flatMap(({ points }) => points.map(({ id }) => id))).toEqual([
      ...['1a', '1b', '1c', '3a', '3b', '3c', '3d', '4a', '4b', '5a', '5b', '5c', '5d'],
      ...['6a', '6b', '6c', '6d', '6e', '7a', '7b', '7c', '7d', '8a', '8b'],
    ]);
    for (const { no, points } of annexIII)
      for (const { id } of points) expect(id.startsWith(String(no))).toBe(true);
  });
});

describe('an article', () => {
  it('is one of 1 to 113 or of the six inserted in 2026', () => {
    const inserted = articles.map((article) => article.id).filter((id) => /[a-z]$/.test(id));
    expect(inserted).toEqual(['4a', '60a', '75a', '75b', '75c', '75d']);
    expect(
      articles.filter((article) => !inserted.includes(article.id)).map((article) => article.id),
    ).toEqual(Array.from({ length: 113 }, (_, index) => String(index + 1)));
  });

  it.each([
    'ai-act:1',
    'ai-act:113',
    'ai-act:4a',
    'ai-act:26(11)',
    'ai-act:5(1)(ba)',
    'ai-act:6(1a)',
  ])('%s is recognised', (ref) => {
    expect(isArticle(ref)).toBe(true);
  });

  it.each([
    'ai-act:0',
    'ai-act:114',
    'ai-act:4b',
    'ai-act:026',
    'ai-act:26()',
    'ai-act:26(11',
    'ai-act:26 (11)',
    '26',
    'AI-ACT:26',
  ])('%s is refused', (ref) => {
    expect(isArticle(ref)).toBe(false);
  });

  it('knows the eight areas of Annex III', () => {
    expect(annexIII.map((area) => area.no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(annexIII[3]?.title).toContain('Employment');
  });
});
