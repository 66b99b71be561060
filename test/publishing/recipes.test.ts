import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { contentSecurityPolicy } from '../../src/content-security-policy.ts';

const recipe = (name: string) => readFileSync(join(toolRoot, 'docs/publishing', name), 'utf8');

/** What only a header can say. */
const pagePolicy = `${contentSecurityPolicy}; frame-ancestors 'none'`;

it.each(['nginx.conf', 'Caddyfile', 'apache.conf', '_headers', 'staticwebapp.config.json'])(
  'gives pages the policy that they have themselves, in %s',
  (name) => {
    expect(recipe(name)).toContain(pagePolicy);
    for (const header of [
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Permissions-Policy',
      'Cross-Origin-Opener-Policy',
      'X-Robots-Tag',
    ])
      expect(recipe(name)).toContain(header);
  },
);

/** What the header of the editor's page says: the rest is in the page, which names the host of the repository. */
const editorPolicy = "frame-ancestors 'none'";

it.each([
  ['nginx.conf', [`~^/aims/admin/ "${editorPolicy}"`, '~^/aims/admin/ same-origin-allow-popups']],
  ['Caddyfile', [`header @editor Content-Security-Policy "${editorPolicy}"`, '/files/* /admin/*']],
  [
    'apache.conf',
    [`<Location /aims/admin>\n    Header always set Content-Security-Policy "${editorPolicy}"`],
  ],
  [
    '_headers',
    [`/admin/*\n  ! Content-Security-Policy\n  Content-Security-Policy: ${editorPolicy}`],
  ],
  [
    'staticwebapp.config.json',
    ['"route": "/admin/*"', `"Content-Security-Policy": "${editorPolicy}"`],
  ],
])('lets the editor reach its repository, in %s', (name, lines) => {
  for (const line of lines) expect(recipe(name)).toContain(line);
  expect(recipe(name)).toContain('same-origin-allow-popups');
});

const user = 'name';
const password = 'wonderland';

/** How a server is started here: what of its recipe differs, and the call. */
interface Server {
  command: string;
  make: (where: { folder: string; site: string; port: number }) => string[];
}

const replaced = (
  name: string,
  changes: readonly (readonly [from: string | RegExp, to: string])[],
) =>
  changes.reduce((text, [from, to]) => {
    const next = text.replaceAll(
      typeof from === 'string' ? from : new RegExp(from.source, 'gm'),
      () => to,
    );
    expect(next, `${name} has ${from}`).not.toBe(text);
    return next;
  }, recipe(name));

const passwords = (folder: string) => {
  const file = join(folder, 'htpasswd');
  const hash = `{SHA}${createHash('sha1').update(password).digest('base64')}`;
  writeFileSync(file, `${user}:${hash}\n`);
  chmodSync(file, 0o644);
  return file;
};

