import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { githubWorkflow } from '../../src/scaffold/github-workflow.ts';
import { gitlabPipeline } from '../../src/scaffold/gitlab-pipeline.ts';

interface Job {
  if?: string;
  permissions: Record<string, string>;
  steps: { id?: string; uses?: string; run?: string; env?: Record<string, string> }[];
}

const { permissions, jobs } = parse(githubWorkflow) as {
  permissions: object;
  jobs: Record<'handbook' | 'impact', Job>;
};
const gitlab = parse(gitlabPipeline) as Record<'handbook' | 'impact', { script: string[] }>;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-workflow-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a program before all others of its name. */
function program(name: string, script: string) {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

const bash = (script: string, env: Record<string, string> = {}) =>
  spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: folder + delimiter + process.env['PATH'], ...env },
  });

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe.skipIf(process.platform === 'win32')('the workflow for GitHub', () => {
  it('lets the job that runs the repository read only, and the one that writes run none of it', () => {
    expect(permissions).toEqual({});
    expect(jobs.handbook.permissions).toEqual({ contents: 'read' });
    expect(jobs.impact.permissions).toEqual({ 'pull-requests': 'write' });
    expect(jobs.impact.steps.map(({ uses }) => uses)).toEqual([undefined]);
    expect(jobs.impact.if).toContain('head.repo.full_name == github.repository');
    // What others write comes in variables, and is never part of a script.
    for (const { run = '' } of [...jobs.handbook.steps, ...jobs.impact.steps])
      expect(run).not.toContain('${{');
  });

  const compare = jobs.handbook.steps.find(({ id }) => id === 'impact')?.run ?? '';

  it('hands the report on as it is', () => {
    program('npx', 'echo "$@" >> calls; printf \'## What\\n\\nEOF $(touch ran) `x`\\n\'');
    const files = { GITHUB_OUTPUT: join(folder, 'out'), GITHUB_STEP_SUMMARY: join(folder, 'sum') };
    expect(bash(compare, files)).toMatchObject({ status: 0, stderr: '' });
    expect(read('calls')).toBe('aims impact HEAD^1 --format markdown\n');
    expect(read('sum')).toBe('## What\n\nEOF $(touch ran) `x`\n');
    expect(read('out')).toMatch(/^report<<([0-9a-f]{32})\n## What\n\nEOF .* `x`\n\1\n$/);
  });

  it('cuts what no comment can have, and says so', () => {
    program('npx', 'yes "A line of the report." | head -n 9000');
    const files = { GITHUB_OUTPUT: join(folder, 'out'), GITHUB_STEP_SUMMARY: join(folder, 'sum') };
    expect(bash(compare, files).status).toBe(0);
    expect(read('report.md').length).toBeLessThan(60_200);
    expect(read('report.md')).toMatch(/report\.\n\n…cut: `npx aims impact` prints all of it\.\n$/);
  });

  const comment = jobs.impact.steps[0]?.run ?? '';
  const env = { GITHUB_REPOSITORY: 'o/r', NUMBER: '7', REPORT: '## $(touch ran) `touch ran`' };
  const gh = (found: string) =>
    program(
      'gh',
      `echo "$@" >> calls; case "$*" in *--paginate*) printf '${found}';; esac; cp comment.md sent 2>/dev/null`,
    );

  it('writes a comment where there is none', () => {
    gh('');
    expect(bash(comment, env)).toMatchObject({ status: 0, stderr: '' });
    expect(read('calls')).toContain('--method POST repos/o/r/issues/7/comments --field');
    expect(read('calls')).not.toContain('PATCH');
    expect(read('sent')).toBe('<!-- aims-impact -->\n\n## $(touch ran) `touch ran`\n');
    expect(() => read('ran')).toThrow();
  });

  it('updates the comment that is there', () => {
    gh('41\\n42\\n');
    expect(bash(comment, env)).toMatchObject({ status: 0, stderr: '' });
    expect(read('calls')).toContain('--method PATCH repos/o/r/issues/comments/41 --field');
    expect(read('calls')).not.toContain('POST');
  });
});

describe.skipIf(process.platform === 'win32')('the pipeline for GitLab', () => {
  /** Runs the script of the comment against a server that has notes, and returns what was asked of it. */
  async function commentOn(notes: { id: number; author: { id: number }; body: string }[]) {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        asked.push([request.method, request.url, body].filter(Boolean).join(' '));
        expect(request.headers['private-token']).toBe('secret');
        const page = Number(/[?&]page=(\d+)/.exec(request.url ?? '')?.[1] ?? 1);
        if (page === 1 && notes.length > 1) response.setHeader('x-next-page', '2');
        response.end(
          JSON.stringify(request.url?.endsWith('/user') ? { id: 5 } : notes.slice(page - 1, page)),
        );
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const script = gitlab.impact.script.join('\n');
    const child = spawn('bash', ['-eo', 'pipefail', '-c', script], {
      cwd: folder,
      env: {
        ...process.env,
        PATH: `${join(process.execPath, '..')}${delimiter}${process.env['PATH']}`,
        CI_API_V4_URL: `http://127.0.0.1:${port}`,
        CI_PROJECT_ID: '3',
        CI_MERGE_REQUEST_IID: '9',
        AIMS_COMMENT_TOKEN: 'secret',
      },
    });
    const [code] = (await once(child, 'exit')) as [number];
    server.close();
    expect(code).toBe(0);
    return asked;
  }
  const notes = '/projects/3/merge_requests/9/notes';
  const body = JSON.stringify({ body: '<!-- aims-impact -->\n\nReport\n' });

  it('writes a note where its author has none', async () => {
    writeFileSync(join(folder, 'impact.md'), 'Report\n');
    const other = { id: 1, author: { id: 4 }, body: '<!-- aims-impact --> of somebody else' };
    expect(await commentOn([other])).toContain(`POST ${notes} ${body}`);
  });

  it('updates its note, also on a later page', async () => {
    writeFileSync(join(folder, 'impact.md'), 'Report\n');
    const other = { id: 1, author: { id: 4 }, body: 'Looks good' };
    const own = { id: 2, author: { id: 5 }, body: '<!-- aims-impact --> before' };
    expect(await commentOn([other, own])).toContain(`PUT ${notes}/2 ${body}`);
  });

  it('asks nothing where there is no report', async () => {
    expect(await commentOn([])).toEqual([]);
  });
});
