import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { casesFolder } from '../checks/tiny-handbooks.ts';
import { role } from '../handbook/content-folder.ts';
import { aims } from './run.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'aims-hostile-'));
  cpSync(join(casesFolder, 'handbook.yaml'), join(content, 'handbook.yaml'));
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

/** What a check finds in these files beside the common `handbook.yaml`, by the names of the files. */
function check(files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
  const { code, stdout, stderr } = aims(['check', '--content', content, '--format', 'json']);
  expect(stderr).toBe('');
  expect(code).toBe(1);
  const { issues } = JSON.parse(stdout) as { issues: { file: string; found: string }[] };
  return Map.groupBy(issues, ({ file }) => file.slice(file.indexOf('aims-hostile-') + 20));
}

/** A text of a mark over and over. */
const fill = (mark: string, size = 190_000) => mark.repeat(Math.floor(size / mark.length));

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

// What ends here in an issue has ended the process, or taken minutes, where it met the parser.
describe('a check survives', { timeout: 120_000 }, () => {
  const code = ['[', '(', '{', '`${', 'a(', '@', 'class{a=', '<a>', '<a b={', '![', 'a=>{', '{/*'];
  const marks = [
    '>',
    '- ',
    '1. ',
    '&lt;',
    '_a__',
    '[a](&lt;b',
    '<a>\n\n',
    '<b>x</b>',
    '{\n',
    '{/*',
  ];

  it('bodies of brackets and marks', () => {
    const bodies = [
      ...code.flatMap((mark) => [`{${fill(mark, 30_000)}}`, fill(`{${mark}`, 30_000)]),
      `export const a = ${fill('[', 30_000)}`,
      `<Ref to={${fill('[', 9_000)}} />`,
      ...marks.map((mark) => fill(mark)),
    ];
    const files = Object.fromEntries(
      bodies.map((body, index) => [`roles/role-${index}.mdx`, role(body)]),
    );
    const found = check(files);
    for (const file of Object.keys(files))
      expect(found.get(file) ?? [], `${file}: ${files[file]?.slice(54, 80)}`).not.toEqual([]);
  });

  it('front matter without end', () => {
    const yamls = {
      brackets: `a: ${fill('[')}`,
      groups: `a: ${fill('{a: ')}`,
      closed: `a: ${'['.repeat(90_000)}${']'.repeat(90_000)}`,
      items: `a:\n  ${fill('- ')}`,
      aliases: `a: &a b\nb: [${fill('*a,')}]`,
      same: fill('a: b\n'),
      unknown: lines(15_000, (index) => `f${index}: b`),
      fewer: lines(4_900, (index) => `f${index}: b`),
    };
    const files = Object.fromEntries(
      Object.entries(yamls).map(([name, yaml]) => [
        `roles/${name}.mdx`,
        role().replace('---\n', `---\n${yaml}\n`),
      ]),
    );
    const found = check(files);
    for (const file of Object.keys(files)) expect(found.get(file) ?? [], file).not.toEqual([]);
    expect(found.get('roles/fewer.mdx')).toHaveLength(101);
  });

  it('tables without end, and thousands of broken links', () => {
    const found = check({
      'isms/controls.csv': `control\n${fill('x\n', 1_900_000)}`,
      'roles/links.mdx': role(lines(12_000, (index) => `[a](b${index})\n`)),
      'roles/table.mdx': role(
        `${fill('|a', 9_000)}\n${fill('|-', 9_000)}\n${fill('|b\n', 15_000)}`,
      ),
    });
    expect(found.get('isms/controls.csv')).toEqual([
      expect.objectContaining({ line: 10_001, found: 'The table has more than 10000 lines.' }),
    ]);
    expect(found.get('roles/links.mdx')).toHaveLength(101);
    expect(found.get('roles/links.mdx')?.at(-1)?.found).toBe(
      'The rule finds 11900 more places in this file, the last of them here.',
    );
    expect(
      found
        .get('roles/table.mdx')
        ?.filter(({ found }) => !found.includes('has the same title'))
        .map(({ found }) => found),
    ).toEqual(['This table has 4500 columns and 5001 rows.']);
  });
});
