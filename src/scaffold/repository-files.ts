import { messagesFor } from '../i18n/messages.ts';
import type { Answers, ScaffoldFile } from './answers.ts';
import { githubWorkflow } from './github-workflow.ts';
import { gitlabPipeline } from './gitlab-pipeline.ts';

/** The files of the new repository around its handbook. */
export const repositoryFiles = (answers: Answers): ScaffoldFile[] => [
  { path: '.gitattributes', text: '* text=auto eol=lf\ncontent/files/** -text\n' },
  { path: '.gitignore', text: 'node_modules/\ndist/\nexports/\n' },
  { path: '.github/workflows/handbook.yml', text: githubWorkflow },
  { path: '.gitlab-ci.yml', text: gitlabPipeline },
  { path: '.vscode/extensions.json', text: json({ recommendations: extensions }) },
  { path: '.vscode/settings.json', text: json(settings) },
  { path: 'README.md', text: readme(answers) },
];

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** MDX, and YAML for `handbook.yaml`. */
const extensions = ['unifiedjs.vscode-mdx', 'redhat.vscode-yaml'];

const settings = {
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  'files.exclude': { '**/node_modules': true },
  '[mdx]': { 'editor.wordWrap': 'on' },
};

function readme({ name, language }: Answers): string {
  const { readme: t, handbook } = messagesFor(language).scaffold;
  const numbered = (items: readonly string[]) =>
    items.map((item, index) => `${index + 1}. ${item}`).join('\n');
  const rows = Object.entries(t.files).map(([path, contains]) => `| \`${path}\` | ${contains} |`);
  return [
    `# ${handbook.title}`,
    t.lead(name),
    `## ${t.startTitle}`,
    numbered(t.start),
    `## ${t.stepsTitle}`,
    numbered(t.steps),
    `## ${t.filesTitle}`,
    [`| ${t.file} | ${t.contains} |`, '| --- | --- |', ...rows].join('\n'),
    `## ${t.buildTitle}`,
    t.build,
    `## ${t.ownersTitle}`,
    `${t.owners}\n`,
  ].join('\n\n');
}
