import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { rules } from '../checks/rules.ts';
import { countIssues, type Issue } from '../issues/issue.ts';
import { printable, withoutLeadingColons } from './printable.ts';
import type { TextOptions } from './text.ts';

/**
 * Issues as a JUnit report, which build servers show beside tests: a case for each rule that found
 * nothing, one that failed for each error, and one that passed, with its message, for each warning.
 */
export function reportJunit(issues: readonly Issue[], { prefix = '' }: TextOptions = {}): string {
  const found = new Set(issues.map(({ rule }) => rule));
  const clean = rules.filter(({ id }) => !found.has(id));
  const cases = [
    ...issues.map(({ at, ...issue }) => {
      const place = `${prefix}${at.file}:${at.line}:${at.column}`;
      const said = [issue.found, issue.expected && `Expected: ${issue.expected}.`, issue.fix]
        .filter((line) => line !== undefined && line !== '')
        // Each is on a line of its own.
        .map((line) => withoutLeadingColons(inXml(String(line))))
        .join('\n');
      return x(
        'testcase',
        { classname: issue.rule, name: inXml(place), file: inXml(prefix + at.file) },
        issue.severity === 'error'
          ? x('failure', { type: issue.rule, message: inXml(issue.found) }, said)
          : x('system-out', `warning: ${said}`),
      );
    }),
    ...clean.map(({ id, summary }) => x('testcase', { classname: id, name: summary })),
  ];
  const counts = {
    tests: String(cases.length),
    failures: String(countIssues(issues).errors),
    // What could not be tested: nothing. Jenkins asks for it.
    errors: '0',
  };
  const suite = x('testsuite', { name: 'aims check', ...counts }, cases);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(x('testsuites', counts, suite))}\n`;
}

/** XML has no place for two characters that text may hold, nor for the end of a section without its beginning. */
const inXml = (text: string): string =>
  printable(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll(']]>', ']]\\x3e');
