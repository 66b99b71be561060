import { styleText } from 'node:util';
import type { Command } from 'commander';
import { rules } from '../checks/rules.ts';
import { explain, fieldNames, topics, type Explanation } from '../help/explain.ts';
import { nearest } from '../issues/nearest.ts';
import { exitCode, UsageError } from './exit.ts';
import { usesColor } from './manners.ts';
import { show } from './print.ts';

export const addExplain = (program: Command) =>
  program
    .command('explain')
    .description('explain a rule, a kind of entry or a field')
    .argument(
      '<topic>',
      'a rule (soa/approval), a collection (risks), a field (risks.treatment), or handbook',
    )
    .action((topic: string) => {
      const found = explain(topic, rules);
      if (!found) throw new UsageError(unknownTopic(topic));
      show(found.map((each) => shown(each, usesColor())).join('\n\n'));
      process.exitCode = exitCode.clean;
    });

function unknownTopic(topic: string): string {
  const near = nearest(topic, [...topics(rules), ...fieldNames().map(({ full }) => full)]);
  return `No rule, collection or field is called ${topic}.${
    near === undefined ? '' : ` Did you mean ${near}?`
  }
      \`aims explain risks\` explains a collection, \`aims explain soa/approval\` a rule, \`aims explain risks.treatment\` a field.`;
}

/** An explanation for a terminal. */
function shown({ title, parts }: Explanation, color: boolean): string {
  const bold = (text: string) =>
    color ? styleText('bold', text, { validateStream: false }) : text;
  return [
    bold(title),
    ...parts.map((part) =>
      typeof part === 'string'
        ? part
        : [part.title, ...part.lines.map((line) => `    ${line}`.trimEnd())].join('\n'),
    ),
  ].join('\n\n');
}
