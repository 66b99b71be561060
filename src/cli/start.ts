/** Runs the command line, and keeps compiled code: a third of a check of a small handbook is compiling. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { temporaryFolder } from '../handbook/writing/temporary-folder.ts';

try {
  // Threads look for it in the environment.
  process.env['NODE_COMPILE_CACHE'] ??= join(temporaryFolder(), 'compiled');
  enableCompileCache(process.env['NODE_COMPILE_CACHE']);
} catch {
  // Where nothing can be written, it takes longer.
}
await import('./main.ts');
