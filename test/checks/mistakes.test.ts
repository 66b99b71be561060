import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run.ts';
import { toolRoot } from '../../src/cli/content.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import type { Issue } from '../../src/issues/issue.ts';

/**
 * What editors get wrong, in the example: each mistake is one issue, and its remedy, done to the letter by
 * a program that understands nothing else, leaves no issue behind.
 */

let root: string;
/** What is found in the example as it is. */
let before: ReadonlySet<string>;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aims-mistakes-'));
  // What these files rest on is enough: to load all of the example for each mistake takes minutes.
  for (const place of ['handbook.yaml', 'roles', 'files', ...files, ...supporting]) restore(place);
  before = new Set(runChecks(loadHandbook({ root })).map(keyOf));
});
afterAll(() => rmSync(root, { recursive: true }));

function restore(place: string) {
  cpSync(join(toolRoot, 'content', place), join(root, place), { recursive: true });
  // Whoever mends a text that was approved or reviewed changes it, and is told so besides.
  if (place === policy) write(policy, read(policy).replace(/^approvedText:.*\n/m, ''));
  if (place === control) write(control, read(control).replace(/^reviewedText:\n(?: .*\n)+/m, ''));
}

/** An issue by the name of its file, wherever that is. */
const keyOf = ({ at, rule, found }: Issue) => `${at.file.replace(/^.*\//, '')} ${rule} ${found}`;
const found = () => runChecks(loadHandbook({ root })).filter((issue) => !before.has(keyOf(issue)));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const write = (file: string, text: string | Buffer) => writeFileSync(join(root, file), text);

const control = 'controls/A.6.2.4.mdx';
const policy = 'policies/POL-05.mdx';
const system = 'inventory/SYS-03.mdx';
const record = 'evidence/EV-021.mdx';

const files = [control, policy, system, record, 'objectives/OBJ-01.mdx', 'risks/RISK-01.mdx'];
const supporting = ['evidence', 'assessments/AIA-03.mdx', 'policies/POL-01.mdx'];

/** Puts a line in the place of that of a field, in whatever group it is. */
const field = (file: string, name: string, line: string) => () => {
  const text = read(file);
  const changed = text.replace(new RegExp(`^ *(?:- )?${name}:.*$`, 'm'), line);
  expect(changed).not.toBe(text);
  write(file, changed);
};
const change = (file: string, from: string | RegExp, to: string) => () => {
  const text = read(file);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  write(file, changed);
};
const move = (from: string, to: string) => () => renameSync(join(root, from), join(root, to));

const nbsp = '\u00a0';

