import { describe, expect, it } from 'vitest';
import { control, inRepository } from '../compare/two-states.ts';
import { aims } from './run.ts';

const impact = (cwd: string, ...args: string[]) =>
  aims(['impact', '--as-of', '2026-11-24', ...args], { cwd });

describe('aims impact', () => {
  it('says what the working tree topples, and what is new and solved', () => {
    inRepository(({ root, write }) => {
      expect(impact(root).stdout).toContain('The change topples nothing.');
      write('controls/A.6.2.4.mdx', control().replace('[EV-1]', '[]'));
      const { stdout, code } = impact(root);
      expect(stdout).toMatch(/^Impact of the working tree, compared with main \([0-9a-f]{10}, /);
      expect(stdout).toContain(
        'Controls that lose their proof (1)\n  A.6.2.4 AI system verification and validation: implemented, with proof → implemented, unproven\n',
      );
      expect(stdout).toContain('error soa/evidence-missing: A.6.2.4 is implemented, but nothing');
      expect(stdout).toMatch(/\n1 lost, 1 new error, \d+ new warnings?, 0 solved\.\n$/);
      expect(code).toBe(0);
    });
  });

  it('prints JSON, and Markdown for a pull request', () => {
    inRepository(({ root, write }) => {
      write('controls/A.6.2.4.mdx', control().replace('[EV-1]', '[]'));
      const json = JSON.parse(impact(root, 'HEAD', '--format', 'json').stdout) as {
        newIssues: { rule: string }[];
      };
      expect(json.newIssues.map(({ rule }) => rule)).toContain('soa/evidence-missing');
      const { stdout } = impact(root, '--format', 'markdown');
      expect(stdout).toContain('### Controls that lose their proof (1)\n\n- **A.6.2.4 ');
    });
  });

  it('ends with 2 where the state does not exist', () => {
    inRepository(({ root }) => expect(impact(root, 'nowhere').code).toBe(2));
  });
});
