import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

interface ServeOptions {
  /** The path below which the site lies, with a slash at both ends; there is nothing beside it. */
  base?: string;
  /** Whoever does not know them gets to see nothing. */
  credentials?: { username: string; password: string };
}

/**
 * Serves a built site the way any static host does.
 *
 * @returns the address at which the site lies, without a slash at its end
 */
export async function serve(
  root: string,
  { base = '/', credentials }: ServeOptions = {},
): Promise<{ url: string; close: () => void }> {
  const key = credentials && `Basic ${btoa(`${credentials.username}:${credentials.password}`)}`;
  const server = createServer(async (request, response) => {
    if (key && request.headers.authorization !== key) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="Handbook"' }).end();
      return;
    }
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    let file = path.startsWith(base) ? join(root, normalize(`/${path.slice(base.length)}`)) : '';
    try {
      if ((await stat(file)).isDirectory()) file = join(file, 'index.html');
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
      response.end(await readFile(file));
    } catch {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(await readFile(join(root, '404.html')).catch(() => 'not found'));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base.slice(0, -1)}`, close: () => void server.close() };
}