const mistakes: readonly [string, () => void, string][] = [
  ['a name misspelt', field(control, 'status', 'staus: implemented'), '`staus`'],
  [
    'a name in German',
    field(control, 'owner', 'verantwortlich: role-head-data-science'),
    '`verantwortlich`',
  ],
  ['a value misspelt', field(control, 'status', 'status: implementd'), '"implementd"'],
  ['a value in French', field(control, 'classification', 'classification: interne'), '"interne"'],
  ['a value in capitals', field(control, 'status', 'status: Implemented'), '"Implemented"'],
  ['a date in Swiss order', field(control, 'nextReview', 'nextReview: 12.11.2027'), '"12.11.2027"'],
  ['a date without zeros', field(control, 'nextReview', 'nextReview: 2027-9-5'), '"2027-9-5"'],
  [
    'a date with a time',
    field(control, 'nextReview', 'nextReview: 2027-11-12T08:00'),
    '"2027-11-12T08:00"',
  ],
  [
    'a date in Spanish',
    field(control, 'nextReview', 'nextReview: 12 de noviembre de 2027'),
    'noviembre',
  ],
  ['a yes in Italian', field(control, 'applicable', 'applicable: sì'), '"sì"'],
  ['a version as a number', field(policy, 'version', 'version: 1.0'), 'the number 1.0'],
  ['a decimal comma', change('objectives/OBJ-01.mdx', /value: [\d.]+/, 'value: 2,9'), '"2,9"'],
  ['a number in quotes', field('risks/RISK-01.mdx', 'likelihood', 'likelihood: "4"'), '"4"'],
  [
    'a list as text',
    field(
      policy,
      'satisfies',
      'satisfies: 8.1, A.6.1.2, A.6.1.3, A.6.2.2, A.6.2.3, A.6.2.4, A.6.2.5, A.6.2.6, A.6.2.7',
    ),
    'satisfies',
  ],
  [
    'a list in brackets for one id',
    field(control, 'owner', 'owner: [role-head-data-science]'),
    'is a list',
  ],
  ['semicolons', field(control, 'drivers', 'drivers: [risk; impact]'), 'separated by commas'],
  [
    'no comma',
    field(control, 'evidence', 'evidence: [EV-021 EV-022, EV-023, EV-024, EV-040]'),
    'comma is missing',
  ],
  [
    'no bracket',
    field(control, 'evidence', 'evidence: [EV-021, EV-022, EV-023, EV-024, EV-040'),
    'not closed',
  ],
  ['a colon in a text', field(policy, 'title', 'title: Life cycle: rules'), 'colon'],
  ['no space after a colon', field(policy, 'title', 'title:Life cycle'), 'space is missing'],
  ['no colon', field(policy, 'title', 'title Life cycle'), 'no colon'],
  ['quotes inside quotes', field(policy, 'title', 'title: "AI" life cycle'), 'ends it'],
  ['an apostrophe', field(policy, 'title', "title: 'The group's life cycle'"), 'apostrophe'],
  [
    'a quotation mark that is not closed',
    field(policy, 'title', 'title: "Life cycle'),
    'never closed',
  ],
  ['a sign at the beginning', field(policy, 'title', 'title: @Talfluh'), '`@`'],
  ['an asterisk at the beginning', field(policy, 'title', 'title: *AI* life cycle'), '`*`'],
  ['a comment that was none', field(policy, 'title', 'title: Policy #1 on AI'), '#1 on AI'],
  ['typographic quotes', field(policy, 'version', 'version: “1.0”'), 'typographic'],
  ['no space after a hyphen', change(system, '  - name: Health', '  -name: Health'), 'hyphen'],
  ['an asterisk for a hyphen', change(policy, /satisfies: .*/, 'satisfies:\n  * A.6.2.4'), '`*`'],
  ['a line too far left', change(system, '  risk: high', 'risk: high'), 'further left'],
  ['a line too far right', change(system, '  risk: high', '    risk: high'), 'further right'],
  [
    'a hyphen in the wrong column',
    change(system, '  - name: Occupation', ' - name: Occupation'),
    'further left',
  ],
  ['an arrow for a colon', field(control, 'status', 'status -> implemented'), '`->`'],
  ['a full-width colon', field(control, 'status', 'status：implemented'), '`：`'],
  ['a hyphen before a field', field(control, 'status', '- status: implemented'), 'A hyphen'],
  ['two hyphens', change(system, '  - name: Health', '  -- name: Health'), 'more than one hyphen'],
  ['a comment of HTML', field(control, 'status', '<!-- x -->\nstatus: implemented'), 'A comment'],
  [
    'a comma too many',
    field(control, 'evidence', 'evidence: [EV-021,, EV-022, EV-023, EV-024, EV-040]'),
    'a comma too many',
  ],
  [
    'a list in parentheses',
    field(control, 'evidence', 'evidence: (EV-021, EV-022, EV-023, EV-024, EV-040)'),
    '"(EV-021',
  ],
  [
    'a text that starts with a bracket',
    field(policy, 'title', 'title: [AI] cycle'),
    'opens a list',
  ],
  ['two words in quotes', field(policy, 'title', 'title: "AI" and "ML"'), 'ends it'],
  [
    'the serial day of a spreadsheet',
    field(control, 'nextReview', 'nextReview: 46703'),
    'the number 46703',
  ],
  ['month and day exchanged', field(control, 'nextReview', 'nextReview: 2027-31-10'), '2027-31-10'],
  ['a check mark', field(control, 'applicable', 'applicable: ✓'), '"✓"'],
  [
    'an id with a title after it',
    field(control, 'implementedBy', 'implementedBy: [POL-05 Life cycle]'),
    'an id and other words',
  ],
  [
    'a role without the beginning of its id',
    field(control, 'owner', 'owner: Head of Data Science'),
    'role-head-data-science',
  ],
  ['a Roman numeral', field(system, 'annexIII', '  annexIII: 5(c)'), '5(c)'],
  ['a path with backslashes', change(record, 'location: files/', 'location: files\\'), 'files\\'],
  ['hyphens inside the fields', change(control, /^status:/m, '---\nstatus:'), 'Three hyphens'],
  ['no line above the fields', change(control, /^---\n/, ''), 'no `---` above'],
  ['an empty line above the fields', change(control, /^/, '\n'), 'empty line'],
  ['a dash above the fields', change(control, /^---/, '—'), 'dash'],
  ['no line below the fields', change(control, /\n---\n/, '\n'), 'not closed'],
  ['a dash below the fields', change(control, /\n---\n/, '\n—\n'), '`—`'],
  ['an id in lower case', field(control, 'implementedBy', 'implementedBy: [pol-05]'), '`pol-05`'],
  [
    'an id with a letter for a zero',
    field(control, 'implementedBy', 'implementedBy: [POL-O5]'),
    '`POL-O5`',
  ],
  ['an id with a dash', field(control, 'implementedBy', 'implementedBy: [POL–05]'), 'hyphen'],
  [
    'an id with a sign that nobody sees',
    field(control, 'implementedBy', 'implementedBy: [POL-05\u200b]'),
    'U+200B',
  ],
  [
    'an id with the ending of its file',
    field(control, 'implementedBy', 'implementedBy: [POL-05.mdx]'),
    'file name',
  ],
  [
    'a title for an id',
    field(control, 'implementedBy', 'implementedBy: [AI system life cycle]'),
    '`AI system life cycle`',
  ],
  ['an entry in Markdown', move(record, 'evidence/EV-021.md'), '`EV-021.md`'],
  ['an entry that Notepad saved', move(record, 'evidence/EV-021.mdx.txt'), '`EV-021.mdx.txt`'],
  ['a file name in lower case', move(record, 'evidence/ev-021.mdx'), '`EV-021`'],
  ['the wrong folder', move(system, 'assessments/SYS-03.mdx'), 'an AI system'],
];

