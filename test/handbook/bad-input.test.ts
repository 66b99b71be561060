import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadHandbook, NoHandbookError } from '../../src/handbook/load.ts';
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
      'roles/lead.mdx:2:8 content/yaml: This text holds a colon with a blank after it, which starts another field.',
    ]);
  });

  it('a key that stands twice', () => {
    expect(front('title: Lead\nresponsibilities: x\ntitle: Head')).toEqual([
      'roles/lead.mdx:4:1 content/yaml: `title` stands here a second time, so one of its values would be lost.',
    ]);
  });

  it('a key that stands twice in a group', () => {
    const competence =
      'competences:\n  - competence: a\n    required: true\n    evidence: []\n    required: false';
    expect(front(`title: Lead\nresponsibilities: x\n${competence}`)).toEqual([
      'roles/lead.mdx:8:5 content/yaml: `required` stands here a second time, so one of its values would be lost.',
    ]);
  });

  it('an unknown field, and a misspelt one', () => {
    expect(front('title: Lead\nresponsibilities: x\nclasification: public\nphone: none')).toEqual([
      'roles/lead.mdx:4:1 content/schema: `clasification` is no field of a role.',
      'roles/lead.mdx:5:1 content/schema: `phone` is no field of a role.',
    ]);
  });

  it('a field without a name', () => {
    expect(front('title: Lead\n: x\nresponsibilities: x')).toEqual([
      'roles/lead.mdx:3:1 content/schema: A field has no name before its colon.',
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('a field named %s', (name) => {
    expect(front(`title: Lead\nresponsibilities: x\n${name}: { polluted: true }`)).toEqual([
      `roles/lead.mdx:4:1 content/schema: \`${name}\` is no field of a role.`,
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
      'roles/lead.mdx:1:1 content/schema: `title` is missing.',
      'roles/lead.mdx:2:1 content/schema: `titel` is no field of a role.',
      'roles/lead.mdx:3:19 content/schema: `responsibilities` is the number 5.',
      'roles/lead.mdx:6:1 mdx/html: `<script>` is HTML that a body does not take.',
    ]);
  });
});

describe('files that are no plain text', () => {
  it('NUL bytes are located', () => {
    expect(linesIn({ 'roles/lead.mdx': role('a\nbc\0d\n') })).toEqual([
      'roles/lead.mdx:6:3 content/file: The file contains NUL bytes, so it is no text.',
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
    const started = performance.now();
    expect(linesIn({ 'roles/lead.mdx': role('x'.repeat(20 * 1024 * 1024)) })).toEqual([
      'roles/lead.mdx:1:1 content/file: The file has 20.0 MB.',
    ]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('an attachment of 20 MB is fine', () => {
    const handbook = handbookIn({ 'files/scan.pdf': Buffer.alloc(20 * 1024 * 1024) });
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
    ).toEqual(['roles/lead.mdx:1:1 content/file: The file contains NUL bytes, so it is no text.']);
  });
});

describe('byte order marks and line ends are simply read', () => {
  const wrong =
    '---\ntitle: Lead\nresponsibilities: x\nphone: 1\n---\n\nText with <b>bold</b>.\n\n[x](javascript:1)\n';
  const expected = [
    'roles/lead.mdx:4:1 content/schema: `phone` is no field of a role.',
    'roles/lead.mdx:7:11 mdx/html: `<b>` is HTML that a body does not take.',
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
      'handbook.yaml:2:1 content/schema: `organisation` is no field of `handbook.yaml`.',
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
      'roles/a/Lead.mdx:1:1 content/duplicate-id: The id `Lead` differs from `LEAD` (policies/LEAD.mdx) in case only.',
      'roles/b/lead.mdx:1:1 content/duplicate-id: The id `lead` differs from `LEAD` (policies/LEAD.mdx) in case only.',
    ]);
  });

  it.skipIf(process.platform === 'win32')(
    'a file, an attachment and a folder that may not be read',
    () => {
      const files = {
        'roles/lead.mdx': role(),
        'files/a.pdf': 'x',
        'files/b.pdf': 'x',
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
          'files/away.txt:1:1 content/file: `away.txt` is a link that leaves the content folder.',
          'files/etc:1:1 content/file: `etc` is a link that leaves the content folder.',
          'files/hidden.txt:1:1 content/file: `hidden.txt` is a link that leaves the content folder.',
          'files/nowhere.txt:1:1 content/file: `nowhere.txt` cannot be read: it leads nowhere.',
          'files/self.txt:1:1 content/file: `self.txt` cannot be read: it leads to itself.',
          'roles/again:1:1 content/file: `again` is a link to a folder of this handbook, which would be read twice, or without end.',
        ]);
        expect(attachments).toEqual([]);
      } finally {
        rmSync(outside, { recursive: true });
      }
    },
  );

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
    [
      'an unclosed tag',
      'Some <kbd>key.\n',
      '5:6 mdx/syntax: `<kbd>` is not closed before its paragraph or block ends.',
    ],
    [
      'an import',
      'import x from "y"\n',
      '5:1 mdx/code: `import x from "y"` is code: a paragraph that starts with `import` or `export` is read as such.',
    ],
    [
      'an export',
      'export const x = 1\n',
      '5:1 mdx/code: `export const x = 1` is code: a paragraph that starts with `import` or `export` is read as such.',
    ],
    ['an expression', 'Home: {process.env.HOME}\n', '5:7 mdx/code: `{process.env.HOME}` is code.'],
    [
      'a script',
      '<script>alert(1)</script>\n',
      '5:1 mdx/html: `<script>` is HTML that a body does not take.',
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
      '5:4 mdx/component: `<Tabs>` is no component.',
    ],
  ])('%s', (_, text, line) => {
    expect(body(text)).toEqual([`roles/lead.mdx:${line}`]);
  });

  it.each([
    ['quotes', '> '.repeat(3000)],
    ['tags', `${'<mark>'.repeat(3000)}x${'</mark>'.repeat(3000)}`],
  ])('%s nested thousands deep end in a finding, not in an overflow', (_, text) => {
    expect(body(text)).toEqual([
      expect.stringContaining('mdx/syntax: The body is nested more than 100 levels deep.'),
    ]);
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
    ['lead.mdx~', 'content/file: Remove it: a program has left it here.'],
    ['~$lead.docx', 'content/file: Remove it: a program has left it here.'],
    ['Thumbs.db', 'content/file: Remove it: a program has left it here.'],
    ['README.md', 'content/file: Move it to the top of the content folder, or remove it.'],
    ['lead.pdf', 'content/file: Move it under `files/`, or remove it.'],
  ])('%s', (name, fix) => {
    expect(remedy(name)).toEqual([fix]);
  });
});
