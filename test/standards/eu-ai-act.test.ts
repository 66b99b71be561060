import { describe, expect, it } from 'vitest';
import {
  amendment,
  annexIII,
  articles,
  isArticle,
  obligations,
  obligationsOf,
  operatorRoles,
  regulation,
  tierOfRisk,
  tiers,
  timeline,
} from '../../src/standards/eu-ai-act.ts';

const date = /^\d{4}-\d{2}-\d{2}$/;
const tier = (id: string) => tiers.find((item) => item.id === id);
const applies = (article: string) => obligations.find((row) => row.article === article)?.applies;

describe('the dates of the EU AI Act', () => {
  it('are those of the act as amended by Regulation (EU) 2026/1744', () => {
    expect(regulation.entryIntoForce).toBe('2024-08-01');
    expect(amendment.entryIntoForce).toBe('2026-07-27');
    expect(tier('high-risk')?.applies).toEqual({ annexIII: '2027-12-02', annexI: '2028-08-02' });
    expect(tier('transparency')?.applies).toBe('2026-08-02');
    expect(tier('prohibited')?.applies).toBe('2025-02-02');
    expect(tier('gpai')?.applies).toBe('2025-08-02');
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

  it('start two of the banned practices later than the others', () => {
    expect(
      tier('prohibited')
        ?.practices?.filter((item) => item.applies === '2026-12-02')
        .map((item) => item.point),
    ).toEqual(['Art. 5(1)(ba)', 'Art. 5(1)(bb)']);
  });
});

describe('the duties', () => {
  it('apply from the date of their tier', () => {
    expect(applies('Art. 4')).toBe('2025-02-02');
    expect(applies('Art. 26')).toEqual({ annexIII: '2027-12-02', annexI: '2028-08-02' });
    expect(applies('Art. 27')).toEqual({ annexIII: '2027-12-02' });
    expect(applies('Art. 25(3)')).toEqual({ annexI: '2028-08-02' });
    expect(applies('Art. 50(1)')).toBe('2026-08-02');
    expect(applies('Art. 53')).toBe('2025-08-02');
  });

  it('cite an article that exists, fall on a known role and carry well-formed dates', () => {
    const roles = operatorRoles.map((role) => role.id);
    for (const row of obligations) {
      expect(isArticle(`ai-act:${row.articleNumber}`), row.article).toBe(true);
      expect(row.article.startsWith(`Art. ${row.articleNumber}`)).toBe(true);
      expect(row.role.length).toBeGreaterThan(0);
      expect(roles).toEqual(expect.arrayContaining([...row.role]));
      const dates = typeof row.applies === 'string' ? [row.applies] : Object.values(row.applies);
      expect(dates.length).toBeGreaterThan(0);
      for (const item of dates) expect(item).toMatch(date);
    }
  });

  it('on AI literacy and banned practices fall on providers and deployers alike', () => {
    for (const article of ['Art. 4', 'Art. 5']) {
      expect(obligations.filter((row) => row.article === article).map((row) => row.role)).toEqual([
        ['provider', 'deployer'],
      ]);
    }
  });

  it('are marked open where the deferral of Art. 113(c) does not name them', () => {
    expect(obligations.filter((row) => row.dateOpen).map((row) => row.article)).toEqual([
      'Art. 43',
      'Art. 47',
      'Art. 48',
      'Art. 49',
      'Art. 72',
      'Art. 73',
      'Art. 49(2)',
      'Art. 49(3)',
      'Art. 86',
    ]);
  });

  it('can be asked for by role and tier', () => {
    expect(obligationsOf('deployer', 'transparency').map((row) => row.article)).toEqual([
      'Art. 4',
      'Art. 50(3)',
      'Art. 50(4)',
    ]);
    expect(obligationsOf('importer').map((row) => row.article)).toEqual(['Art. 23', 'Art. 25(1)']);
  });

  it('are reached from every risk that an inventory entry can state', () => {
    for (const id of Object.values(tierOfRisk)) expect(tier(id)).toBeDefined();
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
