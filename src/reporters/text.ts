import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { styleText } from 'node:util';
import { countIssues, type Issue } from '../issues/issue.ts';
import { printable, withoutLeadingColons } from './printable.ts';

export interface TextOptions {
  /** What to put before the path of a file, so that a terminal can open it. */
  prefix?: string;
  color?: boolean;
  /** What stands at the end instead of how many issues there are. */
  summary?: string;
  /** The version of this tool. */
  version?: string;
  /** Prints every issue, however many a rule has. */
  all?: boolean;
  /** Absolute path of the content folder, where the terminal takes links to files. */
  root?: string | undefined;
}

/** More issues than fit a screen are counted by their rules, too. */
const onScreen = 20;

/** So many issues of a rule are printed: what follows is often of the same cause. */
const shownOfRule = { error: 40, warning: 20 };

/**
 * Issues for a terminal, grouped by file, with a summary at the end. Errors come last: what was read last
 * stays in sight.
 */
export function reportText(
  issues: readonly Issue[],
  { prefix = '', color = false, summary, all = false, root }: TextOptions = {},
): string {
  const paint = (format: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(format, text, { validateStream: false }) : text;
  const blocks = (['warning', 'error'] as const).flatMap((severity) => {
    const { shown, left } = cut(issues.filter((issue) => issue.severity === severity));
    return [
      ...[...Map.groupBy(shown, ({ at }) => at.file).values()].map((group) =>
        group.map(paragraph).join('\n'),
      ),
      ...left,
    ];
  });
  return [...blocks, ...tally(), summary ?? total()].join('\n\n') + '\n';

  /** The issues that are printed, and for each rule how many are not. */
  function cut(found: readonly Issue[]): { shown: readonly Issue[]; left: string[] } {
    if (all) return { shown: found, left: [] };
    const counted = new Map<string, number>();
    const shown = found.filter(({ rule, severity }) => {
      const before = counted.get(rule) ?? 0;
      counted.set(rule, before + 1);
      return before < shownOfRule[severity];
    });
    const left = [...counted].flatMap(([rule, number]) => {
      const severity = found[0]?.severity ?? 'warning';
      const more = number - shownOfRule[severity];
      return more > 0
        ? [
            `${paint('dim', rule)}  ${count(more, `more ${severity}`)}; \`aims check --all\` shows ${more === 1 ? 'it' : 'them'}.`,
          ]
        : [];
    });
    return { shown, left: left.length > 0 ? [left.join('\n')] : [] };
  }

  function paragraph({ at: { line, column, ...at }, ...issue }: Issue) {
    const [file = '', found = '', fix = ''] = [prefix + at.file, issue.found, issue.fix].map(
      printable,
    );
    const expected = issue.expected && printable(issue.expected);
    const nearest = issue.nearest && printable(issue.nearest);
    const severity = paint(issue.severity === 'error' ? 'red' : 'yellow', issue.severity);
    return [
      `${linked(paint('underline', `${file}:${line}:${column}`), at.file)}  ${severity}  ${paint('dim', issue.rule)}`,
      `    ${found}`,
      ...(expected ? [`    ${paint('dim', 'expected:')} ${expected}`] : []),
      ...(nearest ? [`    ${paint('dim', 'did you mean:')} ${paint('bold', nearest)}`] : []),
      `    ${paint('dim', 'to do:')} ${fix}`,
    ]
      .map(withoutLeadingColons)
      .join('\n');
  }

  /** A link that a terminal opens: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
  function linked(text: string, file: string): string {
    if (root === undefined) return text;
    const target = pathToFileURL(join(root, file)).href;
    return `\u001b]8;;${target}\u001b\\${text}\u001b]8;;\u001b\\`;
  }

  function tally(): string[] {
    if (issues.length <= onScreen) return [];
    const rules = [...Map.groupBy(issues, ({ rule }) => rule)]
      .map(([rule, found]) => ({ rule, ...countIssues(found), all: found.length }))
      .toSorted((a, b) => b.errors - a.errors || b.all - a.all || (a.rule < b.rule ? -1 : 1));
    const width = Math.max(...rules.map(({ rule }) => rule.length));
    return [
      rules
        .map(({ rule, errors, warnings }) =>
          [
            `${paint('dim', rule.padEnd(width))}`,
            ...(errors > 0 ? [paint('red', count(errors, 'error'))] : []),
            ...(warnings > 0 ? [paint('yellow', count(warnings, 'warning'))] : []),
          ].join('  '),
        )
        .join('\n'),
    ];
  }

  function total() {
    const { errors, warnings } = countIssues(issues);
    if (errors + warnings === 0) return paint('green', 'No issues.');
    const text = `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(new Set(issues.map(({ at }) => at.file)).size, 'file')}.`;
    return paint(errors > 0 ? 'red' : 'yellow', text);
  }
}

/** A number with its noun: "1 error", "2 errors". */
export const count = (number: number, noun: string) =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;
