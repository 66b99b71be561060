import { describe, expect, it } from 'vitest';
import { restrict } from '../../../src/handbook/editions/restrict.ts';
import { assemble } from '../../../src/handbook/link.ts';
import { parseBody } from '../../../src/handbook/reading/body.ts';
import { controlState } from '../../../src/handbook/state/control-state.ts';
import type { Entry, Handbook } from '../../../src/handbook/types.ts';
import { renderBody } from '../../../src/render/render.ts';
import { linkTo } from '../../../src/views/links.ts';
import { entryIn, handbookOf, type Entries } from '../handbook-of.ts';

const roles = {
  lead: { title: 'AI lead', responsibilities: 'Leads.', holders: ['Anna Berger'] },
  boss: {
    ...{ title: 'Head of Kestrel', responsibilities: 'Heads.', holders: ['Urs Keller'] },
    classification: 'confidential',
  },
};

const entries: Entries = {
  roles,
  evidence: {
    'EV-1': { title: 'Gate report', owner: 'boss' },
    'EV-2': {
      title: 'Red team report',
      classification: 'confidential',
      aliases: ['Operation Owl'],
    },
    'EV-2.1': { title: 'Annex' },
  },
  controls: { 'A.6.2.4': { evidence: ['EV-2'] } },
  policies: { 'POL-1': { title: 'Public policy', classification: 'public' } },
};

/** A handbook whose POL-1 has this text, and other files as well. */
function withText(text: string, more: Entries = {}, rest: Partial<Handbook> = {}): Handbook {
  const tiny = handbookOf({ ...entries, ...more });
  return assemble(
    [...tiny.byId.values()].map((entry) => {
      const body = entry.id === 'POL-1' ? parseBody(text, entry.file).tree : entry.body;
      const { id, collection, file, data } = entry;
      return {
        document: { id, collection, file, body, frontMatter: data },
        entry: { ...entry, body } as Entry,
        problems: [],
      };
    }),
    { ...tiny, problems: [], ...rest },
  );
}

const shown = (text: string, edition: 'public' | 'internal' = 'internal') => {
  const handbook = restrict(withText(text), edition);
  return renderBody(entryIn(handbook, 'policies', 'POL-1'), { handbook, base: '/' }).html;
};

it('is the handbook itself where nothing is left out', () => {
  const full = handbookOf(entries);
  expect(restrict(full, 'full')).toBe(full);
});

describe('entries', () => {
  it('are there if their classification is not above the edition', () => {
    const full = handbookOf(entries);
    expect([...restrict(full, 'internal').byId.keys()].sort()).toEqual(
      ['A.6.2.4', 'EV-1', 'EV-2.1', 'POL-1', 'lead'].sort(),
    );
    expect([...restrict(full, 'public').byId.keys()]).toEqual(['POL-1']);
  });

  it('name what is withheld as a restricted record that leads nowhere', () => {
    const internal = restrict(handbookOf(entries), 'internal');
    const { owner } = entryIn(internal, 'evidence', 'EV-1').data;
    expect(linkTo(internal, owner)).toEqual({
      id: '[restricted record]',
      title: '[restricted record]',
      path: undefined,
      collection: undefined,
    });
  });

  it('do not say how many withheld ones a list names', () => {
    const full = handbookOf({
      ...entries,
      evidence: {
        ...entries.evidence,
        'EV-3': { classification: 'confidential' },
      },
      controls: { 'A.6.2.4': { evidence: ['EV-2', 'EV-1', 'EV-3'] } },
    });
    expect(entryIn(restrict(full, 'internal'), 'controls', 'A.6.2.4').data.evidence).toEqual([
      '[restricted record]',
      'EV-1',
    ]);
  });

  it('keep the state that evidence gives them which is left out', () => {
    const internal = restrict(handbookOf(entries), 'internal');
    expect(controlState(internal, entryIn(internal, 'controls', 'A.6.2.4'))).toBe('proven');
  });
});