it.each(mistakes)('%s is one issue, and its remedy leaves none', (_, spoil, said) => {
  try {
    spoil();
    const [issue, ...others] = found();
    expect(others.map(keyOf)).toEqual([]);
    expect(`${issue?.found} ${issue?.nearest ?? ''}`).toContain(said);
    expect(issue && remedied(issue)).toEqual([]);
  } finally {
    for (const file of [
      'evidence/EV-021.md',
      'evidence/EV-021.mdx.txt',
      'evidence/ev-021.mdx',
      'assessments/SYS-03.mdx',
    ])
      rmSync(join(root, file), { force: true });
    files.forEach(restore);
  }
});

it.each([
  ['around a value', field(control, 'status', `status:${nbsp}implemented${nbsp}`)],
  ['as indentation', change(system, '  - name: Health', `${nbsp}${nbsp}- name: Health`)],
  [
    'in a list',
    field(control, 'evidence', `evidence: [EV-021,${nbsp}EV-022, EV-023, EV-024, EV-040]`),
  ],
])('non-breaking spaces %s count as spaces', (_, spoil) => {
  try {
    spoil();
    expect(found()).toEqual([]);
  } finally {
    [control, system].forEach(restore);
  }
});

/** What is found after the remedy of an issue was done, in the way that leaves least. */
function remedied({ at: { file, line, column }, nearest, fix }: Issue): string[] {
  const text = existsSync(join(root, file)) ? read(file) : '';
  const lines = text.split('\n');
  const old = lines[line - 1] ?? '';
  const [, name] = /Rename (?:it|the file) to `([^`]+)`/.exec(fix) ?? [];
  const [, folder] = /Move it to `([^`]+)\/`/.exec(fix) ?? [];
  if (name !== undefined || folder !== undefined) {
    const to =
      name === undefined
        ? join(folder ?? '', file.replace(/^.*\//, ''))
        : join(dirname(file), name);
    renameSync(join(root, file), join(root, to));
    return found().map(keyOf);
  }
  const [, word] =
    /`([^`]+)`/.exec(/(?:Write|quotes:|list:|brackets:) .*/.exec(fix)?.[0] ?? '') ?? [];
  const what = word ?? nearest ?? '';
  const start = old.slice(0, column - 1);
  const rest = old.slice(column - 1);
  const [, width] = /Indent it with (\d+) spaces/.exec(fix) ?? [];
  const ways =
    width !== undefined
      ? [' '.repeat(Number(width)) + old.trimStart()]
      : /above this line/.test(fix)
        ? [`${what}\n${old}`]
        : /^Remove (?:it|the spaces)/.test(fix)
          ? [undefined, old.trimStart()]
          : [
              start + what,
              start + rest.replace(/^[^,\]]*/, what),
              start + rest.replace(/^[^:]*/, nearest ?? what),
              old.replace(/(^[^:]*: ).*/, `$1${what}`),
              ' '.repeat(old.length - old.trimStart().length) + what,
            ];
  let least: string[] | undefined;
  for (const way of ways) {
    const changed = way === undefined ? lines.toSpliced(line - 1, 1) : lines.with(line - 1, way);
    write(file, changed.join('\n'));
    const left = found().map(keyOf);
    write(file, text);
    if (left.length === 0) return left;
    if (!least || left.length < least.length) least = left;
  }
  return least ?? ['no way'];
}
