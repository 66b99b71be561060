import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { hasBrowserEditor } from '../../addresses/browser-editor.ts';
import { editorConfig, formShapes } from './config.ts';

/** Where the host of a repository answers an editor, if `handbook.yaml` names no other. */
const hosts = {
  github: ['https://api.github.com', 'https://github.com'],
  gitlab: ['https://gitlab.com'],
  gitea: ['https://gitea.com'],
} as const;

/**
 * The files of the browser editor, by their paths from the root of the site: its page, its programs and
 * its settings, all of them from here.
 *
 * @param program - what runs beside Sveltia CMS: `in-browser.ts` as one script that defines `aimsEditor`
 * @returns an empty map where `handbook.yaml` does not ask for the editor
 */
export function browserEditorFiles(
  handbook: Handbook,
  program: string,
): ReadonlyMap<string, string | Uint8Array> {
  const { editor, repository } = handbook.config;
  if (!editor || !hasBrowserEditor(handbook)) return new Map();
  const config = editorConfig(handbook, { editor, repository });
  return new Map<string, string | Uint8Array>([
    ['admin/index.html', page(handbook, policyOf(editor))],
    ['admin/sveltia-cms.js', withOwnFiles(readFileSync(sveltia('dist/sveltia-cms.js'), 'utf8'))],
    ...readdirSync(sveltia('locales')).map((name): [string, Uint8Array] => [
      `admin/${locales}/${name}`,
      readFileSync(sveltia(`locales/${name}`)),
    ]),
    ...Object.values(fonts).map((path): [string, Uint8Array] => [
      `admin/${basename(path)}`,
      readFileSync(fileOf(path)),
    ]),
    ['admin/start.js', startScript(program, config, formShapes(handbook))],
  ]);
}

const startScript = (program: string, config: object, shapes: object) => `${program}
window.CMS_MANUAL_INIT = true;
window.addEventListener('DOMContentLoaded', () => aimsEditor.start(window.CMS, ${JSON.stringify(config)}, ${JSON.stringify(shapes)}));
`;

const { resolve } = createRequire(import.meta.url);

/** A file of Sveltia CMS, such as its program in one file: the package does not export them by name. */
const sveltia = (path: string): string => join(dirname(dirname(resolve('@sveltia/cms'))), path);

/** Where its words are, from its page: it takes those of the language of the browser. */
const locales = 'locales';

/**
 * The program with fonts and words of this site instead of those that it would fetch from elsewhere.
 *
 * @throws Error where it fetches its words in another way: in a browser that does not speak English, it
 * would try that again and again, and never show anything
 */
function withOwnFiles(source: string): string {
  const fetched = /`\$\{\w+\}@\$\{\w+\}\/locales`/g;
  if (source.match(fetched)?.length !== 1)
    throw new Error('This version of Sveltia CMS fetches its words in another way.');
  return withOwnFonts(source.replace(fetched, `\`${locales}\``));
}

/** The fonts that the program would fetch from elsewhere, by their names there: of its text, and of its icons. */
const fonts = {
  'source-sans-3': 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  'material-symbols-outlined':
    'material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2',
} as const;

const fileOf = (path: string): string => resolve(`@fontsource-variable/${path}`);

/** The program with fonts of this site; a font that is not here is one of the system. */
const withOwnFonts = (source: string): string =>
  source.replace(
    /url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)[^)]*\)(\s*format\('[^']*'\))/g,
    (_, name: string, format: string) =>
      Object.hasOwn(fonts, name)
        ? `url(${basename(fonts[name as keyof typeof fonts])})${format}`
        : "local('monospace')",
  );

/**
 * What the editor may load and reach: the host of the repository beside this site. Its program writes
 * styles into the page, and shows what it has read as blobs.
 */
function policyOf({ host, address }: NonNullable<Handbook['config']['editor']>): string {
  const reached = address === undefined ? hosts[host] : [new URL(address).origin];
  return [
    "default-src 'none'",
    `connect-src 'self' blob: data: ${reached.join(' ')}`,
    "font-src 'self' data:",
    `img-src 'self' data: blob: https://avatars.githubusercontent.com ${reached.join(' ')}`,
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const page = ({ config }: Handbook, policy: string): string => `<!doctype html>
<html lang="${config.language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${escaped(policy)}">
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <title>${escaped(messagesFor(config.language).editor.title)} · ${escaped(config.title)}</title>
    <script src="start.js"></script>
    <script src="sveltia-cms.js"></script>
  </head>
  <body></body>
</html>
`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
