import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/checks/rules.ts';
import { toolRoot } from '../../src/cli/content.ts';
import { importExamples } from './import-examples.ts';
import { entryExamples, ruleExamples } from './examples.ts';

const help = join(toolRoot, 'src/help');
const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

// `npm run test:unit -- test/help -u` writes them anew.
describe('the examples of the help', () => {
  it('are the tiny handbooks that test the rules', async () => {
    await expect(json(ruleExamples())).toMatchFileSnapshot(join(help, 'rule-examples.json'));
  });

  it('are entries of the example', async () => {
    await expect(json(entryExamples(join(toolRoot, 'content')))).toMatchFileSnapshot(
      join(help, 'entry-examples.json'),
    );
  });

  it('are imports of tiny sources, and what they write', async () => {
    await expect(json(await importExamples())).toMatchFileSnapshot(
      join(help, 'import-examples.json'),
    );
  });

  it('name all rules', async () => {
    await expect(json(rules.map(({ id }) => id).toSorted())).toMatchFileSnapshot(
      join(help, 'rule-ids.json'),
    );
  });

  it('show for each rule what trips it and what is then said', () => {
    const all = ruleExamples();
    for (const { id } of rules) {
      const examples = all[id];
      expect(examples?.trips.files.length, id).toBeGreaterThan(0);
      expect(examples?.trips.reported, id).toContain(id);
      expect(examples?.passes.files.length, id).toBeGreaterThan(0);
    }
  });
});
