import { describe, expect, it } from 'vitest';
import { toIssue } from '../../src/issues/issue.ts';
import { reportJson } from '../../src/reporters/json.ts';
import { printable, printableLines } from '../../src/reporters/printable.ts';
import { reportText } from '../../src/reporters/text.ts';

/** An issue in which all that can come from content is this text. */
const issueOf = (text: string) =>
  toIssue(
    'content/file',
    'error',
    { at: { file: text }, found: text, expected: text, nearest: text, fix: text },
    { line: 1, column: 1 },
  );

const hostile: [name: string, text: string, shown: string][] = [
  ['escape sequences', '\u001b[2J\u001b]0;x\u0007', '\\x1b[2J\\x1b]0;x\\x07'],
  ['C1 control characters', '\u009b31m\u0085', '\\x9b31m\\x85'],
  ['line breaks', 'a\r\nb\u2028c\u2029d\u000be\u000cf', 'a\\r\\nb\\u2028c\\u2029d\\x0be\\x0cf'],
  ['the right-to-left override', 'a\u202egnp.exe', 'a\\u202egnp.exe'],
  [
    'isolates and marks of direction',
    '\u2066\u2069\u200e\u200f\u061c',
    '\\u2066\\u2069\\u200e\\u200f\\u061c',
  ],
  ['what cannot be seen', 'A\u200b\ufeff\u00ad', 'A\\u200b\\ufeff\\xad'],
  ['invisible tags', '\u{e0041}', '\\u{e0041}'],
  ['halves of a surrogate pair', 'a\ud800', 'a\\ud800'],
  ['delete', '\u007f', '\\x7f'],
];

describe('what came from content', () => {
  it.each(hostile)('shows %s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('is shown as it stands where nothing is hidden in it', () => {
    for (const text of [
      'Prüfung — “5 ≤ 6” 中文 ﷽ €',
      'न्\u200dय',
      '👩\u200d💻',
      '#1 ## a [x]',
      'a::b',
    ])
      expect(printable(text)).toBe(text);
  });

  it.each(hostile)('holds no %s in any report', (_, text, shown) => {
    const issues = [issueOf(text)];
    const reports = [reportText(issues), reportJson(issues)];
    for (const report of reports)
      expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(reports[0]?.split(shown)).toHaveLength(6);
    expect(JSON.parse(reports[1] ?? '')).toMatchObject({ issues: [{ found: text, file: text }] });
  });
});

describe('commands to a build server', () => {
  const commands = ['::error::x', '::stop-commands::x', '##[error]x', '##vso[task.complete]x'];

  it.each(commands)('%s is none in a report', (command) => {
    for (const text of [command, `a\n${command}`, `  ${command}`, `\u00a0${command}`]) {
      const issues = [issueOf(text)];
      for (const report of [reportText(issues), reportJson(issues)]) {
        expect(report).not.toMatch(/^\s*::/m);
        expect(report).not.toMatch(/##\w*\[/);
      }
    }
  });

  it('are none in what else is printed', () => {
    expect(printableLines('aims: one\n  ::error::two\n##[group]three')).toBe(
      'aims: one\n  \\x3a:error::two\n#\\x23[group]three',
    );
  });
});
