import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareHandbooks } from '../../src/compare/compare.ts';
import { comparisonText } from '../../src/exports/comparison/text.ts';
import { comparisonMarkdown } from '../../src/exports/comparison/markdown.ts';
import { NoStateError, withHandbookAt } from '../../src/handbook/former.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { gitIn } from '../handbook/reading/repository.ts';
import { asOf, control, evidence, inRepository } from './two-states.ts';

type Repository = Parameters<Parameters<typeof inRepository>[0]>[0];

/** What changed since a commit, as the terminal shows it, without the first line. */
const textSince = ({ root }: Repository, commit = 'HEAD') => since(root, commit, comparisonText);

function since(root: string, commit: string, write: typeof comparisonText): string {
  const handbook = loadHandbook({ root, asOf });
  return withHandbookAt({ root, asOf, commit }, (former) =>
    write({
      handbook,
      before: 'then',
      after: 'now',
      comparison: compareHandbooks(former, handbook),
    }),
  ).replace(/^.*\n\n/, '');
}

describe('compareHandbooks', () => {
  it('finds nothing where nothing changed, whatever the order of fields and the line ends', () => {
    inRepository((repository) => {
      expect(textSince(repository)).toBe('Nothing changed.\n');
      const [first = '', owner = '', ...rest] = control().split('\n');
      const reordered = [first, rest[0], owner, ...rest.slice(1)].join('\r\n');
      repository.write('controls/A.6.2.4.mdx', reordered);
      expect(textSince(repository)).toBe('Nothing changed.\n');
    });
  });

  it('tells a decision, its justification and the state that follows, in the words of the field', () => {
    inRepository((repository) => {
      repository.write(
        'controls/A.6.2.4.mdx',
        control()
          .replace('status: implemented\n', '')
          .replace('applicable: true\ndrivers: [risk]', 'applicable: false')
          .replace('that nobody tested harms', 'that nobody needs harms')
          .replace('evidence: [EV-1]\n', 'exclusionBasis: not-needed\n'),
      );
      expect(textSince(repository)).toMatchInlineSnapshot(`
        "Controls
          A.6.2.4 AI system verification and validation
            decision: Applicable: yes → no
            decision: Drivers: risk → none
            decision: Basis of exclusion: none → not needed
            state: Status: implemented → none
            state: State: implemented, with proof → excluded
            evidence: Evidence: EV-1 Report on tests → none
            justification: Justification: A release that nobody [-tested-]{+needs+} harms claimants at once.

        1 entry changed.
        "
      `);
    });
  });

  it('tells the state of a control whose proof expired, though nobody changed its file', () => {
    inRepository((repository) => {
      const expired = evidence('Report on tests').replace('2027-12-31', '2026-10-31');
      repository.write('evidence/EV-1.mdx', expired);
      const text = textSince(repository);
      expect(text).toContain(
        'A.6.2.4 AI system verification and validation\n    state: State: implemented, with proof → implemented, unproven',
      );
      expect(text).toContain('Valid until: 2027-12-31 → 2026-10-31');
    });
  });

  it('tells the words of a text that changed, with little of what did not', () => {
    inRepository((repository) => {
      const long = 'word '.repeat(100);
      repository.write('controls/A.6.2.4.mdx', control('', `${long}Releases are tested.`));
      repository.commit('Say more');
      repository.write('controls/A.6.2.4.mdx', control('', `${long}Releases are tested twice.`));
      expect(textSince(repository)).toMatch(
        /text: Text: … (?:word ){1,14}Releases are tested\{\+ twice\+\}\.\n/,
      );
    });
  });

  it('tells what is new, gone and renamed, by git or by its content', () => {
    inRepository((repository) => {
      repository.write('evidence/EV-2.mdx', evidence('Another report, which is kept'));
      repository.commit('Add');
      repository.git('tag', '-a', 'audited', '-m', 'Stage 1');
      const path = (id: string) => join(repository.root, `evidence/${id}.mdx`);
      renameSync(path('EV-2'), path('EV-20'));
      expect(textSince(repository)).toContain(
        'EV-20 Another report, which is kept (renamed, formerly EV-2)\n\n',
      );

      repository.write('evidence/EV-20.mdx', evidence('Another report, which is good'));
      repository.commit('Rename and change');
      expect(textSince(repository, 'audited')).toContain(
        'EV-20 Another report, which is good (renamed, formerly EV-2)\n    text: Title: Another report, which is [-kept-]{+good+}\n',
      );

      rmSync(path('EV-20'));
      repository.write('evidence/EV-3.mdx', evidence('Something else'));
      const text = textSince(repository, 'audited');
      expect(text).toContain('  EV-2 Another report, which is kept (gone)\n');
      expect(text).toContain('  EV-3 Something else (new)\n');
    });
  });

  it('says that an entry cannot be read, instead of what it does not know', () => {
    inRepository((repository) => {
      repository.write('evidence/EV-1.mdx', '---\ntitle: [\n---\n');
      expect(textSince(repository)).toContain('EV-1 (cannot be read)\n');
    });
  });

  it('compares handbook.yaml and files, too', () => {
    inRepository(
      (repository) => {
        repository.write('files/report.txt', 'two');
        const yaml = 'handbook.yaml';
        repository.write(yaml, repository.git('show', `HEAD:${yaml}`).replace('"1.0"', '"1.1"'));
        const text = textSince(repository);
        expect(text).toContain('approval: Statement of Applicability: Version: 1.0 → 1.1');
        expect(text).toContain('Files\n  files/report.txt\n');
      },
      { 'files/report.txt': 'one' },
    );
  });

  it('writes Markdown that shows what went and came, and takes no part of a text for markup', () => {
    inRepository((repository) => {
      repository.write('controls/A.6.2.4.mdx', control('', 'Releases are *not* tested.'));
      const markdown = since(repository.root, 'HEAD', comparisonMarkdown);
      expect(markdown).toContain('- **A.6.2.4 AI system verification and validation**');
      expect(markdown).toContain('Releases are **\\*not\\*** tested.');
    });
  });
});

