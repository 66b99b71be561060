import { describe, expect, it } from 'vitest';
import { exportFiles } from '../../../src/exports/files.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { newsOf } from '../../../src/views/overview/news.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { changedInBrief } from '../../../src/views/what-changed/in-brief.ts';
import { statementTable } from '../../../src/views/what-changed/statement-table.ts';
import { pagesSinceBaseline } from '../../../src/views/what-changed/pages.ts';
import { changedSheet } from '../../../src/views/what-changed/tables.ts';
import { sinceBaseline } from '../../../src/views/what-changed/what-changed.ts';
import { asOf, control, evidence, inRepository } from '../../compare/two-states.ts';

type Repository = Parameters<Parameters<typeof inRepository>[0]>[0];

/** Sets the baseline of a handbook; the tag itself may be missing. */
const setBaseline = ({ write, git }: Repository, name: string) =>
  write('handbook.yaml', `${git('show', 'HEAD:handbook.yaml')}baseline: ${name}\n`);

const edit = (repository: Repository) => {
  repository.git('tag', 'audited');
  setBaseline(repository, 'audited');
  repository.write('evidence/EV-2.mdx', evidence('A second report'));
  repository.write(
    'controls/A.6.2.4.mdx',
    control().replace('[EV-1]', '[EV-2]').replace('nobody tested', 'nobody tried'),
  );
  return loadHandbook({ root: repository.root, asOf });
};

describe('what changed since the baseline', () => {
  it('is told by place, entry and field, for the page and for its file alike', () => {
    inRepository((repository) => {
      const handbook = edit(repository);
      const since = sinceBaseline(handbook);
      if (!('baseline' in since)) throw new Error(since.missing);
      expect(since.baseline.name).toBe('audited');
      const sheet = changedSheet(handbook, since.places);
      const rows = sheet.groups.flatMap(({ rows }) =>
        rows.map(({ cells }) => cells.map((cell) => plainValue(handbook, cell))),
      );
      expect(rows).toEqual([
        ['handbook.yaml', 'detail', 'Baseline', '', 'audited'],
        [
          ...['A.6.2.4 AI system verification and validation', 'evidence', 'Evidence'],
          ...['EV-1 Report on tests', 'EV-2 A second report'],
        ],
        [
          ...['A.6.2.4 AI system verification and validation', 'justification', 'Justification'],
          'A release that nobody [-tested-]{+tried+} harms claimants at once.',
        ],
        ['EV-2 A second report', 'new', '', '', ''],
      ]);
      const [page, ...more] = pagesSinceBaseline(handbook);
      expect(page?.map(({ place }) => place)).toEqual(['handbook', 'controls', 'evidence']);
      expect(more).toEqual([]);
      expect(exportFiles(handbook).map(({ name }) => name)).toContain('what-changed.xlsx');
    });
  });

  it('puts the Statement beside its former self', () => {
    inRepository((repository) => {
      const handbook = edit(repository);
      const since = sinceBaseline(handbook);
      if (!('baseline' in since)) throw new Error(since.missing);
      const table = statementTable(handbook, since.statement);
      const [row] = table.groups.flatMap(({ rows }) => rows);
      expect(row?.cells.map((cell) => plainValue(handbook, cell))).toEqual([
        'A.6.2.4 AI system verification and validation',
        'yes\nrisk\nimplemented, with proof',
        'yes\nrisk\nimplemented, with proof',
        'A release that nobody [-tested-]{+tried+} harms claimants at once.',
        'EV-2 A second report\nadded: EV-2\nremoved: EV-1',
      ]);
      expect(row?.tone).toBe('changed');
    });
  });

  it('comes on the home page in the place of commits', () => {
    inRepository((repository) => {
      const news = newsOf(edit(repository), 6);
      expect(news.changes).toBeUndefined();
      expect(news.since?.total).toBe(3);
      expect(news.since?.rows[0]).toMatchObject({
        link: { id: 'A.6.2.4' },
        about: 'evidence, justification',
      });
    });
  });

  it('is cut into pages that stay light', () => {
    inRepository((repository) => {
      repository.git('tag', 'audited');
      setBaseline(repository, 'audited');
      for (let no = 100; no < 400; no++)
        repository.write(`evidence/EV-${no}.mdx`, evidence(`Report ${no}`));
      const pages = pagesSinceBaseline(loadHandbook({ root: repository.root, asOf }));
      expect(pages.length).toBeGreaterThan(2);
      const ids = pages.flatMap((page) =>
        page.flatMap(({ entries }) => entries.map(({ link }) => link.id)),
      );
      expect(ids.length).toBe(301);
      expect(new Set(ids).size).toBe(301);
    });
  });

  it('says why it cannot be told, and the home page then has commits', () => {
    inRepository((repository) => {
      const { root } = repository;
      expect(sinceBaseline(loadHandbook({ root, asOf }))).toEqual({ missing: 'none', name: '' });
      setBaseline(repository, 'stage-1');
      const handbook = loadHandbook({ root, asOf });
      expect(sinceBaseline(handbook)).toEqual({ missing: 'unknown', name: 'stage-1' });
      expect(changedInBrief(handbook, 6)).toBeUndefined();
      expect(newsOf(handbook, 6).changes?.length).toBe(1);
      expect(exportFiles(handbook).map(({ name }) => name)).not.toContain('what-changed.xlsx');
    });
  });
});
