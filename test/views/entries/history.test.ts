import { describe, expect, it } from 'vitest';
import type { History, Revision } from '../../../src/handbook/reading/history.ts';
import type { Handbook } from '../../../src/handbook/types.ts';
import { statementHistory } from '../../../src/views/documents/documents.ts';
import { historyView, shownRevisions } from '../../../src/views/entries/history.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const file = 'policies/POL-1.mdx';
const revision = (day: number, subject = `Change of day ${day}`): Revision => ({
  hash: String(day).padStart(40, 'a'),
  date: `2026-03-${String(day).padStart(2, '0')}`,
  subject,
});

function handbookWith(history: Partial<History> | undefined): Handbook {
  const tiny = handbookOf({});
  const repository = {
    url: 'https://git.tiny.example/aims/',
    branch: 'main',
    contentPath: 'content',
  };
  return {
    ...tiny,
    config: { ...tiny.config, repository },
    history: () =>
      history && {
        commits: [],
        revisions: new Map(),
        became: new Map(),
        removed: new Map(),
        uncommitted: new Set(),
        start: undefined,
        ...history,
      },
    noHistory: () => (history ? undefined : { why: 'tooSlow' }),
  };
}

describe('the history of a document', () => {
  it('links each commit where the repository is browsed', () => {
    const handbook = handbookWith({ revisions: new Map([[file, [revision(2, 'Say more')]]]) });
    expect(historyView(handbook, file)).toMatchObject({
      missing: undefined,
      total: 1,
      revisions: [
        {
          short: 'aaaaaaaaaa',
          date: '2026-03-02',
          subject: 'Say more',
          href: `https://git.tiny.example/aims/commit/${'2'.padStart(40, 'a')}`,
        },
      ],
      allHref: 'https://git.tiny.example/aims/commits/main/content/policies/POL-1.mdx',
    });
  });

  it('names commits without a link where the handbook names no repository', () => {
    const handbook = handbookWith({ revisions: new Map([[file, [revision(2)]]]) });
    const { repository: _, ...config } = handbook.config;
    expect(historyView({ ...handbook, config }, file).revisions[0]).toMatchObject({
      href: undefined,
    });
  });

  it('says why there is none where nothing can be read', () => {
    expect(historyView(handbookWith(undefined), file)).toMatchObject({
      missing: 'tooSlow',
      revisions: [],
      uncommitted: false,
    });
  });

  it('says where a shallow copy begins', () => {
    const view = historyView(handbookWith({ start: revision(9) }), file);
    expect(view).toMatchObject({ total: 0, start: { date: '2026-03-09' } });
  });

  it('says that what is shown differs from the last commit', () => {
    expect(historyView(handbookWith({ uncommitted: new Set([file]) }), file).uncommitted).toBe(
      true,
    );
    expect(
      historyView(handbookWith({ uncommitted: new Set(['risks/R.mdx']) }), file).uncommitted,
    ).toBe(false);
  });

  it('shows the latest of a long history, and counts all of it', () => {
    const many = Array.from({ length: shownRevisions + 5 }, (_, index) =>
      revision(1 + (index % 28), `No. ${index}`),
    );
    const view = historyView(handbookWith({ revisions: new Map([[file, many]]) }), file);
    expect(view.revisions).toHaveLength(shownRevisions);
    expect(view.revisions[0]?.subject).toBe('No. 0');
    expect(view.total).toBe(shownRevisions + 5);
  });

  it('joins the files of one document: each commit once, the latest first', () => {
    const revisions = new Map([
      ['handbook.yaml', [revision(5), revision(1)]],
      ['controls/A.2.2.mdx', [revision(7), revision(5)]],
    ]);
    const view = historyView(handbookWith({ revisions }), 'handbook.yaml', 'controls/A.2.2.mdx');
    expect(view.revisions.map(({ date }) => date)).toEqual([
      '2026-03-07',
      '2026-03-05',
      '2026-03-01',
    ]);
    expect(view.allHref).toBeUndefined();
  });
});

it('has the version log of the Statement before the commits of its files', () => {
  const tiny = handbookWith({ revisions: new Map([['handbook.yaml', [revision(2)]]]) });
  const changes = [{ version: '1.0', date: '2026-03-02', what: 'First version.', by: 'lead' }];
  const config = { ...tiny.config, soa: { ...tiny.config.soa, changes } };
  expect(statementHistory({ ...tiny, config })).toMatchObject({
    log: [{ version: '1.0', what: 'First version.', by: { id: 'lead' } }],
    logged: 1,
    total: 1,
  });
});
