import { describe, expect, it } from 'vitest';
import { linesIn, role } from '../content-folder.ts';

/** What the checks say of a body, without the name of the file and of the rules that always apply. */
const found = (body: string) =>
  linesIn({ 'roles/lead.mdx': role(body) }).map((line) => line.replace(/^roles\/lead\.mdx:/, ''));

describe('signs by which a reader sees something else are named', () => {
  it.each([
    ['pay \u202eeciovni\u202c now', 'U+202E, which changes the direction'],
    ['a \u2067b\u2069 c', 'U+2067, which changes the direction'],
    ['`if (a \u2066b\u2069)`', 'U+2066, which changes the direction'],
    ['```\nlet \u202ea\n```', 'U+202E, which changes the direction'],
    ['a\u200f b', 'U+200F, which changes the direction'],
    ['שלום \u202eabc', 'U+202E, which changes the direction'],
    ['a\u{e0073}\u{e0061}\u{e0079} b', 'from U+E0073 on, which spell a text'],
    ['Pr\ufffdfung', '`Pr\ufffdfung` lacks a letter'],
    ['PrÃ¼fung', '`Ã¼` was probably `ü`'],
    ['Ã–sterreich', '`Ã–` was probably `Ö`'],
    ['5 â€“ 6', '`â€“` was probably `–`'],
    ['Â§ 5', '`Â§` was probably `§`'],
    ['Dear «First_Name»', 'a field that Word fills'],
    ['Dear «Name»', 'a field that Word fills'],
    ['Dear «CompanyName»', 'a field that Word fills'],
    ['the p\u0430yment', 'U+0430), a Cyrillic letter'],
    ['the R\u039fLE', 'U+039F), a Greek letter'],
  ])('%j', (body, what) => {
    expect(found(body)).toEqual([expect.stringContaining(what)]);
  });

  it.each([
    'שלום\u200f, (ISO 42001)\u200f.',
    'Der «Prüfer» prüft «nach Bedarf»; le « responsable » et il «titolare».',
    'NÃO, São Paulo, Âge, château, Ã',
    'Москва, Αθήνα, α-level, 5 μm, Δt, ε-greedy, ΔE',
    '“quoted” – and € 5',
    'England \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} and Wales',
  ])('but not %j', (body) => {
    expect(found(body)).toEqual([]);
  });

  it('one for a file that was read in the wrong encoding, and where', () => {
    expect(found('\nPrÃ¼fung\n\nfÃ¼r alle')).toEqual([
      '6:3 content/lost: `Ã¼` was probably `ü`: the text was once read in the wrong encoding. So is 1 other letter.',
    ]);
  });

  it('also in fields', () => {
    const text = '---\ntitle: Pr\ufffdfer\nresponsibilities: PrÃ¼ft.\n---\n';
    expect(linesIn({ 'roles/lead.mdx': text })).toEqual([
      expect.stringMatching(/^roles\/lead\.mdx:2:10 content\/lost: `Pr\ufffdfer` lacks a letter/),
      expect.stringMatching(/^roles\/lead\.mdx:3:21 content\/lost: `Ã¼` was probably `ü`/),
    ]);
  });
});

describe('an id of letters of another alphabet is named', () => {
  const policy =
    '---\ntitle: AI policy\nowner: lead\nkind: policy\norigin: aims\nversion: "1.0"\nstatus: draft\n---\nText.\n';
  it.each(['РОL-01', 'ΡOL-01', '\uff30OL-01', 'POL-\uff10\uff11', 'POL\uff0d01'])('%j', (id) => {
    const lines = linesIn({ 'policies/POL-01.mdx': policy, 'roles/lead.mdx': role(`See ${id}.`) });
    expect(lines).toEqual([expect.stringContaining(`\`${id}\` only looks like \`POL-01\``)]);
  });

  it('also the number of a control', () => {
    expect(found('See А.6.2.4 and A.6.2.4.')).toEqual([
      expect.stringContaining('`А.6.2.4` only looks like `A.6.2.4`'),
    ]);
  });
});

describe('a name that a terminal or another system would take for something else is refused', () => {
  it.each([
    ['a\nb.txt', 'contains the line end (U+000A)'],
    ['a\tb.txt', 'contains the tab (U+0009)'],
    ['a\u{e0061}.txt', 'contains the invisible character (U+E0061), which is invisible.'],
  ])('%j', (name, what) => {
    expect(linesIn({ 'roles/lead.mdx': role(), [`files/${name}`]: 'x' })).toEqual([
      expect.stringContaining(what),
    ]);
  });
});
