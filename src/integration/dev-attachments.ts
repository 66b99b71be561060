import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { ServerResponse } from 'node:http';
import type { HookParameters } from 'astro';
import { currentHandbook } from '../handbook/current.ts';
import { pathInSite } from './path-in-site.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** How a browser is told to take a file. */
interface Delivery {
  type: string;
  /** It is shown in the browser; otherwise it is saved. */
  shown: boolean;
}

const shown = (type: string): Delivery => ({ type, shown: true });
const saved = (type: string): Delivery => ({ type, shown: false });

/** By the ending of the file: what a browser can show without running it is shown. */
const deliveries: Readonly<Record<string, Delivery>> = {
  '.pdf': shown('application/pdf'),
  '.png': shown('image/png'),
  '.jpg': shown('image/jpeg'),
  '.webp': shown('image/webp'),
  '.avif': shown('image/avif'),
  '.txt': shown('text/plain; charset=utf-8'),
  '.json': shown('application/json; charset=utf-8'),
  '.csv': saved('text/csv; charset=utf-8'),
  '.xlsx': saved('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  '.docx': saved('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
};

const unknown = saved('application/octet-stream');

/**
 * Serves attachments from where they lie, as the built site has them. Whatever a file holds, nothing in
 * it runs with the rights of the pages.
 */
export function serveAttachments(server: Server) {
  server.middlewares.use((request, response, next) => {
    const { handbook, base } = currentHandbook();
    const file = pathInSite(request.url, base);
    const attachment = file === undefined ? undefined : handbook.attachments.get(file);
    if (!attachment) return next();
    for (const [name, value] of Object.entries(headersFor(attachment.file)))
      response.setHeader(name, value);
    send(attachment.absolute, response, next);
  });
}

/** What a browser is told of an attachment before it sees it. */
export function headersFor(file: string): Record<string, string> {
  const ending = extname(file).toLowerCase();
  const { type, shown } = deliveries[ending] ?? unknown;
  return {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'content-disposition': shown ? 'inline' : 'attachment',
    // Chrome shows no PDF in a sandbox; nothing in a PDF runs with the rights of the page.
    ...(ending !== '.pdf' && { 'content-security-policy': "default-src 'none'; sandbox" }),
  };
}

/** Sends a file; where it went away since the handbook was read, the next in line answers. */
function send(absolute: string, response: ServerResponse, next: (error?: unknown) => void) {
  const stream = createReadStream(absolute);
  stream.once('open', () => stream.pipe(response));
  stream.once('error', (error) => {
    if (response.headersSent) {
      response.destroy(error);
      return;
    }
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    next();
  });
}
