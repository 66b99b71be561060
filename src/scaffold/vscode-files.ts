import type { ScaffoldFile } from './answers.ts';

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const extensions = [
  // Reads the schemas that `aims dev` writes, and completes and checks the fields of entries by them.
  'astro-build.astro-vscode',
  // Makes MDX known, and completes nothing in its fields.
  'unifiedjs.vscode-mdx',
  // Does the same for `handbook.yaml`.
  'redhat.vscode-yaml',
  // Shows which column a value of a CSV file is in. None completes CSV by a schema.
  'mechatroner.rainbow-csv',
];

const settings = {
  'astro.content-intellisense': true,
  'yaml.schemas': { '.astro/collections/handbook.schema.json': 'content/handbook.yaml' },
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  'files.exclude': { '**/node_modules': true, '.astro': true },
  '[mdx]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { strings: true, other: true } },
};

/** Reads what `aims check` prints: the place, and what was found on the line below it. */
const problemMatcher = {
  owner: 'aims',
  fileLocation: ['relative', '${workspaceFolder}'],
  pattern: [
    {
      regexp: '^(.+):(\\d+):(\\d+)\\s{2}(error|warning)\\s{2}(\\S+)$',
      ...{ file: 1, line: 2, column: 3, severity: 4, code: 5 },
    },
    { regexp: '^\\s{4}(.*)$', message: 1 },
  ],
};

const tasks = {
  version: '2.0.0',
  tasks: [
    {
      label: 'aims check',
      type: 'shell',
      command: 'npm run -s check -- --all',
      group: { kind: 'test', isDefault: true },
      presentation: { reveal: 'silent' },
      problemMatcher,
    },
  ],
};

const snippets = {
  'Control of the ISMS': {
    scope: 'csv',
    prefix: 'control',
    description: 'A row of isms/controls.csv',
    body: '${1:A.5.1},${2|true,false|},${3|implemented,partial,planned|},"${4:justification}",${5:document},${6:owner}',
  },
  'Reference to another entry': {
    scope: 'mdx',
    prefix: 'ref',
    body: '<Ref to="${1:EV-001}" />',
  },
  'Marked paragraph': {
    scope: 'mdx',
    prefix: 'callout',
    body: [
      '<Callout type="${1|note,tip,important,warning,caution|}">',
      '',
      '${2:text}',
      '',
      '</Callout>',
    ],
  },
  'Picture with its text': {
    scope: 'mdx',
    prefix: 'figure',
    body: '<Figure src="files/${1:picture.png}" alt="${2:what it shows}" />',
  },
};

/** The Astro extension starts where it finds a file of this name. */
const astroConfig = `// The Astro extension of VS Code starts because this file is here. Nothing else reads it.
export default {};
`;

/** What makes VS Code complete and check what editors write. */
export const vscodeFiles: readonly ScaffoldFile[] = [
  { path: '.vscode/extensions.json', text: json({ recommendations: extensions }) },
  { path: '.vscode/handbook.code-snippets', text: json(snippets) },
  { path: '.vscode/settings.json', text: json(settings) },
  { path: '.vscode/tasks.json', text: json(tasks) },
  { path: 'astro.config.mjs', text: astroConfig },
];
