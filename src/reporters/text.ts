import { styleText } from 'node:util';
import { countFindings, type Finding } from '../checks/finding.ts';

export interface TextOptions {
  /** What to put before the path of a file, so that a terminal can open it. */
  prefix?: string;
  color?: boolean;
}

/** More findings than fit a screen are counted by their rules, too. */
const onScreen = 20;

/** Findings for a terminal, grouped by file, with a summary at the end: what was read last stays in sight. */
export function reportText(
  findings: readonly Finding[],
  { prefix = '', color = false }: TextOptions = {},
): string {
  const paint = (format: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(format, text, { validateStream: false }) : text;
  const groups = Map.groupBy(findings, ({ file }) => file);
  const blocks = [...groups.values()].map((group) => group.map(paragraph).join('\n'));
  return [...blocks, ...tally(), summary()].join('\n\n') + '\n';

  function paragraph(finding: Finding) {
    const { file, line, column, fatal, rule, reason, expected, nearest, note } = finding;
    const severity = fatal ? paint('red', 'error') : paint('yellow', 'warning');
    return [
      `${paint('underline', `${prefix}${file}:${line}:${column}`)}  ${severity}  ${paint('dim', rule)}`,
      `    ${reason}`,
      ...(expected ? [`    ${paint('dim', 'expected:')} ${expected.join(', ')}`] : []),
      ...(nearest ? [`    ${paint('dim', 'did you mean:')} ${paint('bold', nearest)}`] : []),
      `    ${paint('dim', 'to do:')} ${note}`,
    ].join('\n');
  }

  function tally(): string[] {
    if (findings.length <= onScreen) return [];
    const rules = [...Map.groupBy(findings, ({ rule }) => rule)]
      .map(([rule, found]) => ({ rule, ...countFindings(found), all: found.length }))
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

  function summary() {
    const { errors, warnings } = countFindings(findings);
    if (errors + warnings === 0) return paint('green', 'No findings.');
    const text = `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(groups.size, 'file')}.`;
    return paint(errors > 0 ? 'red' : 'yellow', text);
  }
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
