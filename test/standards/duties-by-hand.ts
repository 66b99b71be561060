import type { AiActRole, ObligationTier } from '../../src/standards/eu-ai-act.ts';

/**
 * The duties of operators as they are read in the consolidated text (CELEX 02024R1689-20260727), article
 * by article, and not taken from the data: who, which tier, from when, on what condition (a word of it),
 * and a provision that the row has to name as its source. `—` is a duty without a condition.
 */
export const dutiesByHand: readonly (readonly [
  provision: string,
  roles: readonly AiActRole[],
  tier: ObligationTier,
  applies: string | { annexIII?: string; annexI?: string },
  condition: string,
  source: string,
])[] = (() => {
  // Art. 113(c)(i) and (ii); a date of one annex alone where the article speaks of that annex alone.
  const both = { annexIII: '2027-12-02', annexI: '2028-08-02' };
  const annexIII = { annexIII: '2027-12-02' };
  const annexI = { annexI: '2028-08-02' };
  // Art. 113(a), (b) and second paragraph.
  const [chapters1And2, chapter5, general] = ['2025-02-02', '2025-08-02', '2026-08-02'];
  const becoming: AiActRole[] = ['deployer', 'importer', 'distributor', 'third-party'];
  return [
    // Chapter I and II
    ['4', ['provider', 'deployer'], 'all', chapters1And2, '—', 'Art. 4'],
    [
      '5',
      ['provider', 'deployer', 'importer', 'product-manufacturer'],
      'prohibited',
      chapters1And2,
      '—',
      'Art. 5(1)',
    ],
    // Chapter III, Section 1
    ['6(4)', ['provider'], 'high-risk', annexIII, '—', '(4)'],
    // Section 2, which binds the provider by Art. 16(a)
    ['8', ['provider'], 'high-risk', both, '—', '16(a)'],
    ['9', ['provider'], 'high-risk', both, '—', 'Art. 9'],
    ['10', ['provider'], 'high-risk', both, '—', 'Art. 10'],
    ['11', ['provider'], 'high-risk', both, '—', 'Annex IV'],
    ['12', ['provider'], 'high-risk', both, '—', 'Art. 12'],
    ['13', ['provider'], 'high-risk', both, '—', 'Art. 13'],
    ['14', ['provider'], 'high-risk', both, '—', 'Art. 14'],
    ['15', ['provider'], 'high-risk', both, '—', 'Art. 15'],
    // Section 3
    ['16(b)', ['provider'], 'high-risk', both, '—', 'Art. 16(b)'],
    ['16(l)', ['provider'], 'high-risk', both, '—', '2019/882'],
    ['17', ['provider'], 'high-risk', both, '—', '16(c)'],
    ['18', ['provider'], 'high-risk', both, '—', '16(d)'],
    ['19', ['provider'], 'high-risk', both, 'under your control', '16(e)'],
    ['20', ['provider'], 'high-risk', both, '—', '16(j)'],
    ['21', ['provider'], 'high-risk', both, '—', '16(k)'],
    ['22(1)', ['provider'], 'high-risk', both, 'outside the Union', 'Art. 22(1)'],
    ['22(3)', ['authorised-representative'], 'high-risk', both, '—', 'Art. 22(3)'],
    ['23', ['importer'], 'high-risk', both, '—', 'Art. 23'],
    ['24', ['distributor'], 'high-risk', both, '—', 'Art. 24'],
    ['25(1)(a)', becoming, 'high-risk', both, 'modify it substantially', 'Art. 25(1)(a), (b)'],
    ['25(1)(c)', becoming, 'all', '2027-12-02', 'general-purpose', 'Art. 25(1)(c)'],
    ['25(2)', ['provider'], 'all', '2027-12-02', 'exclude', 'Art. 25(2) as replaced'],
    ['25(3)', ['product-manufacturer'], 'high-risk', annexI, '—', 'Art. 25(3)'],
    ['25(4)', ['provider', 'component-supplier'], 'high-risk', both, 'third party', 'Art. 25(4)'],
    ['26(1)', ['deployer'], 'high-risk', both, '—', 'Art. 26(1)'],
    ['26(2)', ['deployer'], 'high-risk', both, '—', 'Art. 26(2)'],
    ['26(4)', ['deployer'], 'high-risk', both, 'input data', 'Art. 26(4)'],
    ['26(5)', ['deployer'], 'high-risk', both, '—', '79(1)'],
    ['26(6)', ['deployer'], 'high-risk', both, 'under your control', 'Art. 26(6)'],
    ['26(7)', ['deployer'], 'high-risk', both, 'employer', 'Art. 26(7)'],
    ['26(9)', ['deployer'], 'high-risk', both, 'data protection impact', '2016/679'],
    ['26(10)', ['deployer'], 'high-risk', annexIII, 'criminal', 'Art. 26(10)'],
    ['26(11)', ['deployer'], 'high-risk', annexIII, 'natural persons', 'Art. 26(11)'],
    ['26(12)', ['deployer'], 'high-risk', both, '—', 'Art. 26(12)'],
    ['27', ['deployer'], 'high-risk', annexIII, 'public', 'Art. 27(1)'],
    ['27(3)', ['deployer'], 'high-risk', annexIII, 'public', 'Art. 27(3)'],
    // Section 5
    ['43', ['provider'], 'high-risk', both, '—', '16(f)'],
    ['47', ['provider'], 'high-risk', both, '—', '16(g)'],
    ['48', ['provider'], 'high-risk', both, '—', '16(h)'],
    ['49(1)', ['provider', 'authorised-representative'], 'high-risk', annexIII, '—', '16(i)'],
    ['49(2)', ['provider', 'authorised-representative'], 'high-risk', annexIII, '—', 'Art. 49(2)'],
    ['49(3)', ['deployer'], 'high-risk', annexIII, 'public authority', '26(8)'],
    ['49(5)', ['provider'], 'high-risk', annexIII, '—', 'Art. 49(5)'],
    // Chapter IV
    ['50(1)', ['provider'], 'transparency', general, 'not obvious', 'Art. 50(1)'],
    ['50(2)', ['provider'], 'transparency', general, 'standard editing', '111(4)'],
    ['50(3)', ['deployer'], 'transparency', general, 'emotions', 'Art. 50(3)'],
    ['50(4)', ['deployer'], 'transparency', general, 'deepfakes', 'Art. 50(4)'],
    ['50(5)', ['provider', 'deployer'], 'transparency', general, 'Art. 50(1) to (4)', 'Art. 50(5)'],
    // Chapter V
    ['52', ['gpai-provider'], 'gpai-systemic-risk', chapter5, 'Art. 51(1)(a)', 'Art. 52(1)'],
    ['53(1)(a)', ['gpai-provider'], 'gpai', chapter5, 'free and open-source', '53(2)'],
    ['53(1)(c)', ['gpai-provider'], 'gpai', chapter5, '—', 'Art. 53(1)(c), (d)'],
    ['53(3)', ['gpai-provider'], 'gpai', chapter5, '—', 'Art. 53(3)'],
    ['54(1)', ['gpai-provider'], 'gpai', chapter5, 'outside the Union', '(6)'],
    ['54(3)', ['authorised-representative'], 'gpai', chapter5, '—', 'Art. 54(3)'],
    ['55', ['gpai-provider'], 'gpai-systemic-risk', chapter5, 'Art. 51', 'Art. 55'],
    // Chapter VI
    ['60', ['provider'], 'high-risk', general, 'real-world', 'Art. 60'],
    ['61', ['provider'], 'high-risk', general, 'real-world', 'Art. 61'],
    // Chapter IX
    ['72', ['provider'], 'high-risk', both, '—', 'Art. 72'],
    ['73', ['provider'], 'high-risk', both, '—', 'Art. 73'],
    ['80', ['provider'], 'high-risk', annexIII, 'finds', 'Art. 80'],
    ['86', ['deployer'], 'high-risk', annexIII, 'legal or similarly', 'Art. 86'],
    [
      '87',
      [
        'provider',
        'deployer',
        'importer',
        'distributor',
        'authorised-representative',
        'product-manufacturer',
      ],
      'all',
      general,
      'reporting channel',
      '2019/1937',
    ],
  ] as const;
})();

