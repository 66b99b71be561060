import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../src/checks/rules.ts';
import { runChecks } from '../../src/checks/run.ts';
import { toolRoot } from '../../src/cli/content.ts';
import { readConfig } from '../../src/handbook/config.ts';
import { assemble } from '../../src/handbook/link.ts';
import { asOfDay } from '../../src/handbook/load.ts';
import { parseDocument } from '../../src/handbook/parse.ts';
import { readContent } from '../../src/handbook/read.ts';
import { readIsmsControls } from '../../src/handbook/reading/isms.ts';
import { apart } from '../../src/handbook/reading/translations.ts';
import { validateDocument } from '../../src/handbook/validate.ts';

const root = join(toolRoot, 'content');
const files = readContent(root);
const { config } = readConfig(files.config);
const documents = apart(files.entries).sources.map((file) =>
  validateDocument(parseDocument(file), config.language),
);
/** The rules that say what was meant by an id, an address or a text that names an entry. */
const suggesting = rules.filter(({ id }) =>
  ['ref/unknown', 'ref/kind', 'link/broken', 'link/anchor', 'mdx/unmeant'].includes(id),
);

/** The issues of the example without one of its files, and without git, which could tell that it was there. */
const issuesWithout = (removed: string) =>
  runChecks(
    assemble(
      documents.filter(({ document }) => document.file !== removed),
      {
        ...{ root, config, asOf: asOfDay(undefined, config), problems: [] },
        isms: readIsmsControls(files.isms).rows,
        attachments: files.attachments,
        textOf: (file) => readFileSync(join(root, file), 'utf8'),
        commit: () => undefined,
        history: () => undefined,
        noHistory: () => ({ why: 'unversioned' }),
        committed: () => undefined,
        filesIn: () => [],
      },
    ),
    suggesting,
  );

it('no other entry is proposed for one that was removed, whichever that is', () => {
  let named = 0;
  const proposed = documents.flatMap(({ document: { file, id } }) => {
    const broken = issuesWithout(file);
    if (broken.some(({ found }) => found.includes(`\`${id}\``))) named++;
    return broken
      .filter(({ nearest }) => nearest !== undefined)
      .map(({ found, nearest }) => `without ${id}: ${found} ${nearest}`);
  });
  expect(proposed).toEqual([]);
  // Most entries are named by another one, so that there was something to propose for.
  expect(named).toBeGreaterThan(documents.length / 2);
});
