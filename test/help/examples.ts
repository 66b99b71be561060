import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames } from '../../schemas/fields.ts';
import { collections } from '../../schemas/index.ts';
import { rules } from '../../src/checks/rules.ts';
import { parseYaml } from '../../src/handbook/reading/front-matter.ts';
import { splitFrontMatter } from '../../src/handbook/reading/parts.ts';
import { fieldsOf } from '../../schemas/walk.ts';
import type { ExampleFile, RuleExamples } from '../../src/help/examples.ts';
import { casesFolder, casesOf } from '../checks/tiny-handbooks.ts';

/** Of an example nobody reads more. */
const most = { files: 3, lines: 45 };

/** For each rule, the smallest tiny handbook that trips it, and the one that passes and is most like it. */
export const ruleExamples = (): Record<string, RuleExamples> =>
  Object.fromEntries(
    rules
      .map(({ id }) => id)
      .toSorted()
      .map((id) => {
        const trips = smallest(
          casesOf(id).filter((name) => name.startsWith('trips-')),
          id,
        );
        const names = filesIn(join(casesFolder, id, trips));
        const passes = casesOf(id).filter((name) => name.startsWith('passes-'));
        const likeness = new Map(
          passes.map((name) => [name, alike(join(casesFolder, id, name), names)]),
        );
        const best = Math.max(...likeness.values());
        const alikeMost = passes.filter((name) => likeness.get(name) === best);
        return [
          id,
          {
            trips: {
              ...shown(join(casesFolder, id, trips)),
              reported: readFileSync(join(casesFolder, id, trips, 'expected.txt'), 'utf8')
                .split('\n\n')
                .slice(0, 2)
                .join('\n\n')
                .replace(/\n\n\d+ errors?, .*\n$/s, '\n'),
            },
            passes: shown(join(casesFolder, id, smallest(alikeMost, id))),
          },
        ];
      }),
  );

/** For each collection, the entry of the example that fills most fields of those that are short enough to read. */
export const entryExamples = (content: string): Record<string, ExampleFile> =>
  Object.fromEntries(
    collectionNames.map((name) => {
      const fields = Object.keys(fieldsOf(collections[name].schema) ?? {});
      const files = readdirSync(join(content, name))
        .filter((file) => file.endsWith('.mdx'))
        .map((file) => {
          const text = readFileSync(join(content, name, file), 'utf8');
          const { data } = parseYaml(splitFrontMatter(text)?.yaml ?? '', file, 1);
          const filled = fields.filter((field) => Object.hasOwn(Object(data), field)).length;
          return { file: `${name}/${file}`, text, filled };
        });
      const short = files.filter(({ text }) => text.length < 3500);
      const [{ file, text } = { file: '', text: '' }] = (short.length > 0 ? short : files).toSorted(
        (a, b) => b.filled - a.filled || a.text.length - b.text.length,
      );
      return [name, { file, text: cut(text) }];
    }),
  );

const sizeOf = (folder: string) =>
  filesIn(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size + 200, 0);

const smallest = (cases: readonly string[], rule: string): string => {
  const [found] = cases.toSorted(
    (a, b) => sizeOf(join(casesFolder, rule, a)) - sizeOf(join(casesFolder, rule, b)),
  );
  if (found === undefined) throw new Error(`${rule} has no case to show.`);
  return found;
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name !== 'expected.txt')
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .toSorted();

const alike = (folder: string, names: readonly string[]): number => {
  const here = filesIn(folder);
  return (
    here.filter((file) => names.includes(file)).length / Math.max(1, here.length, names.length)
  );
};

/** Files of a case, those with entries first: `handbook.yaml` says what matters only where it is alone. */
function shown(folder: string): { files: ExampleFile[]; more: number } {
  const names = filesIn(folder);
  const telling = names.filter((file) => file !== 'handbook.yaml');
  const ordered =
    telling.length > 0 ? [...telling, ...names.filter((file) => !telling.includes(file))] : names;
  const files = ordered.slice(0, most.files).map((file) => ({
    file: file.replaceAll('\\', '/'),
    text: cut(readFileSync(join(folder, file), 'utf8')),
  }));
  return { files, more: ordered.length - files.length };
}

/** The first lines of a text, without what a page cannot show. */
function cut(text: string): string {
  const lines = text
    .replace(/[^\P{C}\n\t]/gu, '\u{fffd}')
    .split('\n')
    .map((line) => line.trimEnd());
  return lines.length > most.lines
    ? `${lines.slice(0, most.lines).join('\n')}\n…\n`
    : lines.join('\n');
}
