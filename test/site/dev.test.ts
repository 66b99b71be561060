import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aims } from '../cli/run.ts';
import { exampleContent } from './build.ts';
import { startDev, type DevServer } from './dev-server.ts';
import { elementsOf } from './pages.ts';

let folder: string;
let content: string;
let dev: DevServer;

/** A text that a browser which does not go by its ending would take for a page. */
const evil = 'Read this: <script>alert(1)</script>\n';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aims-dev-'));
  content = join(folder, 'content');
  cpSync(exampleContent, content, { recursive: true });
  writeFileSync(join(content, 'files/evil.txt'), evil);
  dev = await startDev(content);
});
afterAll(async () => {
  await dev.stop();
  rmSync(folder, { recursive: true, force: true });
});

const read = (file: string) => readFileSync(join(content, file), 'utf8');
/** Writes a file at once, so that nobody reads half of it. */
function write(file: string, text: string) {
  writeFileSync(join(folder, 'new'), text);
  renameSync(join(folder, 'new'), join(content, file));
}

/** Changes a file, and puts it back as it was. */
async function whileChanged(
  file: string,
  change: (text: string) => string,
  look: () => Promise<unknown>,
) {
  const text = read(file);
  write(file, change(text));
  try {
    await look();
  } finally {
    write(file, text);
  }
}

/** The status of a page and its main part, as words. */
async function wordsAt(path: string) {
  const response = await fetch(dev.url + path);
  const main = elementsOf(fromHtml(await response.text())).find(
    ({ tagName }) => tagName === 'main',
  );
  const words: string[] = [];
  if (main) visit(main, 'text', ({ value }) => void words.push(value));
  return `${response.status} ${words.join(' ').replace(/\s+/g, ' ')}`;
}

const page = (path: string) => expect.poll(() => wordsAt(path), { timeout: 60_000, interval: 250 });
const terminal = () => expect.poll(dev.printed, { timeout: 60_000, interval: 100 });

describe('aims dev, of an entry with an error', () => {
  it('shows what can be read, with what is wrong, on its page and in its register', async () => {
    await page('/inventory/SYS-01/').toMatch(/^200 (?!.*Issues on this page)/);
    await whileChanged(
      'inventory/SYS-01.mdx',
      (text) => text.replace(/^owner:.*\n/m, ''),
      async () => {
        await page('/inventory/SYS-01/').toMatch(
          /^200 .*Error inventory\/SYS-01\.mdx:\d+ content\/schema owner is missing\. Expected .* To do Add it/,
        );
        const words = await wordsAt('/inventory/SYS-01/');
        expect(words).toMatch(/SYS-01 Claims triage model This entry cannot be shown completely/);
        expect(words).toMatch(/Life cycle stage operation/);
        expect(words).toMatch(/Change of June 2026/);
        expect(await wordsAt('/inventory/')).toMatch(
          /SYS-01 Claims triage model cannot be shown completely yet: 1 issue\./,
        );
      },
    );
    await page('/inventory/SYS-01/').toMatch(/^200 (?!.*Issues on this page)/);
  });

  it('says in the place of a text that it cannot be read, beside the fields', async () => {
    await whileChanged(
      'policies/POL-05.mdx',
      (text) => `${text}\n<<<<<<< mine\nOurs\n=======\nTheirs\n>>>>>>> theirs\n`,
      async () => {
        await page('/policies/POL-05/').toMatch(
          /^200 .*Approved by Chief Risk Officer .*The text cannot be read\. Error policies\/POL-05\.mdx:\d+ mdx\/syntax A merge conflict .*This is how it is written: .*<<<<<<< mine Ours =======/,
        );
      },
    );
  });

  it('shows what was meant by fields that are not YAML', async () => {
    await whileChanged(
      'policies/POL-06.mdx',
      (text) => text.replace('title: ', 'title: "'),
      async () => {
        await page('/policies/POL-06/').toMatch(
          /^200 .*policies\/POL-06\.mdx:2 content\/yaml .*1 Purpose and scope/,
        );
        expect(await wordsAt('/policies/')).toMatch(/POL-06/);
      },
    );
  });

  it('prints what is new and what is solved, with paths that open', async () => {
    await terminal().toMatch(/(solved: 0 errors and \d+ warnings now|Ctrl\+C [^\n]*)\.\s*$/);
    const before = dev.printed().length;
    const since = () => expect.poll(() => dev.printed().slice(before), { timeout: 60_000 });
    await whileChanged(
      'risks/RISK-01.mdx',
      (text) => text.replace(/^owner:.*$/m, 'owner: nobody'),
      async () => {
        await since().toMatch(/now\.\n/);
        const [said = ''] = dev.printed().slice(before).split('now.');
        expect(said).toMatch(/^\ncontent\/risks\/RISK-01\.mdx:\d+:8 {2}error {2}ref\/unknown\n/);
        expect(said.match(/error {2}|warning {2}/g)).toHaveLength(1);
        expect(said).toMatch(/\n1 new: 1 error and \d+ warnings $/);
      },
    );
    await since().toMatch(/\n1 solved: 0 errors and \d+ warnings now\.\n/);
  });
});

