import { countIssues, type Issue } from '../issues/issue.ts';
import { printable } from './printable.ts';
import { reportText, type TextOptions } from './text.ts';

/**
 * So many annotations of a severity GitHub shows for a step of a job; it says nothing of more.
 *
 * @see https://docs.github.com/actions/reference/limits
 */
const cap = 10;

/** The command by which GitHub marks a line, by the severity of an issue. */
const commands = { error: 'error', warning: 'warning' } as const;

/**
 * Issues as GitHub Actions takes them: the report for the log, then a mark at the lines of the first
 * issues of each severity. If there are more than GitHub shows, the last mark says how many.
 */
export function reportGithub(issues: readonly Issue[], options: TextOptions = {}): string {
  const { prefix = '' } = options;
  const marks = (['error', 'warning'] as const).flatMap((severity) => {
    const found = issues.filter((issue) => issue.severity === severity);
    const shown = found.length > cap ? found.slice(0, cap - 1) : found;
    const left = found.length - shown.length;
    return [
      ...shown.map(({ rule, at, ...issue }) =>
        command(
          commands[severity],
          { file: prefix + at.file, line: at.line, col: at.column, title: rule },
          [issue.found, issue.fix].join('\n'),
        ),
      ),
      ...(left > 0
        ? [
            command(
              commands[severity],
              { title: `${left} more ${severity}s` },
              'GitHub shows ten of a step. The log and the summary of the job list all.',
            ),
          ]
        : []),
    ];
  });
  return reportText(issues, options) + marks.map((mark) => `${mark}\n`).join('');
}

/**
 * Issues as the summary of a job, in Markdown: how many there are, and a table of them.
 *
 * @returns undefined where there is nothing to list
 */
export function githubSummary(
  issues: readonly Issue[],
  { prefix = '' }: TextOptions = {},
): string | undefined {
  const { errors, warnings } = countIssues(issues);
  if (issues.length === 0) return undefined;
  const listed = issues.toSorted(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
  const rows = listed
    .slice(0, rowsOfSummary)
    .map(({ severity, at, rule, found, fix }) =>
      [severity, `${prefix}${at.file}:${at.line}`, rule, found, fix].map(inCell).join(' | '),
    );
  const more = issues.length - rows.length;
  return [
    `### aims: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    '',
    '| | Place | Rule | Found | To do |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    ...(more > 0 ? ['', `And ${more} more, in the log.`] : []),
    '',
  ].join('\n');
}

/** GitHub takes a summary of one megabyte. */
const rowsOfSummary = 500;

/** Content must not become markup of the summary. */
const inCell = (text: string): string =>
  printable(text).replace(/[\\`*_{}[\]<>()#+!|~&@]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const command = (
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string => {
  const written = Object.entries(properties)
    .map(([property, value]) => `${property}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${name} ${written}::${escapeData(message)}`;
};

/** A line feed is the one character that a message may hold beside what can be printed. */
const escapeData = (text: string): string =>
  text.split('\n').map(printable).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  printable(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
