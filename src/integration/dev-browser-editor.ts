import { extname } from 'node:path';
import type { HookParameters } from 'astro';
import { hasBrowserEditor } from '../addresses/browser-editor.ts';
import { browserEditorFiles } from '../editing/browser-editor/files.ts';
import { currentHandbook } from '../handbook/current.ts';
import type { Handbook } from '../handbook/types.ts';
import { memo } from '../memo.ts';
import { browserEditorProgram } from './browser-editor-program.ts';
import { pathInSite } from './path-in-site.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** Serves the browser editor, which can then change the files of this computer. */
export function serveBrowserEditor(server: Server) {
  server.middlewares.use((request, response, next) => {
    const { handbook, base } = currentHandbook();
    const path = pathInSite(request.url, base)?.replace(/^admin\/$/, 'admin/index.html');
    if (!path?.startsWith('admin/') || !hasBrowserEditor(handbook)) return next();
    editorFiles(handbook)
      .then((files) => {
        const content = files.get(path);
        if (content === undefined) return next();
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
        response.setHeader('cache-control', 'no-cache');
        response.end(content);
      })
      .catch(next);
  });
}

/** Built when it is first asked for. */
let program: Promise<string> | undefined;

const editorFiles = memo(async (handbook: Handbook) =>
  browserEditorFiles(handbook, await (program ??= browserEditorProgram())),
);