describe('fields', () => {
  const restrictedFields = { holders: 'confidential', text: 'confidential' };
  const full = handbookOf(
    {
      ...entries,
      roles: { ...roles, lead: { ...roles.lead, restrictedFields } },
      incidents: { 'INC-1': { affected: 'Anna Berger was told.' } },
    },
    [{ from: 'lead', to: 'EV-1' }],
  );

  it('are left out if they are marked, and so are the names in them everywhere', () => {
    const internal = restrict(full, 'internal');
    expect(entryIn(internal, 'roles', 'lead').data.holders).toEqual([]);
    expect(entryIn(internal, 'incidents', 'INC-1').data.affected).toBe(
      '[restricted record] was told.',
    );
  });

  it('include the text', () => {
    const lead = entryIn(restrict(full, 'internal'), 'roles', 'lead');
    expect(lead.body).toEqual({ type: 'root', children: [] });
  });

  it('take the whole entry with them if it would not be complete', () => {
    const odd = handbookOf({
      roles,
      policies: { 'POL-1': { restrictedFields: { status: 'confidential' } } },
    });
    expect(restrict(odd, 'internal').byId.has('POL-1')).toBe(false);
  });
});

describe('texts', () => {
  it('lose the parts that are marked for fewer readers', () => {
    const text =
      'Before.\n\n<Restricted to="internal">\n\nThe limit is 40.\n\n</Restricted>\n\nAfter.';
    expect(shown(text, 'internal')).toContain('The limit is 40.');
    expect(shown(text, 'internal')).toContain('Restricted: internal');
    expect(shown(text, 'public')).not.toContain('limit');
    expect(shown(text, 'public')).toContain('<p>[restricted]</p>');
  });

  it.each([
    ['an id', 'See EV-2.'],
    ['an id in small letters', 'See ev-2, please.'],
    ['an id in a longer name', 'See EV-2-draft.'],
    ['an id in code', 'See `EV-2`.'],
    ['a title', 'The red  team\nreport says so.'],
    ['another name', 'We call it operation owl.'],
    ['a holder', 'Urs Keller signed.'],
    ['a reference', 'See <Ref to="EV-2" />.'],
    ['a link to a page', 'See [this](/evidence/EV-2/).'],
    ['a link to a file', 'See [this](../evidence/EV-2.mdx).'],
    ['a link with escapes', 'See [this](/evidence/EV%2D2/).'],
    ['a definition', 'See [this][there].\n\n[there]: ../evidence/EV-2.mdx'],
    ['the title of a link', 'See [this](https://tiny.example "Red team report").'],
    ['an alternative text', '![Red team report](files/a.png)'],
  ])('do not say %s of what is withheld', (_, text) => {
    const html = shown(text);
    expect(html).toContain('[restricted record]');
    expect(html).not.toMatch(/EV-2|EV%2D2|red\s+team|owl|Keller/i);
  });

  it('keep what only looks alike', () => {
    expect(shown('See EV-2.1, EV-21 and the teams.')).toContain('EV-2.1');
    expect(shown('See EV-2.1, EV-21 and the teams.')).not.toContain('restricted');
  });

  it('lose comments', () => {
    const body = entryIn(
      restrict(withText('A {/* secret */} b.'), 'internal'),
      'policies',
      'POL-1',
    ).body;
    expect(JSON.stringify(body)).not.toContain('secret');
  });
});

describe('handbook.yaml', () => {
  const tiny = handbookOf(entries);
  const config = {
    ...tiny.config,
    scope: 'All but the Red team report.',
    baseline: 'v1',
    repository: { url: 'https://git.tiny.example', branch: 'main', contentPath: 'content' },
    soa: { ...tiny.config.soa, version: '2.0', public: 'decisions' as const },
  };
  const full: Handbook = { ...tiny, config };

  it('says to the public what is meant for it', () => {
    expect(Object.keys(restrict(full, 'public').config).sort()).toEqual(
      [...['title', 'organization', 'language', 'scope'], ...['reviewSoonDays', 'riskAppetite']]
        .concat('soa', 'checks')
        .sort(),
    );
    expect(restrict(full, 'public').config.scope).toBe('All but the [restricted record].');
    expect(restrict(full, 'internal').config.repository).toEqual(config.repository);
  });

  it('says whether the public reads the decisions of the Statement, and the reasons', () => {
    const decisions = entryIn(restrict(full, 'public'), 'controls', 'A.6.2.4');
    expect(decisions.data).toMatchObject({ applicable: true, status: 'implemented' });
    expect(decisions.data).not.toHaveProperty('justification');
    expect(decisions.data.evidence).toEqual([]);
    const soa = { ...config.soa, public: 'justifications' as const };
    const reasons = restrict({ ...full, config: { ...config, soa } }, 'public');
    expect(entryIn(reasons, 'controls', 'A.6.2.4').data.justification).toBe(
      'Claims are sorted by a model.',
    );
    const { public: _, ...none } = config.soa;
    expect(
      restrict({ ...full, config: { ...config, soa: none } }, 'public').entries.controls,
    ).toEqual([]);
  });
});

