import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type Hover,
  type Position,
} from 'vscode-languageserver-protocol/node';

const { resolve } = createRequire(import.meta.url);

/** A language server, as the extension of an editor runs it. */
export interface LanguageServer {
  /** Opens a file with a text, which may differ from what the disk has. */
  open: (file: string, language: string, text: string) => string;
  /** What is offered at a place; labels, and what is said of each. */
  complete: (uri: string, position: Position) => Promise<CompletionItem[]>;
  hover: (uri: string, position: Position) => Promise<string>;
  /** What is underlined in an open file. */
  faults: (uri: string) => Promise<Diagnostic[]>;
  stop: () => Promise<void>;
}

/** The server of the Astro extension of VS Code, with its completion in front matter switched on. */
export const astroServer = (workspace: string): Promise<LanguageServer> =>
  start(resolve('@astrojs/language-server/bin/nodeServer.js'), workspace, {
    contentIntellisense: true,
    typescript: { tsdk: dirname(resolve('typescript')) },
  });

/** The server of the YAML extension of Red Hat, with the settings of the workspace. */
export const yamlServer = (workspace: string, settings: object): Promise<LanguageServer> =>
  start(resolve('yaml-language-server/bin/yaml-language-server'), workspace, {}, settings);

async function start(
  program: string,
  workspace: string,
  initializationOptions: object,
  settings: object = {},
): Promise<LanguageServer> {
  const child = spawn(process.execPath, [program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published = new Map<string, Diagnostic[]>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
      published.set(uri, diagnostics);
    },
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => (settings as Record<string, unknown>)[section] ?? null),
  );
  connection.listen();
  const uri = pathToFileURL(workspace).href;
  const { capabilities } = (await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'handbook' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'] } },
        diagnostic: {},
      },
    },
    initializationOptions,
  })) as { capabilities: { diagnosticProvider?: object } };
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });
  const at = (document: string, position: Position) => ({
    textDocument: { uri: document },
    position,
  });
  return {
    open(file, languageId, text) {
      const { href } = pathToFileURL(file);
      const textDocument = { uri: href, languageId, version: 1, text };
      void connection.sendNotification('textDocument/didOpen', { textDocument });
      return href;
    },
    async complete(document, position) {
      const found = await connection.sendRequest<CompletionList | CompletionItem[] | null>(
        'textDocument/completion',
        at(document, position),
      );
      return Array.isArray(found) ? found : (found?.items ?? []);
    },
    async hover(document, position) {
      const found = await connection.sendRequest<Hover | null>(
        'textDocument/hover',
        at(document, position),
      );
      return JSON.stringify(found?.contents ?? '');
    },
    async faults(document) {
      if (capabilities.diagnosticProvider) {
        const textDocument = { uri: document };
        const { items } = await connection.sendRequest<{ items: Diagnostic[] }>(
          'textDocument/diagnostic',
          { textDocument },
        );
        return items;
      }
      for (;;) {
        const found = published.get(document);
        if (found) return found;
        await new Promise((later) => setTimeout(later, 50));
      }
    },
    async stop() {
      connection.dispose();
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
