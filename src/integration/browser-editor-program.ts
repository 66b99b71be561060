import { fileURLToPath } from 'node:url';
import { moduleEnding } from '../module-ending.ts';

/** What runs in the browser editor beside Sveltia CMS, as one script that defines `aimsEditor`. */
export async function browserEditorProgram(): Promise<string> {
  const entry = new URL(`../editing/browser-editor/in-browser${moduleEnding}`, import.meta.url);
  // Most handbooks have no such editor, and Vite takes its time to load.
  const { build } = await import('vite');
  const built = await build({
    ...{ configFile: false, publicDir: false, envFile: false, logLevel: 'error' },
    build: {
      write: false,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'aimsEditor' },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [script] = outputs.flatMap((each) => (each.type === 'chunk' ? [each.code] : []));
  if (script === undefined) throw new Error('The program of the browser editor was not built.');
  return script;
}
