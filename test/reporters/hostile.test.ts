import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { toIssue } from '../../src/issues/issue.ts';
import { formats, type Format } from '../../src/reporters/formats.ts';
import { githubSummary } from '../../src/reporters/github.ts';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['::error::x', '::stop-commands::x', '##[error]x', '##vso[task.complete]x', '\n', '\r'],
        ...['\u001b[2J', '\u001b]8;;x\u0007', '\u009b', '\u202e', '\u2066', '\ufeff', '\ud800'],
        ...[
          ']]>',
          '<![CDATA[',
          '</failure>',
          '<!--',
          '&',
          '"',
          "'",
          '%0A',
          '%',
          ',',
          ':',
          '|',
          '`',
        ],
        ...['<script>', '[x](javascript:x)', '![x](https://evil.example)', '@all', '#1', '\\'],
      ),
      fc.string({ unit: 'binary' }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const issuesOf = (text: string) =>
  (['error', 'warning'] as const).map((severity) =>
    toIssue(
      'content/file',
      severity,
      { at: { file: text }, found: text, expected: text, nearest: text, fix: text },
      { line: 1, column: 1 },
    ),
  );

const always = (use: (issues: ReturnType<typeof issuesOf>, text: string) => void) =>
  fc.assert(
    fc.property(hostile, (text) => use(issuesOf(text), text)),
    { numRuns: 400 },
  );

describe('whatever content says', { timeout: 60_000 }, () => {
  it.each(Object.keys(formats) as Format[])('%s has no sign that a terminal obeys', (format) => {
    always((issues) => {
      expect(formats[format](issues).replaceAll('\n', '')).not.toMatch(
        /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u,
      );
    });
  });

  it.each(Object.keys(formats) as Format[])('%s has no command of it', (format) => {
    always((issues) => {
      const commands = formats[format](issues)
        .split('\n')
        .filter((line) => /^\s*::|##\w*\[/.test(line));
      expect(commands).toHaveLength(format === 'github' ? 2 : 0);
      for (const command of commands)
        expect(command).toMatch(
          /^::(?:error|warning) file=[^,:]*,line=1,col=1,title=content\/file::/,
        );
    });
  });

  it('JSON and SARIF give it back as it is', () => {
    always((issues, text) => {
      expect(JSON.parse(formats.json(issues))).toMatchObject({ issues: [{ found: text }, {}] });
      expect(JSON.parse(formats.sarif(issues))).toMatchObject({ version: '2.1.0' });
    });
  });

  it('JUnit is XML of its own elements alone', () => {
    always((issues) => {
      const names = new Set<string>();
      visit(fromXml(formats.junit(issues)), (node) => {
        if (node.type === 'element') names.add(node.name);
        expect(['comment', 'cdata', 'doctype']).not.toContain(node.type);
      });
      expect([...names].toSorted()).toEqual(
        ['failure', 'system-out', 'testcase', 'testsuite', 'testsuites'].toSorted(),
      );
    });
  });

  it('the summary of a job has one row for each issue, and no markup of it', () => {
    always((issues) => {
      const rows = githubSummary(issues)?.split('\n') ?? [];
      expect(rows.filter((row) => row.startsWith('| '))).toHaveLength(4);
      for (const row of rows.slice(4)) expect(row).not.toMatch(/[<>`[\]@]/);
    });
  });
});
