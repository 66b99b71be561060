import { messagesFor } from '../i18n/messages.ts';
import type { Answers, ScaffoldFile } from './answers.ts';
import { githubWorkflow } from './github-workflow.ts';
import { gitlabPipeline } from './gitlab-pipeline.ts';
import { vscodeFiles } from './vscode-files.ts';

/** The files of the new repository around its handbook. */
export const repositoryFiles = (answers: Answers): ScaffoldFile[] => [
  { path: '.gitattributes', text: '* text=auto eol=lf\ncontent/files/** -text\n' },
  { path: '.gitignore', text: 'node_modules/\ndist/\nexports/\n.astro/\n' },
  { path: '.github/workflows/handbook.yml', text: githubWorkflow },
  { path: '.gitlab-ci.yml', text: gitlabPipeline },
  ...vscodeFiles,
  { path: 'README.md', text: readme(answers) },
];

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
