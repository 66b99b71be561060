import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run.ts';
import { toolRoot } from '../../src/cli/content.ts';
import { loadHandbook } from '../../src/handbook/load.ts';

let root: string;
/** What is found in the example as it is. */
let before: ReadonlySet<string>;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aims-one-fault-'));
  cpSync(join(toolRoot, 'content'), root, { recursive: true });
  before = new Set(issues());
});
afterAll(() => rmSync(root, { recursive: true }));

const issues = () =>
  runChecks(loadHandbook({ root })).map(({ at, rule, found }) => `${at.file} ${rule}: ${found}`);

/**
 * What is found beyond what the example has anyway, once something in these files is spoilt. Whoever
 * changes an approved text is told so besides.
 */
function foundBySpoiling(files: string[], spoil: (text: string) => string): string[] {
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  files.forEach((file, index) => writeFileSync(join(root, file), spoil(texts[index] ?? '')));
  try {
    return issues().filter(
      (issue) => !before.has(issue) && !issue.includes(' document/changed-after-approval: '),
    );
  } finally {
    files.forEach((file, index) => writeFileSync(join(root, file), texts[index] ?? ''));
  }
}

const unknownField = (text: string) => text.replace('---\n', '---\nphone: 1\n');
const brokenYaml = (text: string) => text.replace('---\n', '---\nphone: a: b\n');

/** An entry of each collection on which much else stands. */
const entries = [
  ...['policies/POL-01', 'clauses/clause-6', 'controls/A.6.2.7', 'inventory/SYS-03'],
  ...['assessments/AIA-01', 'risks/RISK-01', 'evidence/EV-021', 'suppliers/SUP-01'],
  ...['roles/role-ciso', 'objectives/OBJ-01', 'audits/AUD-2026-1', 'findings/FND-001'],
  ...['regulations/REG-AI-ACT', 'context/PARTY-01', 'changes/CHG-001', 'findings/FND-008'],
];

describe('one fault draws one issue, and none elsewhere', () => {
  it.each(entries)('in %s', (entry) => {
    const file = `${entry}.mdx`;
    expect(foundBySpoiling([file], unknownField)).toEqual([
      expect.stringContaining(`${file} content/schema: `),
    ]);
    expect(foundBySpoiling([file], brokenYaml)).toEqual([
      expect.stringContaining(`${file} content/yaml: `),
    ]);
  });

  it('in each of the controls that carry the same duties', () => {
    const files = ['A.6.2.3', 'A.6.2.5', 'A.6.2.6', 'A.6.2.7', 'A.8.2'].map(
      (id) => `controls/${id}.mdx`,
    );
    expect(foundBySpoiling(files, unknownField)).toHaveLength(files.length);
  });

  it.each([
    // Not in operation, so that no policy promises anything about it.
    ['policies/POL-01', 'inventory', 'SYS-09'],
    ['evidence/EV-021', 'assessments', 'AIA-01'],
    ['roles/role-ciso', 'evidence', 'EV-001'],
    ['inventory/SYS-03', 'suppliers', 'SUP-01'],
  ])('where the id of %s is given once more, in %s', (entry, collection, example) => {
    const own = `${entry}.mdx`;
    const copy = `${collection}/${basename(entry)}.mdx`;
    const before = new Set(issues());
    cpSync(join(root, `${collection}/${example}.mdx`), join(root, copy));
    try {
      const found = issues().filter((issue) => !before.has(issue));
      expect(found.filter((issue) => issue.includes('content/duplicate-id'))).toHaveLength(1);
      // What else is found is about the new entry itself, and no other file is blamed.
      const files = new Set(found.map((issue) => issue.split(' ')[0]));
      expect([own, copy]).toEqual(expect.arrayContaining([...files]));
    } finally {
      rmSync(join(root, copy));
    }
  });

  it.each([
    ['an HTML table', '<table>\n<tr><td><b>a</b></td></tr>\n</table>', 'mdx/html'],
    ['HTML of Word', '<p class=MsoNormal>a<o:p></o:p></p>', 'mdx/html'],
    ['a script', '<script>if (a < b) { c() }</script>', 'mdx/html'],
    ['an image with code', '<img src="x" onerror="alert(1)">', 'mdx/html'],
    ['a placeholder', 'To <organisation name> and <organisation name>.', 'mdx/syntax'],
    ['crossed tags', '<mark><kbd>a</mark></kbd>', 'mdx/syntax'],
    ['a tag without end', '<Callout type="tip">\n\nText', 'mdx/syntax'],
    ['a tag in two blocks', '- <details>\n\na\n\n</details>', 'mdx/syntax'],
    ['quotes of Word', 'See <Ref to=“POL-05” />.', 'mdx/syntax'],
    ['a comment without end', '<!-- a', 'mdx/syntax'],
    ['a merge conflict', '<<<<<<< a\n## b\n=======\n## b\n>>>>>>> c', 'mdx/syntax'],
    ['an id of a heading', '## The end {#end}', 'mdx/code'],
    ['a formula', '$\\frac{a}{b}$', 'mdx/code'],
    ['a cell too many', '| a | b |\n| - | - |\n| `a | b` | c |', 'content/lost'],
    ['a block of code without end', '```\n## a', 'content/lost'],
    ['a table of Word', '| a | b |\n| – | – |\n| c | d |', 'mdx/unmeant'],
    ['an entry that does not exist', 'See POL-99.', 'mdx/unmeant'],
    ['headings of level 1', '# a\n\n# b\n\n# c', 'mdx/heading'],
  ])('for %s in a text', (_, text, rule) => {
    expect(foundBySpoiling(['policies/POL-05.mdx'], (whole) => `${whole}\n${text}\n`)).toEqual([
      expect.stringContaining(`policies/POL-05.mdx ${rule}: `),
    ]);
  });

  it('for an image of a type that is not allowed', () => {
    const file = join(root, 'files/plan.svg');
    writeFileSync(file, '<svg/>');
    try {
      expect(
        foundBySpoiling(['policies/POL-05.mdx'], (whole) => `${whole}\n![Plan](files/plan.svg)\n`),
      ).toEqual([expect.stringContaining('files/plan.svg content/file: ')]);
    } finally {
      rmSync(file);
    }
  });
});
