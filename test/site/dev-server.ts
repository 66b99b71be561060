import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { main } from '../cli/run.ts';

/** An `aims dev` that runs. */
export interface DevServer {
  url: string;
  port: number;
  /** What it has printed until now. */
  printed(): string;
  /** Whether it still runs. */
  runs(): boolean;
  stop(): Promise<void>;
}

/** Starts `aims dev` on a content folder, beside that folder, and waits until it serves. */
export async function startDev(content: string, ...options: string[]): Promise<DevServer> {
  const port = await freePort();
  const process_ = spawn(
    process.execPath,
    [main, 'dev', '--content', content, '--port', String(port), ...options],
    {
      cwd: dirname(content),
      // Astro serves no pages to a process that it takes for a test.
      env: {
        ...process.env,
        ...{ NO_COLOR: '1', AIMS_CONTENT: '', SOURCE_DATE_EPOCH: '', VITEST: '', NODE_ENV: '' },
      },
    },
  );
  let output = '';
  const served = new Promise<void>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes(`http://localhost:${port}/`)) resolve();
    };
    process_.stdout.on('data', take);
    process_.stderr.on('data', take);
    process_.once('exit', () => reject(new Error(`aims dev ended:\n${output}`)));
  });
  await served;
  const runs = () => process_.exitCode === null && process_.signalCode === null;
  return {
    url: `http://localhost:${port}`,
    port,
    printed: () => output,
    runs,
    async stop() {
      if (!runs()) return;
      process_.kill();
      await once(process_, 'exit');
    },
  };
}

/** A port at which nothing listens. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
