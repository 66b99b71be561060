import { rules } from '../checks/rules.ts';
import type { Rule } from '../checks/rule.ts';
import type { Issue } from '../issues/issue.ts';
import { printableJson } from './printable.ts';
import type { TextOptions } from './text.ts';

/**
 * Issues in the Static Analysis Results Interchange Format 2.1.0, which code hosts and editors read.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function reportSarif(
  issues: readonly Issue[],
  { prefix = '', version }: TextOptions = {},
): string {
  const index = new Map(rules.map(({ id }, position) => [id as string, position]));
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'aims-handbook',
            ...(version !== undefined && { semanticVersion: version }),
            rules: rules.map(ruleOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: issues.map(({ rule, severity, at, found, expected, fix }) => ({
          ruleId: rule,
          ...(index.has(rule) && { ruleIndex: index.get(rule) }),
          level: severity,
          message: {
            text: [found, expected && `Expected: ${expected}.`, fix].filter(Boolean).join(' '),
          },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(prefix + at.file) },
                region: { startLine: at.line, startColumn: at.column },
              },
            },
          ],
        })),
      },
    ],
  };
  return printableJson(`${JSON.stringify(log, null, 2)}\n`);
}

const ruleOf = ({ id, severity, summary, why }: Rule) => ({
  id,
  shortDescription: { text: summary },
  fullDescription: { text: why },
  defaultConfiguration: { level: severity },
});

const uriOf = (file: string): string =>
  file.toWellFormed().split('/').map(encodeURIComponent).join('/');
