import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aims, main } from '../cli/run.ts';
import { buildTemporary, type Built } from './build.ts';

let site: Built;
beforeAll(async () => void (site = await buildTemporary(undefined, '/aims/')));
afterAll(() => site.remove());

/** A port that nobody listens at. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

it('serves a site at the path for which it was built', async () => {
  const port = await freePort();
  const args = [main, 'preview', '--out', site.out, '--port', String(port)];
  const server = spawn(process.execPath, args, { stdio: 'ignore' });
  try {
    const address = `http://localhost:${port}/aims/`;
    let answer: Response | undefined;
    while (!answer && server.exitCode === null) {
      await setTimeout(50);
      answer = await fetch(address).catch(() => undefined);
    }
    expect(answer?.status).toBe(200);
    const [, styles = ''] =
      /<link rel="stylesheet" href="([^"]+)"/.exec(await (answer as Response).text()) ?? [];
    expect((await fetch(new URL(styles, address))).status).toBe(200);
  } finally {
    server.kill();
  }
});

it('refuses another path, at which links would lead nowhere', () => {
  const { code, stderr } = aims(['preview', '--out', site.out, '--base', '/']);
  expect(code).toBe(2);
  expect(stderr).toContain('was built to be served at /aims/');
  expect(stderr).toContain('Leave out --base');
});
