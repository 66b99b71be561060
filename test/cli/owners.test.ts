import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aims } from './run.ts';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'aims-owners-')));
  mkdirSync(join(folder, '.git'));
  aims(['init', '.', '--name', 'Acme'], { cwd: folder });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const owners = (...args: string[]) => aims(['owners', ...args], { cwd: folder });

const codeOwners = (path = 'CODEOWNERS') => readFileSync(join(folder, path), 'utf8');

/** Gives a role accounts. */
function give(role: string, accounts: string) {
  const path = join(folder, `content/roles/${role}.mdx`);
  writeFileSync(path, readFileSync(path, 'utf8').replace('holders: []', `codeOwners: ${accounts}`));
}

describe('aims owners', () => {
  it('has nothing to write after aims init, where no role has an account', () => {
    expect(owners('--check')).toMatchObject({ code: 0, stdout: 'CODEOWNERS is current.\n' });
    expect(codeOwners()).toContain('#   role-ai-governance-lead\n');
    expect(codeOwners()).not.toMatch(/^[^#\n]/m);
  });

  it('names for each entry the accounts of the role that owns it', () => {
    give('role-ai-governance-lead', '["@acme/governance", ai@acme.example]');
    give('role-ciso', '"@ciso"');
    const control = join(folder, 'content/controls/A.6.2.8.mdx');
    writeFileSync(
      control,
      readFileSync(control, 'utf8').replace('role-ai-governance-lead', 'role-ciso'),
    );
    expect(owners('--check')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Run `aims owners`'),
    });
    expect(owners()).toMatchObject({ code: 0, stdout: 'Wrote CODEOWNERS.\n' });
    const lines = codeOwners().split('\n');
    expect(lines).toContain('/content/ @acme/governance ai@acme.example');
    expect(lines).toContain('/content/controls/A.2.2.mdx @acme/governance ai@acme.example');
    expect(lines).toContain('/content/controls/A.6.2.8.mdx @ciso');
    // The host takes the last line that fits.
    expect(lines.indexOf('/content/ @acme/governance ai@acme.example')).toBeLessThan(
      lines.indexOf('/content/controls/A.6.2.8.mdx @ciso'),
    );
    expect(owners('--check').code).toBe(0);
  });

  it('lets a change pass that adds an owner without accounts, and names that owner when it writes', () => {
    const control = join(folder, 'content/controls/A.6.2.8.mdx');
    writeFileSync(
      control,
      readFileSync(control, 'utf8').replace('role-ai-governance-lead', 'role-ciso'),
    );
    expect(owners('--check').code).toBe(0);
    expect(owners().stdout).toBe('Wrote CODEOWNERS.\n');
    expect(codeOwners()).toContain('#   role-ciso\n');
  });

  it('leaves what people wrote, in the file that the host reads', () => {
    rmSync(join(folder, 'CODEOWNERS'));
    mkdirSync(join(folder, '.github'), { recursive: true });
    writeFileSync(join(folder, '.github/CODEOWNERS'), '* @acme/all\n');
    owners();
    const written = codeOwners('.github/CODEOWNERS');
    expect(written).toMatch(/^\* @acme\/all\n\n# aims owners: begin\n/);
    writeFileSync(join(folder, '.github/CODEOWNERS'), `${written}/scripts/ @acme/tools\n`);
    give('role-ai-governance-lead', '"@lead"');
    owners();
    expect(codeOwners('.github/CODEOWNERS')).toMatch(
      /^\* @acme\/all\n\n# aims owners: begin\n[^]*@lead\n[^]*# aims owners: end\n\/scripts\/ @acme\/tools\n$/,
    );
  });

  it('writes nothing while an entry cannot be read, and takes no text for an account', () => {
    give('role-ciso', 'Jane Doe');
    const { code, stderr } = owners();
    expect(code).toBe(1);
    expect(stderr).toContain('roles/role-ciso.mdx');
    expect(aims(['check'], { cwd: folder }).stdout).toContain('codeOwners');
  });
});