describe('aims dev, of files', () => {
  it('takes in an entry that is added, renamed and deleted', async () => {
    const role = '---\ntitle: Night watch\nresponsibilities: Looks after it.\n---\n';
    write('roles/role-night.mdx', role);
    await page('/roles/role-night/').toMatch(/^200 .*Night watch/);
    expect(await wordsAt('/roles/')).toMatch(/Night watch/);
    renameSync(join(content, 'roles/role-night.mdx'), join(content, 'roles/role-day.mdx'));
    await page('/roles/role-day/').toMatch(/^200 .*Night watch/);
    expect(await wordsAt('/roles/role-night/')).toMatch(/^404 /);
    rmSync(join(content, 'roles/role-day.mdx'));
    await page('/roles/role-day/').toMatch(/^404 /);
  });

  it('says at the address of an entry that is no file of its register', async () => {
    write('policies/POL-99.md', '# Draft\n');
    await page('/policies/POL-99/').toMatch(/^404 .*policies\/POL-99\.md:1 content\/file/);
    rmSync(join(content, 'policies/POL-99.md'));
    await page('/policies/POL-99/').not.toMatch(/POL-99\.md/);
  });

  it('says on every page that handbook.yaml is broken, and that it is gone', async () => {
    await whileChanged(
      'handbook.yaml',
      (text) => `${text}\nsoa: [\n`,
      () => page('/map/').toMatch(/^200 .*handbook\.yaml:\d+ content\/yaml/),
    );
    await page('/map/').not.toMatch(/handbook\.yaml/);
    const text = read('handbook.yaml');
    rmSync(join(content, 'handbook.yaml'));
    await page('/policies/POL-05/').toMatch(
      /^200 .*There is no handbook\.yaml in the content folder .*POL-05 AI system life cycle/,
    );
    await terminal().toMatch(/aims: There is no handbook\.yaml .*\n.*Put it back\./);
    write('handbook.yaml', text);
    await page('/policies/POL-05/').not.toMatch(/handbook\.yaml/);
  });

  it('goes on with a content folder that was moved away and back', async () => {
    renameSync(content, `${content}-away`);
    renameSync(`${content}-away`, content);
    const change = (text: string) => text.replace(/^owner:.*\n/m, '');
    await whileChanged('risks/RISK-02.mdx', change, () =>
      page('/risks/RISK-02/').toMatch(/owner is missing/),
    );
    renameSync(content, `${content}-away`);
    await page('/').toMatch(/^200 .*The content folder .* does not exist\./);
    renameSync(`${content}-away`, content);
    await page('/').not.toMatch(/does not exist/);
    await whileChanged('risks/RISK-03.mdx', change, () =>
      page('/risks/RISK-03/').toMatch(/owner is missing/),
    );
    expect(dev.runs()).toBe(true);
  });
});

describe('aims dev, of days', () => {
  it('heeds the asOf of handbook.yaml', async () => {
    await whileChanged(
      'handbook.yaml',
      (text) => text.replace(/^asOf: .*$/m, 'asOf: 2026-12-24'),
      () => page('/about/').toMatch(/As of 2026-12-24/),
    );
    await page('/about/').toMatch(/As of 2026-11-24/);
  });

  it('prefers the day of the command line', async () => {
    const other = await startDev(content, '--as-of', '2026-12-01');
    try {
      const about = async () => (await fetch(`${other.url}/about/`)).text();
      expect(await about()).toContain('datetime="2026-12-01"');
      await whileChanged(
        'handbook.yaml',
        (text) => text.replace(/^asOf: .*$/m, 'asOf: 2026-12-24\nreviewSoonDays: x'),
        async () => {
          await expect.poll(about, { timeout: 60_000 }).toContain('<code>reviewSoonDays</code>');
          expect(await about()).toContain('datetime="2026-12-01"');
        },
      );
    } finally {
      await other.stop();
    }
  });
});

describe('aims dev, as a server', () => {
  it('sends an attachment as what its ending says, and lets nothing in it run', async () => {
    const response = await fetch(`${dev.url}/files/evil.txt`);
    expect(await response.text()).toBe(evil);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
  });

  it.each(['/files/../handbook.yaml', '/files/..%2fhandbook.yaml', '/files/%2e%2e/handbook.yaml'])(
    'reaches no other file by %s',
    async (path) => {
      expect((await answer({ path })).status).not.toBe(200);
    },
  );

  it('searches the entries', async () => {
    const found = await fetch(`${dev.url}/pagefind/pagefind-entry.json`);
    const { languages } = (await found.json()) as { languages: { en: { page_count: number } } };
    expect(languages.en.page_count).toBeGreaterThan(100);
    const script = await fetch(`${dev.url}/pagefind/pagefind-component-ui.js`);
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
  });

  it('refuses requests for another host', async () => {
    expect((await answer({ headers: { host: 'attacker.example' } })).status).toBe(403);
    expect((await answer({ headers: { host: `localhost:${dev.port}` } })).status).toBe(200);
  });

  it('is reached from this machine alone', async (context) => {
    const address = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4')?.address;
    if (!address) return context.skip();
    await expect(answer({ host: address })).rejects.toThrow(/ECONNREFUSED/);
  });

  it('refuses a port that is taken, if it was named', async () => {
    const server = createServer().listen(0, 'localhost');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, stderr } = aims(['dev', '--content', content, '--port', String(port)]);
    server.close();
    expect(code).toBe(2);
    expect(stderr).toBe(`aims: The port ${port} is taken. Name another with --port.\n`);
  });
});

/** Asks for a path as it is written, which `fetch` would tidy up. */
async function answer(options: {
  path?: string;
  host?: string;
  headers?: Record<string, string>;
}): Promise<{ status: number | undefined }> {
  const sent = request({ host: 'localhost', port: dev.port, ...options }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.resume();
  return { status: response.statusCode };
}