const servers: Server[] = [
  {
    command: 'nginx',
    make({ folder, site, port }) {
      const made = replaced('nginx.conf', [
        ['listen 443 ssl;', `listen 127.0.0.1:${port};`],
        [/^ *ssl_certificate.*$/, ''],
        ['/srv/handbook/', `${site}/`],
        ['/etc/nginx/handbook.htpasswd;', `${passwords(folder)};`],
      ]);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((each) => `${each}_temp_path ${folder}/${each};`)
        .join('\n');
      writeFileSync(
        join(folder, 'nginx.conf'),
        `pid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${temporary}\n${made}\n}\n`,
      );
      return ['-c', join(folder, 'nginx.conf'), '-e', 'stderr', '-g', 'daemon off;'];
    },
  },
  {
    command: 'caddy',
    make({ folder, site, port }) {
      const version = spawnSync('caddy', ['version'], { encoding: 'utf8' }).stdout;
      const hash = spawnSync('caddy', ['hash-password', '--plaintext', password], {
        encoding: 'utf8',
      }).stdout.trim();
      const [, minor = '0'] = /^v?2\.(\d+)/.exec(version) ?? [];
      const made = replaced('Caddyfile', [
        [/^aims\.example\.org \{/, `http://127.0.0.1:${port} {`],
        ['/srv/handbook', site],
        ['HASH', hash],
        ...(Number(minor) < 8 ? [['basic_auth {', 'basicauth {'] as const] : []),
      ]);
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${made}`);
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    },
  },
  {
    command: 'apache2',
    make({ folder, site, port }) {
      const made = replaced('apache.conf', [
        ['<VirtualHost *:443>', `<VirtualHost 127.0.0.1:${port}>`],
        [/^ *SSL.*$/, ''],
        ['/srv/handbook', site],
        ['AuthUserFile /etc/apache2/handbook.htpasswd', `AuthUserFile ${passwords(folder)}`],
      ]);
      const modules =
        'mpm_event headers alias auth_basic authn_core authn_file authz_core authz_user dir mime';
      const loaded = modules
        .split(' ')
        .map((each) => `LoadModule ${each}_module /usr/lib/apache2/modules/mod_${each}.so`);
      writeFileSync(
        join(folder, 'apache.conf'),
        `${loaded.join('\n')}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid\nErrorLog ${folder}/log\nDefaultRuntimeDir ${folder}\nTypesConfig /etc/mime.types\nUser www-data\nGroup www-data\n${made}`,
      );
      return ['-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND'];
    },
  },
];

let folder: string;
let server: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-recipe-'));
  // Servers read the site as another user.
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  if (server?.exitCode === null) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

const isHere = (command: string) =>
  ['/usr/sbin', '/usr/bin', '/usr/local/bin', '/usr/local/sbin'].some((each) =>
    existsSync(join(each, command)),
  );

describe.each(servers)('the recipe for $command', ({ command, make }) => {
  it('serves a handbook below a path, to those who know the password, with all headers', async (context) => {
    if (!isHere(command)) context.skip(`${command} is not installed here.`);
    const site = join(folder, 'site');
    for (const path of ['_astro', 'admin', 'files', 'soa'])
      mkdirSync(join(site, path), { recursive: true });
    writeFileSync(join(site, 'index.html'), '<title>Home</title>');
    writeFileSync(join(site, 'soa/index.html'), '<title>Statement</title>');
    writeFileSync(join(site, 'admin/index.html'), '<title>Editor</title>');
    writeFileSync(join(site, '404.html'), '<title>Not found</title>');
    writeFileSync(join(site, '_astro/page.abc.js'), 'export {}');
    writeFileSync(join(site, 'files/minutes.txt'), 'Beschlüsse');
    writeFileSync(join(site, 'files/list.csv'), 'Zürich,1');
    writeFileSync(join(site, 'calendar.ics'), 'BEGIN:VCALENDAR');
    writeFileSync(join(site, 'files/logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const port = await freePort();
    const started = spawn(command, make({ folder, site, port }), {
      env: { ...process.env, HOME: folder, PATH: `${process.env['PATH']}:/usr/sbin` },
    });
    server = started;
    let said = '';
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (part: Buffer) => (said += part.toString()));
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    const get = (path: string, headers: Record<string, string> = { authorization }) =>
      fetch(`http://127.0.0.1:${port}${path}`, { headers, redirect: 'manual' });
    await vi
      .waitFor(() => get('/'), { timeout: 20_000, interval: 100 })
      .catch((error: unknown) => {
        throw new Error(said, { cause: error });
      });

    for (const path of ['/aims/', '/aims/soa/', '/aims/files/logo.svg', '/aims/_astro/page.abc.js'])
      expect((await get(path, {})).status, path).toBe(401);
    const wrong = `Basic ${Buffer.from(`${user}:wrong`).toString('base64')}`;
    expect((await get('/aims/', { authorization: wrong })).status).toBe(401);

    const common = {
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cross-origin-opener-policy': 'same-origin',
      'x-robots-tag': 'noindex',
      'strict-transport-security': 'max-age=31536000',
    };
    const expected = [
      ['/aims/', 200, pagePolicy, 'no-cache', 'Home'],
      ['/aims/soa/', 200, pagePolicy, 'no-cache', 'Statement'],
      ['/aims/nowhere/', 404, pagePolicy, 'no-cache', 'Not found'],
      ['/aims/files/nowhere.pdf', 404, pagePolicy, 'no-cache', 'Not found'],
      ['/aims/admin/nowhere', 404, pagePolicy, 'no-cache', 'Not found'],
      ['/aims/_astro/page.abc.js', 200, pagePolicy, 'immutable', 'export {}'],
      ['/aims/files/logo.svg', 200, "default-src 'none'; img-src", 'no-cache', '<svg'],
    ] as const;
    for (const [path, status, policy, cache, text] of expected) {
      const answer = await get(path);
      const headers = Object.fromEntries(answer.headers);
      expect({ path, status: answer.status }).toEqual({ path, status });
      expect(headers, path).toMatchObject({
        ...common,
        'content-security-policy': expect.stringContaining(policy),
        'cache-control': expect.stringContaining(cache),
      });
      expect(await answer.text(), path).toContain(text);
    }
    const editor = (await get('/aims/admin/')).headers;
    expect(editor.get('content-security-policy')).toBe(editorPolicy);
    expect(editor.get('cross-origin-opener-policy')).toBe('same-origin-allow-popups');
    const attached = (await get('/aims/files/logo.svg')).headers;
    expect(attached.get('content-security-policy')).not.toContain('script-src');
    expect(attached.get('content-type')).toContain('image/svg+xml');

    for (const [path, type] of [
      ['/aims/', 'text/html'],
      ['/aims/files/minutes.txt', 'text/plain'],
      ['/aims/files/list.csv', 'text/csv'],
      ['/aims/calendar.ics', 'text/calendar'],
    ] as const)
      expect((await get(path)).headers.get('content-type')?.toLowerCase(), path).toMatch(
        new RegExp(`^${type}; ?charset=utf-8$`),
      );

    // However the address of an attachment is written, it has the policy of attachments.
    for (const path of ['//files/logo.svg', '/%66iles/logo.svg', '/admin/%2e%2e/files/logo.svg'])
      for (const answer of [await get(`/aims${path}`)].filter(({ ok }) => ok))
        expect(answer.headers.get('content-security-policy'), path).not.toContain('script-src');

    // Addresses without a slash lead to the page, at the host and port that were asked for.
    for (const path of ['/aims', '/aims/soa']) {
      const answer = await get(path);
      expect(answer.status, path).toBeGreaterThanOrEqual(301);
      expect(answer.status, path).toBeLessThanOrEqual(308);
      const target = new URL(
        answer.headers.get('location') ?? '',
        `http://127.0.0.1:${port}${path}`,
      );
      expect(target.href).toBe(`http://127.0.0.1:${port}${path}/`);
    }
    // Nothing else that is installed is served.
    for (const path of ['/', '/index.html', '/other', '/aimsx/'])
      expect((await get(path)).status, path).toBe(404);
    expect((await get('/aims/..%2f..%2fetc/passwd')).status).toBeGreaterThanOrEqual(400);
  });
});
