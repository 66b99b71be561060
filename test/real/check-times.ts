/**
 * Says where the time of a check goes, step by step in the order of `aims check`, each step for the
 * first time in this process: `node test/real/check-times.ts CONTENT`.
 */
import { resolve } from 'node:path';
import { collections } from '../../schemas/index.ts';
import { runChecks } from '../../src/checks/run.ts';
import { rules } from '../../src/checks/rules.ts';
import { parseBody } from '../../src/handbook/reading/body.ts';
import { parseYaml } from '../../src/handbook/reading/front-matter.ts';
import { splitFrontMatter } from '../../src/handbook/reading/parts.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { mentionsOf } from '../../src/handbook/reading/mentions.ts';
import { readContent } from '../../src/handbook/read.ts';
import { referencesOf } from '../../src/handbook/reading/references.ts';
import { reportText } from '../../src/reporters/text.ts';

const root = resolve(process.argv[2] ?? 'content');
const show = (step: string, milliseconds: number) =>
  console.log(`${step.padEnd(44)}${milliseconds.toFixed(0).padStart(6)} ms`);

function time<T>(step: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  show(step, performance.now() - start);
  return result;
}

// The clock of a process starts with it.
show('start Node, load the program', performance.now());
const { entries: files } = time('read the files', () => readContent(root));
const parts = files.flatMap(({ text, ...file }) => {
  const cut = text === undefined ? undefined : splitFrontMatter(text);
  return cut ? [{ ...file, ...cut }] : [];
});
const data = time('parse the YAML', () =>
  parts.map(({ yaml, file, yamlLine }) => parseYaml(yaml, file, yamlLine).data),
);
const bodies = time('parse the MDX', () =>
  parts.map(({ body, file }) => parseBody(body, file).tree),
);
time('validate against the schemas', () =>
  parts.forEach(({ collection }, index) => collections[collection].schema.safeParse(data[index])),
);
const collectionOf = new Map(files.map(({ id, collection }) => [id, collection]));
const documents = parts.map(({ id, collection, file }, index) => ({
  id,
  collection,
  file,
  frontMatter: data[index],
  body: bodies[index],
}));
time('link: references and mentions', () =>
  documents.map((document) => [referencesOf(document), mentionsOf(document, collectionOf)]),
);

const handbook = loadHandbook({ root });
const times = rules.map((rule): [string, number] => {
  const start = performance.now();
  runChecks(handbook, [rule]);
  return [rule.id, performance.now() - start];
});
show(
  `run the ${rules.length} rules and find the places`,
  times.reduce((sum, [, milliseconds]) => sum + milliseconds, 0),
);
for (const [rule, milliseconds] of times.toSorted(([, a], [, b]) => b - a).slice(0, 8))
  show(`  ${rule}`, milliseconds);
const issues = runChecks(handbook);
time(`write the report of ${issues.length} issues`, () => reportText(issues));
