import { describe, expect, it } from 'vitest';
import { control, inRepository } from '../compare/two-states.ts';
import { aims } from './run.ts';

const diff = (cwd: string, ...args: string[]) =>
  aims(['diff', '--as-of', '2026-11-24', ...args], { cwd });

describe('aims diff', () => {
  it('compares a commit with the files as they are, or with another commit', () => {
    inRepository(({ root, write, commit }) => {
      write('controls/A.6.2.4.mdx', control().replace('[EV-1]', '[]'));
      const { code, stdout } = diff(root, 'HEAD');
      expect(stdout).toMatch(
        /^What changed between HEAD \([0-9a-f]{10}, 2026-03-01\) and the working tree, judged as of 2026-11-24\n/,
      );
      expect(stdout).toContain('evidence: Evidence: EV-1 Report on tests → none');
      expect(code).toBe(0);
      expect(diff(root, 'HEAD', 'HEAD').stdout).toContain('Nothing changed.');
      commit('Drop the proof');
      expect(diff(root, 'HEAD^', 'main').stdout).toContain('EV-1 Report on tests → none');
    });
  });

  it('prints JSON and Markdown, and takes no other format', () => {
    inRepository(({ root, write }) => {
      write('controls/A.6.2.4.mdx', control().replace('[EV-1]', '[]'));
      expect(JSON.parse(diff(root, 'HEAD', '--format', 'json').stdout)).toMatchObject({
        asOf: '2026-11-24',
        entries: [
          {
            place: 'controls',
            id: 'A.6.2.4',
            fate: 'changed',
            parts: [
              { kind: 'state', part: 'status', after: { of: 'control', value: 'unproven' } },
              { kind: 'evidence', part: 'field', path: ['evidence'], before: ['EV-1'] },
            ],
          },
        ],
      });
      expect(diff(root, 'HEAD', '--format', 'markdown').stdout).toMatch(/^## What changed\n/);
      expect(diff(root, 'HEAD', '--format', 'sarif').code).toBe(2);
    });
  });

  it('ends with 2 and a remedy where the state does not exist', () => {
    inRepository(({ root }) => {
      const { code, stderr } = diff(root, 'audit-2026');
      expect(stderr).toContain('There is no commit, tag or branch `audit-2026`');
      expect(stderr).toContain('git fetch');
      expect(stderr).not.toContain(' at ');
      expect(code).toBe(2);
    });
  });

  it('ends with 1 where there is no handbook', () => {
    const { code, stderr } = diff('/', 'HEAD', '--content', 'nowhere');
    expect(stderr).toContain('does not exist');
    expect(code).toBe(1);
  });
});
