import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/run.ts';
import { toolRoot } from '../../../src/cli/content.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import {
  importDocuments,
  type DocumentsRequest,
} from '../../../src/imports/documents/import-documents.ts';
import { documentsText } from '../../../src/imports/documents/report.ts';
import { applyChanges } from '../../../src/editing/files.ts';
import { filesToWrite } from '../../../src/imports/files-to-write.ts';
import { pixel, wordDocument } from './word.ts';

let folder: string;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-documents-'));
  root = join(folder, 'content');
  cpSync(join(toolRoot, 'test/site/small-content'), root, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const constants = { owner: 'lead', kind: 'policy', origin: 'isms' };

/** Imports documents by their names and what is in them. */
async function imported(
  documents: Record<string, string | Uint8Array>,
  more: Partial<DocumentsRequest> = {},
) {
  for (const [name, text] of Object.entries(documents)) {
    mkdirSync(dirname(join(folder, 'docs', name)), { recursive: true });
    writeFileSync(join(folder, 'docs', name), text);
  }
  return importDocuments({
    ...{ paths: [join(folder, 'docs')], root, constants, skipFaulty: false },
    ...more,
  });
}

/** The text of an entry below its front matter. */
const bodyIn = ({ files }: Awaited<ReturnType<typeof imported>>, id: string) =>
  String(files.get(`policies/${id}.mdx`)).replace(/^---\n[\s\S]*?\n---\n\n?/, '');

const bodyFrom = async (text: string) => bodyIn(await imported({ 'a.md': text }), 'POL-a');

const newErrors = () => {
  const before = new Set(
    runChecks(loadHandbook({ root: join(toolRoot, 'test/site/small-content') })).map(
      ({ rule, found }) => rule + found,
    ),
  );
  return runChecks(loadHandbook({ root })).filter(
    ({ severity, rule, found }) => severity === 'error' && !before.has(rule + found),
  );
};

describe('an import of Markdown', () => {
  it('takes the first heading as the title, and leaves no gap between the levels of the others', async () => {
    const result = await imported({ 'a.md': '# Access policy\n\n### Scope\n\nAll.\n\n# Rules\n' });
    expect(result.outcomes).toMatchObject([
      { id: 'POL-a', became: 'new', title: 'Access policy', faults: [] },
    ]);
    expect(result.files.get('policies/POL-a.mdx')).toBe(
      '---\ntitle: Access policy\nowner: lead\nkind: policy\norigin: isms\nversion: unknown\nstatus: draft\n---\n\n## Scope\n\nAll.\n\n## Rules\n',
    );
  });

  const cases: [what: string, written: string, expected: string][] = [
    [
      'tags as Markdown',
      'A <b>bold</b> word<br>and H<sub>2</sub>O',
      'A **bold** word\\\nand H<sub>2</sub>O\n',
    ],
    [
      'braces and signs as text',
      'Use {name} if a<b, `{code}`',
      'Use \\{name\\} if a\\<b, `{code}`\n',
    ],
    ['placeholders as text', 'Ask <your-boss> first', 'Ask \\<your-boss> first\n'],
    [
      'addresses as links',
      'See <https://example.org/x>',
      'See [https://example.org/x](https://example.org/x)\n',
    ],
    [
      'words that would be code as text',
      "import x from 'y' and more",
      "&#105;mport x from 'y' and more\n",
    ],
    [
      'a callout of MkDocs',
      '!!! warning "Care"\n\n    Read *this*.\n\nNext',
      '<Callout type="warning">\n\n**Care**\n\nRead *this*.\n\n</Callout>\n\nNext\n',
    ],
    [
      'a callout of Docusaurus',
      ':::tip\nA tip\n:::',
      '<Callout type="tip">\n\nA tip\n\n</Callout>\n',
    ],
    ['a callout of GitHub', '> [!NOTE]\n> Text', '<Callout type="note">\n\nText\n\n</Callout>\n'],
    [
      'a callout of Liquid',
      '{% warning %}\n\nText\n\n{% endwarning %}',
      '<Callout type="warning">\n\nText\n\n</Callout>\n',
    ],
    [
      'marks of kramdown as nothing',
      'Text {: .lead}\n\n{:toc}\n\n## Head {#x}',
      'Text\n\n## Head\n',
    ],
    [
      'marks of Pandoc',
      'H~2~O[^1] and ^[Inline.]\n\n\\newpage\n\n[^1]: Note.',
      'H<sub>2</sub>O[^1] and [^note-1]\n\n[^1]: Note.\n\n[^note-1]: Inline.\n',
    ],
    ['mustache marks as text', 'Dear {{ name }}', 'Dear \\{\\{ name \\}\\}\n'],
    [
      'tables of HTML',
      '<table><tr><th>A</th></tr><tr><td><p>x</p><p>y | z</p></td></tr><tr><td>2</td></tr></table>',
      '| A |\n| - |\n| x<br />y \\| z |\n| 2 |\n',
    ],
    [
      'tables that Pandoc draws',
      '+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n|   | 3 |\n+---+---+',
      '| a | b |\n| - | - |\n| 1 | 2 3 |\n',
    ],
    [
      'cells beyond the columns',
      '| a | b |\n|---|---|\n| 1 | 2 | 3 |',
      '| a | b |\n| - | - |\n| 1 | 2 \\| 3 |\n',
    ],
    ['nested lists', '- a\n    - b\n        1. c', '- a\n  - b\n    1. c\n'],
    ['lists of signs', '• one\n• two', '- one\n- two\n'],
    [
      'folded text',
      '<details><summary>More</summary>\n\nText\n\n</details>',
      '<details>\n<summary>More</summary>\n\nText\n\n</details>\n',
    ],
    ['definitions', 'Term\n: What it means', '- **Term**: What it means\n'],
    [
      'blocks of code as they are',
      '```js\n{% if x %} <b> {y}\n```',
      '```js\n{% if x %} <b> {y}\n```\n',
    ],
    ['diagrams as their source', '```mermaid\ngraph TD\n```', '```\ngraph TD\n```\n'],
    ['no comments', 'A<!-- not shown --> b', 'A b\n'],
  ];
  it.each(cases)('writes %s', async (_, written, expected) => {
    expect(await bodyFrom(written)).toBe(expected);
  });

  it('makes links between documents links between entries, and keeps or lists the others', async () => {
    const result = await imported(
      {
        'access.md':
          '# Access\n\n[a](sub/backup.md#how-often) [b](/policies/backup/) [c](/help) [d](gone.md) [e](javascript:x) [f](#nowhere) [g](https://example.org)',
        'sub/backup.md': '# Backup\n\n## How often?\n\n[[access|Up]]',
      },
      { baseUrl: 'https://docs.example.org' },
    );
    expect(bodyIn(result, 'POL-access')).toBe(
      '[a](POL-backup.mdx#how-often) [b](POL-backup.mdx) [c](https://docs.example.org/help) d e f [g](https://example.org)\n',
    );
    expect(bodyIn(result, 'POL-backup')).toContain('[Up](POL-access.mdx)');
    expect(result.outcomes[0]?.links?.lost.map(({ address }) => address)).toEqual([
      'gone.md',
      'javascript:x',
      '#nowhere',
    ]);
    expect(documentsText(result)).toContain('gone.md: no imported document or file has this name.');
    applyChanges(root, filesToWrite(result));
    expect(newErrors()).toEqual([]);
  });

  it('brings images and files, and asks for the alternative text that is missing', async () => {
    const result = await imported({
      'a.md':
        '# A\n\n![](img/a%20b.png)\n\n![Chart](https://example.org/c.png)\n\n![Drawing](d.svg)\n\n[list](data.csv)',
      'img/a b.png': pixel,
      'd.svg': '<svg/>',
      'data.csv': 'a,b',
    });
    expect(bodyIn(result, 'POL-a')).toBe(
      '![](files/POL-a-a-b.png)\n\n[Chart](https://example.org/c.png)\n\nDrawing\n\n[list](files/POL-a-data.csv)\n',
    );
    expect(result.files.get('files/POL-a-a-b.png')).toEqual(pixel);
    expect(documentsText(result)).toContain('1 image has no alternative text.');
    applyChanges(root, filesToWrite(result));
    expect(newErrors()).toEqual([]);
  });
});

describe('an import of Word', () => {
  it('brings title, headings, tables, notes and images', async () => {
    const result = await imported({ 'Backup Ü.docx': wordDocument() });
    expect(result.outcomes).toMatchObject([
      { id: 'POL-Backup-Ue', title: 'Procedure for {backup} <nightly>', became: 'new' },
    ]);
    expect(bodyIn(result, 'POL-Backup-Ue')).toBe(
      '## Scope\n\nAll servers.[^2]\n\n### Detail\n\n| Who | What |\n| - | - |\n| IT | saves<br />tests |\n\n![](files/POL-Backup-Ue-image.png)\n\n[^2]: Without laptops.\n',
    );
    expect(result.files.get('files/POL-Backup-Ue-image.png')).toEqual(pixel);
    applyChanges(root, filesToWrite(result));
    expect(newErrors()).toEqual([]);
  });

  it('says what is no document of Word', async () => {
    const { outcomes, files } = await imported({ 'a.docx': 'PK, but no archive', 'b.md': '# B' });
    expect(outcomes[0]?.faults).toEqual([
      'a.docx cannot be read as DOCX. Open it in Word, and save it again.',
    ]);
    expect(files.size).toBe(0);
  });
});

describe('the fields of an imported document', () => {
  it('are what it says of itself, and never a guess that nobody can see', async () => {
    const { files, outcomes } = await imported(
      {
        'a.md': '---\ntitle: Plan for tests\nversion: 1.2\nkind: nonsense\nlayout: page\n---\nText',
      },
      { constants: { owner: 'lead', origin: 'isms' } },
    );
    expect(files.get('policies/POL-a.mdx')).toContain('kind: plan\norigin: isms\nversion: "1.2"\n');
    expect(outcomes[0]?.notes).toEqual([
      '`kind: nonsense` of its front matter does not fit, and was left out.',
      '`kind: plan` is from its title.',
      'Left out of its front matter: `layout`.',
    ]);
  });

  it('are asked for where nobody says them, and nothing is written', async () => {
    const { files, outcomes } = await imported({ 'a.md': '# Notes' }, { constants: {} });
    expect(files.size).toBe(0);
    expect(outcomes[0]?.faults.slice(0, 3).map((fault) => fault.split('.')[0])).toEqual([
      'It does not say `owner`',
      'It does not say `kind`',
      'It does not say `origin`',
    ]);
  });

  it('say of a document that it is too long, or has a sign that nobody sees, before anything is written', async () => {
    const { outcomes, files } = await imported(
      {
        'long.md': `# Long\n\n${'Every word counts. '.repeat(12_000)}`,
        'sign.md': '# Sign\n\nA\u009d sign\u0007.',
      },
      { skipFaulty: true },
    );
    expect(outcomes.map(({ became }) => became)).toEqual(['faulty', 'new']);
    expect(outcomes[0]?.faults.join('\n')).toContain('at most 200 KB');
    expect(String(files.get('policies/POL-sign.mdx'))).toContain('\nA sign.\n');
  });

  it('leave an entry as it is that is there already', async () => {
    applyChanges(root, filesToWrite(await imported({ 'a.md': '# A\n\nFirst' })));
    const again = await imported({ 'a.md': '# A\n\nSecond', 'b.md': '# B\n\n[A](a.md)' });
    expect(again.outcomes.map(({ became }) => became)).toEqual(['there', 'new']);
    expect([...again.files.keys()]).toEqual(['policies/POL-b.mdx']);
    expect(bodyIn(again, 'POL-b')).toBe('[A](POL-a.mdx)\n');
  });
});