describe('what is beside the entries', () => {
  const attachment = (file: string) =>
    [file, { file, absolute: `/tiny/${file}`, bytes: 1 }] as const;

  it('keeps the attachments that an entry names', () => {
    const attachments = new Map(['files/a.pdf', 'files/b.pdf', 'files/c c.png'].map(attachment));
    const full = withText(
      '![A picture](<files/c c.png>)',
      {
        evidence: {
          'EV-1': { location: 'files/a.pdf#page=2' },
          'EV-2': { classification: 'confidential', location: 'files/b.pdf' },
        },
      },
      { attachments },
    );
    expect([...restrict(full, 'internal').attachments.keys()]).toEqual([
      'files/a.pdf',
      'files/c c.png',
    ]);
    expect([...restrict(full, 'public').attachments.keys()]).toEqual(['files/c c.png']);
  });

  const revision = (hash: string, subject: string) => ({ hash, date: '2026-01-01', subject });
  const both = revision('1', 'Report on the attack');
  const open = revision('2', 'Mention EV-2');
  const secret = revision('3', 'Secret only');
  const gone = revision('4', 'Remove a file');
  const history = () => ({
    commits: [both, open, secret, gone],
    revisions: new Map([
      ['policies/POL-1.mdx', [both, open, gone]],
      ['evidence/EV-2.mdx', [both, secret]],
    ]),
    became: new Map([['evidence/EV-0.mdx', 'evidence/EV-2.mdx']]),
    removed: new Map([['evidence/EV-9.mdx', gone]]),
    uncommitted: new Set(['evidence/EV-2.mdx']),
    start: undefined,
  });

  it('knows the commits of what is shown, without messages that may tell of the rest', () => {
    const full = withText('Text.', {}, { history });
    expect(restrict(full, 'internal').history()).toEqual({
      commits: [
        revision('1', '[restricted]'),
        revision('2', 'Mention [restricted record]'),
        revision('4', '[restricted]'),
      ],
      revisions: new Map([
        [
          'policies/POL-1.mdx',
          [
            revision('1', '[restricted]'),
            revision('2', 'Mention [restricted record]'),
            revision('4', '[restricted]'),
          ],
        ],
      ]),
      became: new Map(),
      removed: new Map(),
      uncommitted: new Set(),
      start: undefined,
    });
  });

  it('tells no message of a commit that touched what is only in part shown', () => {
    const full = withText(
      'Open. <Restricted to="confidential">The limit is 40.</Restricted>',
      {},
      {
        history,
        commit: () => ({ hash: 'f'.repeat(40), date: '2026-01-01', modified: true }),
      },
    );
    const internal = restrict(full, 'internal');
    expect(internal.history()?.commits.map(({ subject }) => subject)).toEqual(
      Array.from({ length: 3 }, () => '[restricted]'),
    );
    expect(internal.commit()?.modified).toBe(false);
  });

  it('has no attachment whose path is only a part of one that an entry names', () => {
    const attachments = new Map(
      ['files/a.txt', 'files/a.txt.pdf', 'files/b.csv', 'files/c.csv'].map(attachment),
    );
    const full = withText(
      'See files/a.txt.pdf, profiles/b.csv and /aims/files/c.csv.',
      {
        evidence: {
          'EV-1': { location: 'files/a.txt.pdf' },
          'EV-4': { location: '/x/profiles/b.csv' },
          'EV-5': { location: '../files/c.csv' },
        },
      },
      { attachments },
    );
    expect([...restrict(full, 'internal').attachments.keys()]).toEqual([
      'files/a.txt.pdf',
      'files/c.csv',
    ]);
  });

  it('shows the public no history', () => {
    const full = withText('Text.', {}, { history });
    expect(restrict(full, 'public').history()).toMatchObject({ commits: [], revisions: new Map() });
  });
});
