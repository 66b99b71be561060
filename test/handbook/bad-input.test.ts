import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NoHandbookError } from '../../src/handbook/no-handbook.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import {
  asNobody,
  handbookIn,
  inContentFolder,
  linesFor,
  linesIn,
  role,
} from './content-folder.ts';

const front = (yaml: string) => linesIn({ 'roles/lead.mdx': `---\n${yaml}\n---\n` });
const body = (text: string) => linesIn({ 'roles/lead.mdx': role(text) });

describe('front matter that is wrong is told apart', () => {
  it('broken YAML', () => {
    expect(front('title: Lead: AI\nresponsibilities: x')).toEqual([
      'roles/lead.mdx:2:8 content/yaml: This text contains a colon followed by a space, which starts another field.',
    ]);
  });

  it('a key that stands twice', () => {
    expect(front('title: Lead\nresponsibilities: x\ntitle: Head')).toEqual([
      'roles/lead.mdx:4:1 content/yaml: `title` is here a second time, so one of its values would be lost.',
    ]);
  });

  it('a key that stands twice in a group', () => {
    const competence =
      'competences:\n  - competence: a\n    required: true\n    evidence: []\n    required: false';
    expect(front(`title: Lead\nresponsibilities: x\n${competence}`)).toEqual([
      'roles/lead.mdx:8:5 content/yaml: `required` is here a second time, so one of its values would be lost.',
    ]);
  });

  it('an unknown field, and a misspelt one', () => {
    expect(front('title: Lead\nresponsibilities: x\nclasification: public\nphone: none')).toEqual([
      'roles/lead.mdx:4:1 content/schema: A role has no field `clasification`.',
      'roles/lead.mdx:5:1 content/schema: A role has no field `phone`.',
    ]);
  });

  it('a field without a name', () => {
    expect(front('title: Lead\n: x\nresponsibilities: x')).toEqual([
      'roles/lead.mdx:3:1 content/schema: A field has no name before its colon.',
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('a field named %s', (name) => {
    expect(front(`title: Lead\nresponsibilities: x\n${name}: { polluted: true }`)).toEqual([
      `roles/lead.mdx:4:1 content/schema: A role has no field \`${name}\`.`,
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(['2026-02-30', '2026-13-01', '24.11.2026', '2026-1-1', '"2026-11-24T00:00:00Z"'])(
    'the date %s',
    (date) => {
      const text = `---\ntitle: R\nowner: lead\nkind: report\norigin: aims\nlocation: files/a.pdf\ncollected: ${date}\ncollection: c\nstatus: current\n---\n`;
      expect(linesIn({ 'evidence/EV-1.mdx': text })).toEqual([
        `evidence/EV-1.mdx:7:12 content/schema: \`collected\` is "${date.replaceAll('"', '')}".`,
      ]);
    },
  );

  it('a number where an id belongs', () => {
    const text =
      '---\ntitle: P\nowner: 7\nkind: policy\nsatisfies:\n  - A.2.2\n  - 6.10\norigin: aims\nversion: "1"\nstatus: draft\n---\n';
    expect(linesIn({ 'policies/POL-1.mdx': text })).toEqual([
      'policies/POL-1.mdx:3:8 content/schema: `owner` is the number 7.',
      'policies/POL-1.mdx:7:5 content/schema: Item 2 of `satisfies` is the number 6.10.',
    ]);
  });

  it('one misspelt field does not hide what else is wrong, in front matter or in text', () => {
    const text = '---\ntitel: Lead\nresponsibilities: 5\n---\n\n<script>x</script>\n';
    expect(linesIn({ 'roles/lead.mdx': text })).toEqual([
      'roles/lead.mdx:2:1 content/schema: A role has no field `titel`.',
      'roles/lead.mdx:3:19 content/schema: `responsibilities` is the number 5.',
      'roles/lead.mdx:6:1 mdx/html: `<script>` is HTML that is not allowed in a body.',
    ]);
  });
});

describe('files that are no plain text', () => {
  it('NUL bytes are located', () => {
    expect(linesIn({ 'roles/lead.mdx': role('a\nbc\0d\n') })).toEqual([
      'roles/lead.mdx:6:3 content/file: The file contains NUL bytes, so it is not text.',
    ]);
  });

  it('bytes that are not UTF-8 are located', () => {
    const text = Buffer.concat([
      Buffer.from(role('ä\uFFFD: Z')),
      Buffer.from([0xfc]),
      Buffer.from('rich\n'),
    ]);
    expect(linesIn({ 'roles/lead.mdx': text })).toEqual([
      'roles/lead.mdx:5:6 content/file: The file is not in UTF-8: this character cannot be read.',
    ]);
  });

  it('UTF-16 is not taken for UTF-8', () => {
    expect(linesIn({ 'roles/lead.mdx': Buffer.from(`\uFEFF${role()}`, 'utf16le') })).toEqual([
      'roles/lead.mdx:1:1 content/file: The file is not in UTF-8: this character cannot be read.',
    ]);
  });

  it('an entry of 20 MB is refused before it is read', () => {
    // Whoever reads it finds that it is not in UTF-8.
    expect(linesIn({ 'roles/lead.mdx': Buffer.alloc(20 * 1024 * 1024, 0xfc) })).toEqual([
      'roles/lead.mdx:1:1 content/file: The file has 20 MB.',
    ]);
  });

  it('an attachment of 20 MB is fine', () => {
    const handbook = handbookIn({ 'files/scan.pdf': Buffer.alloc(20 * 1024 * 1024, '%PDF-1.7\n') });
    expect(handbook.problems).toEqual([]);
    expect(handbook.attachments.get('files/scan.pdf')?.bytes).toBe(20 * 1024 * 1024);
  });

  it('an empty file', () => {
    expect(linesIn({ 'roles/lead.mdx': '' })).toEqual([
      'roles/lead.mdx:1:1 content/yaml: The file is empty.',
    ]);
  });

  it('a handbook.yaml that cannot be read does not hide the rest', () => {
    expect(linesIn({ 'handbook.yaml': Buffer.from([0xff]), 'roles/lead.mdx': '' })).toEqual([
      'handbook.yaml:1:1 content/file: The file is not in UTF-8: this character cannot be read.',
      'roles/lead.mdx:1:1 content/yaml: The file is empty.',
    ]);
  });

  it('an empty handbook.yaml', () => {
    expect(linesIn({ 'handbook.yaml': '' })).toEqual([
      'handbook.yaml:1:1 content/schema: The file is empty.',
    ]);
  });

  it('the id of a file that cannot be read is still known, so that what names it is not blamed', () => {
    const control =
      '---\nowner: lead\napplicable: false\njustification: Not used.\nexclusionBasis: not-needed\nlastReviewed: 2026-01-01\nnextReview: 2027-01-01\n---\n';
    expect(
      linesIn(
        { 'roles/lead.mdx': '\0', 'roles/board.mdx': role(), 'controls/A.2.2.mdx': control },
        ['content', 'ref'],
      ),
    ).toEqual(['roles/lead.mdx:1:1 content/file: The file contains NUL bytes, so it is not text.']);
  });
});

describe('byte order marks and line ends are simply read', () => {
  const wrong =
    '---\ntitle: Lead\nresponsibilities: x\nphone: 1\n---\n\nText with <b>bold</b>.\n\n[x](javascript:1)\n';
  const expected = [
    'roles/lead.mdx:4:1 content/schema: A role has no field `phone`.',
    'roles/lead.mdx:7:11 mdx/html: `<b>` is HTML that is not allowed in a body.',
    'roles/lead.mdx:9:1 mdx/url: The address has the scheme `javascript:`.',
  ];

  it.each([
    ['neither', wrong],
    ['a byte order mark', `\uFEFF${wrong}`],
    ['CRLF', wrong.replaceAll('\n', '\r\n')],
    ['both', `\uFEFF${wrong.replaceAll('\n', '\r\n')}`],
  ])('%s', (_, text) => {
    expect(linesIn({ 'roles/lead.mdx': text })).toEqual(expected);
  });

  it('give the same data', () => {
    const text = role('Text.\n');
    const [plain, marked] = [text, `\uFEFF${text.replaceAll('\n', '\r\n')}`].map(
      (each) => handbookIn({ 'roles/lead.mdx': each }).entries.roles[0]?.data,
    );
    expect(marked).toEqual(plain);
    expect(plain?.title).toBe('Lead');
  });

  it('positions in handbook.yaml too', () => {
    const text = '\uFEFFtitle: T\r\norganisation:\r\n  name: T\r\n';
    expect(linesIn({ 'handbook.yaml': text })).toContain(
      'handbook.yaml:2:1 content/schema: `handbook.yaml` has no field `organisation`.',
    );
  });
});

describe('files that are in the way', () => {
  it('an entry that differs from another in case only', () => {
    const files = {
      'roles/a/Lead.mdx': role(),
      'roles/b/lead.mdx': role(),
      'policies/LEAD.mdx': '',
    };
    expect(linesIn(files)).toEqual([
      'policies/LEAD.mdx:1:1 content/yaml: The file is empty.',
      'roles/a/Lead.mdx:1:1 content/duplicate-id: The id `Lead` differs from `LEAD` (policies/LEAD.mdx) only in case.',
      'roles/b/lead.mdx:1:1 content/duplicate-id: The id `lead` differs from `LEAD` (policies/LEAD.mdx) only in case.',
    ]);
  });

  it.skipIf(process.platform === 'win32')(
    'a file, an attachment and a folder that may not be read',
    () => {
      const files = {
        'roles/lead.mdx': role(),
        'files/a.pdf': '%PDF-1.7\n',
        'files/b.pdf': '%PDF-1.7\n',
        'policies/POL-1.mdx': '',
      };
      const lines = inContentFolder(files, (root) => {
        for (const path of ['roles/lead.mdx', 'files/a.pdf', 'policies'])
          chmodSync(join(root, path), 0);
        try {
          return asNobody(() => linesFor(root));
        } finally {
          chmodSync(join(root, 'policies'), 0o755);
        }
      });
      expect(lines).toEqual([
        'files/a.pdf:1:1 content/file: The file cannot be read: permission denied.',
        'policies:1:1 content/file: The folder cannot be read: permission denied.',
        'roles/lead.mdx:1:1 content/file: The file cannot be read: permission denied.',
      ]);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'links that leave the folder, lead nowhere, or lead in a circle',
    () => {
      const outside = mkdtempSync(join(tmpdir(), 'aims-outside-'));
      try {
        writeFileSync(join(outside, 'secret.txt'), 'secret');
        const { lines, attachments } = inContentFolder(
          { 'roles/lead.mdx': role(), '.git/config': 'token' },
          (root) => {
            mkdirSync(join(root, 'files'));
            symlinkSync(join(outside, 'secret.txt'), join(root, 'files/away.txt'));
            symlinkSync('/etc', join(root, 'files/etc'));
            symlinkSync('../.git/config', join(root, 'files/hidden.txt'));
            symlinkSync('nothing.txt', join(root, 'files/nowhere.txt'));
            symlinkSync('self.txt', join(root, 'files/self.txt'));
            symlinkSync('..', join(root, 'roles/again'));
            return {
              lines: linesFor(root),
              attachments: [...loadHandbook({ root }).attachments.keys()],
            };
          },
        );
        expect(lines).toEqual([
          'files/away.txt:1:1 content/file: `away.txt` is a link that leads out of the content folder.',
          'files/etc:1:1 content/file: `etc` is a link that leads out of the content folder.',
          'files/hidden.txt:1:1 content/file: `hidden.txt` is a link that leads out of the content folder.',
          'files/nowhere.txt:1:1 content/file: `nowhere.txt` cannot be read: its target does not exist.',
          'files/self.txt:1:1 content/file: `self.txt` cannot be read: it links to itself.',
          'roles/again:1:1 content/file: `again` is a link to a folder of this handbook, which would be read twice, or endlessly.',
        ]);
        expect(attachments).toEqual([]);
      } finally {
        rmSync(outside, { recursive: true });
      }
    },
  );

  it.skipIf(process.platform === 'win32')('a name that turns itself around, or hides', () => {
    expect(linesIn({ 'files/plan\u202efdp.txt': '', 'files/\u001b[2J.txt': '' })).toEqual([
      'files/\u001b[2J.txt:1:1 content/file: The name `\u001b[2J.txt` contains the escape character (U+001B), which is invisible.',
      'files/plan\u202efdp.txt:1:1 content/file: The name `plan\u202efdp.txt` contains the right-to-left override (U+202E), which is invisible.',
    ]);
  });

  it.skipIf(process.platform === 'win32')('a link to a file of the same handbook is read', () => {
    const attachments = inContentFolder({ 'files/a.txt': 'x' }, (root) => {
      symlinkSync('a.txt', join(root, 'files/b.txt'));
      return [...loadHandbook({ root }).attachments.keys()];
    });
    expect(attachments).toEqual(['files/a.txt', 'files/b.txt']);
  });
});

describe('text that is more than text', () => {
  it.each([
    ['an unclosed tag', 'Some <kbd>key.\n', '5:6 mdx/syntax: `<kbd>` is not closed.'],
    [
      'an import',
      'import x from "y"\n',
      '5:1 mdx/code: `import x from "y"` is code: a paragraph that starts with `import` or `export` is read as code.',
    ],
    [
      'an export',
      'export const x = 1\n',
      '5:1 mdx/code: `export const x = 1` is code: a paragraph that starts with `import` or `export` is read as code.',
    ],
    ['an expression', 'Home: {process.env.HOME}\n', '5:7 mdx/code: `{process.env.HOME}` is code.'],
    [
      'a script',
      '<script>alert(1)</script>\n',
      '5:1 mdx/html: `<script>` is HTML that is not allowed in a body.',
    ],
    [
      'a link that runs',
      'See [x](javascript:alert(1)).\n',
      '5:5 mdx/url: The address has the scheme `javascript:`.',
    ],
    [
      'an event',
      '<kbd onclick="x">y</kbd>\n',
      '5:1 mdx/code: The attribute `onclick` of `<kbd>` runs code.',
    ],
    [
      'signs beyond the basic plane before it',
      '😀 <Tabs />\n',
      '5:4 mdx/component: `<Tabs>` is a component of another tool.',
    ],
  ])('%s', (_, text, line) => {
    expect(body(text)).toEqual([`roles/lead.mdx:${line}`]);
  });

  it('nested a hundred deep ends in an issue, not in an overflow', () => {
    expect(body(`${'<mark>'.repeat(300)}x${'</mark>'.repeat(300)}`)).toEqual([
      expect.stringContaining('mdx/syntax: The body is nested more than 100 levels deep.'),
    ]);
  });
});

describe('names that cannot be ids', () => {
  it.each([
    ['index', 'the page of the collection has this name'],
    ['index.html', 'it is the name of a page, not of an entry'],
    ['POL-1.htm', 'it is the name of a page, not of an entry'],
    ['CON', 'Windows reserves this name for a device'],
    ['nul.2026', 'Windows reserves this name for a device'],
    ['POL-1.', 'Windows removes a dot at the end of a name'],
    ['P'.repeat(101), 'it has more than 100 characters'],
  ])('%s', (id, reason) => {
    const file = `roles/${id}.mdx`;
    expect(linesIn({ [file]: role() })).toEqual([
      `${file}:1:1 content/file: \`${id}\` cannot be an id: ${reason}.`,
    ]);
  });

  it.each(['console', 'index-2026', 'POL-1.html.2', 'COM'])('but %s can', (id) => {
    expect(linesIn({ [`roles/${id}.mdx`]: role() })).toEqual([]);
  });
});

describe('characters that cannot be shown', () => {
  it.each([
    ['an escape', 'a\n b\u001bc\n', '6:3', 'U+001B'],
    ['a form feed', 'a\n\fb\n', '6:1', 'U+000C'],
    ['one of the second set', '😀\u009b\n', '5:3', 'U+009B'],
  ])('%s in a file', (_, text, place, name) => {
    expect(linesIn({ 'roles/lead.mdx': role(text) })).toEqual([
      `roles/lead.mdx:${place} content/file: There is an invisible control character here: ${name}.`,
    ]);
  });

  it.each([
    ['title: "a\\0b"', '2:8', 'U+0000'],
    ['title: "a\\x1b]0;b"', '2:8', 'U+001B'],
    ['title: "\\uD800"', '2:8', 'U+D800'],
    ['title: "\\uDC00\\uD800"', '2:8', 'U+DC00'],
    ['title: a\n"\\a": b', '3:1', 'U+0007'],
    ['title: a\ncompetences:\n  - competence: "\\b"', '4:17', 'U+0008'],
  ])('an escape of YAML: %j', (yaml, place, name) => {
    expect(front(yaml)).toEqual([
      `roles/lead.mdx:${place} content/yaml: This text contains the character ${name}, which cannot be shown.`,
    ]);
  });

  it('escapes of YAML for what can be shown are fine', () => {
    expect(front('title: "\\u00e4\\t\\ud83d\\ude00\\\\"\nresponsibilities: "a\\nb"')).toEqual([]);
  });

  it('entities are not one of them: the parser puts a sign in their place', () => {
    expect(body('&#27; &#0; &#xD800;\n')).toEqual([]);
  });
});

describe('a folder that is no handbook', () => {
  const refusal = (root: string) => {
    try {
      loadHandbook({ root });
    } catch (error) {
      if (error instanceof NoHandbookError) return error.message.replace(root, 'DIR');
      throw error;
    }
    return undefined;
  };

  it('is missing', () => {
    expect(refusal(join(tmpdir(), 'aims-none-at-all'))).toBe(
      'The content folder DIR does not exist.',
    );
  });

  it('is empty, is a file, or has no handbook.yaml', () => {
    const root = mkdtempSync(join(tmpdir(), 'aims-empty-'));
    try {
      expect(refusal(root)).toBe('The content folder DIR is empty.');
      writeFileSync(join(root, 'notes.txt'), 'x');
      expect(refusal(root)).toBe('There is no handbook.yaml in the content folder DIR.');
      expect(refusal(join(root, 'notes.txt'))).toBe('DIR is a file, not a content folder.');
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it.skipIf(process.platform === 'win32')('may not be read', () => {
    const message = inContentFolder({}, (root) => {
      chmodSync(root, 0);
      try {
        return asNobody(() => refusal(root));
      } finally {
        chmodSync(root, 0o755);
      }
    });
    expect(message).toBe('The content folder DIR cannot be read: permission denied.');
  });

  it('says what to do', () => {
    expect(() => loadHandbook({ root: join(tmpdir(), 'aims-none-at-all') })).toThrowError(
      expect.objectContaining({ fix: 'Name the folder of a handbook with --content DIR.' }),
    );
  });
});

describe('files that are no entries', () => {
  const remedy = (name: string) =>
    handbookIn({ [`roles/${name}`]: role() }).problems.map(({ rule, fix }) => `${rule}: ${fix}`);

  it.each([
    ['lead.md', 'content/file: Rename it to `lead.mdx`.'],
    ['lead', 'content/file: Rename it to `lead.mdx`.'],
    ['lead.mdx~', 'content/file: Remove it: a program left it here.'],
    ['~$lead.docx', 'content/file: Remove it: a program left it here.'],
    ['Thumbs.db', 'content/file: Remove it: a program left it here.'],
    ['README.md', 'content/file: Move it to the top of the content folder, or remove it.'],
    ['lead.pdf', 'content/file: Move it under `files/`, or remove it.'],
  ])('%s', (name, fix) => {
    expect(remedy(name)).toEqual([fix]);
  });
});