/**
 * How many duties each role has in each tier, counted in the text of the act with a pencil: of Art. 8 to
 * 27 by Section, then what later chapters add.
 */
export const countsByHand: Readonly<Record<AiActRole, Partial<Record<ObligationTier, number>>>> = {
  provider: {
    all: 1 + 1 + 1, // 4; 25(2); 87
    prohibited: 1, // 5
    // 6(4); 8-15; 16(b), (l); 17-21; 22(1); 25(4); 43, 47, 48; 49(1), (2), (5); 60, 61; 72, 73, 80
    'high-risk': 1 + 8 + 2 + 5 + 1 + 1 + 3 + 3 + 2 + 3,
    transparency: 3, // 50(1), (2), (5)
  },
  deployer: {
    all: 1 + 1 + 1, // 4; 25(1)(c); 87
    prohibited: 1, // 5
    // 25(1)(a), (b); 26 without (3), (8): ten paragraphs; 27 and its notification; 49(3) with 26(8); 86
    'high-risk': 1 + 10 + 2 + 1 + 1,
    transparency: 3, // 50(3), (4), (5)
  },
  'authorised-representative': {
    all: 1, // 87
    'high-risk': 1 + 2, // 22(3); 49(1), (2)
    gpai: 1, // 54(3)
  },
  importer: { all: 2, prohibited: 1, 'high-risk': 2 }, // 25(1)(c), 87; 5; 23, 25(1)(a), (b)
  distributor: { all: 2, 'high-risk': 2 }, // 25(1)(c), 87; 24, 25(1)(a), (b)
  'product-manufacturer': { all: 1, prohibited: 1, 'high-risk': 1 }, // 87; 5; 25(3)
  'gpai-provider': { gpai: 4, 'gpai-systemic-risk': 2 }, // 53(1)(a)-(b), (c)-(d), 53(3), 54(1); 52, 55
  'component-supplier': { 'high-risk': 1 }, // 25(4)
  'third-party': { all: 1, 'high-risk': 1 }, // 25(1)(c); 25(1)(a), (b)
};