describe('withHandbookAt', () => {
  it('finds tags, branches, hashes and steps back, also packed', () => {
    inRepository((repository) => {
      const first = repository.git('rev-parse', 'HEAD').trim();
      repository.git('tag', '-a', 'audit', '-m', 'Audited');
      repository.write('evidence/EV-2.mdx', evidence('Second'));
      repository.commit('Add');
      repository.git('pack-refs', '--all');
      const { root } = repository;
      for (const commit of ['audit', 'HEAD~1', 'main^', '@~', first, first.slice(0, 8)])
        withHandbookAt({ root, asOf, commit }, (former, at) => {
          expect(at.hash, commit).toBe(first);
          expect(former.byId.has('EV-2')).toBe(false);
          expect(former.commit()).toMatchObject({ hash: first, modified: false });
        });
    });
  });

  it('says what is wrong where there is no such state', () => {
    inRepository((repository) => {
      const { root } = repository;
      const fault = (commit: string) => {
        try {
          return withHandbookAt({ root, asOf, commit }, () => 'read');
        } catch (error) {
          return error instanceof NoStateError ? error.why : error;
        }
      };
      for (const name of ['nowhere', '--output=/tmp/x', '../HEAD', '', 'HEAD~9'])
        expect(fault(name), name).toBe('unknown');
      repository.git('checkout', '-q', '--orphan', 'empty');
      repository.git('rm', '-rfq', '.');
      repository.write('notes.txt', 'nothing here\n');
      repository.commit('Without a handbook');
      expect(fault('empty')).toBe('no-handbook');
    });
  });

  it('runs no filter and no hook of the repository, and writes nothing outside', () => {
    inRepository((repository) => {
      const { root, git, write } = repository;
      const trap = join(root, '.git', 'trapped');
      write('.gitattributes', '* filter=trap export-ignore\n');
      git('config', 'filter.trap.smudge', `touch ${trap}`);
      git('config', 'core.fsmonitor', `touch ${trap}`);
      const blob = git('rev-parse', 'HEAD:evidence/EV-1.mdx').trim();
      // A tree that leads out of its folder, which git itself would never check out.
      const inner = gitTree(repository, `100644 blob ${blob}\tescaped.mdx\n`);
      const tree = gitTree(
        repository,
        `040000 tree ${inner}\t..\n100644 blob ${git('rev-parse', 'HEAD:handbook.yaml').trim()}\thandbook.yaml\n`,
      );
      const commit = git('commit-tree', tree, '-m', 'Trap').trim();
      withHandbookAt({ root, asOf, commit }, (former) => {
        expect([...former.byId.keys()]).toEqual([]);
        expect(() => former.textOf('../escaped.mdx')).toThrow();
      });
      expect(() => rmSync(trap)).toThrow();
    });
  });

  it('takes its files away again', () => {
    inRepository(({ root }) => {
      const place = withHandbookAt({ root, asOf, commit: 'HEAD' }, (former) => former.root);
      expect(() => loadHandbook({ root: place })).toThrow(/does not exist/);
    });
  });
});

const gitTree = ({ root }: Repository, entries: string) =>
  gitIn(root, ['mktree', '--missing'], entries).trim();
