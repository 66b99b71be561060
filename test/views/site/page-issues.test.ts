import { describe, expect, it } from 'vitest';
import { toIssue, type Severity } from '../../../src/issues/issue.ts';
import { pageIssues } from '../../../src/views/site/page-issues.ts';
import { handbookIn, role } from '../../handbook/content-folder.ts';

const handbook = handbookIn({
  'roles/lead.mdx': role(),
  'roles/board.mdx': '---\ntitle: Board\n---\n',
  'policies/POL-01.mdx': '---\ntitle: [\n---\n',
});
const found = (file: string, severity: Severity = 'error') =>
  toIssue(
    'content/schema',
    severity,
    { at: { file }, found: `In ${file}.`, fix: 'Mend it.' },
    { line: 1, column: 1 },
  );
const at = (path: string, ...files: string[]) =>
  pageIssues(
    handbook,
    files.map((file) => found(file)),
    path,
  );
const filesAt = (path: string, ...files: string[]) =>
  at(path, ...files).issues.map(({ at: { file } }) => file);

describe('the issues of a page', () => {
  it('are those of the file that it shows', () => {
    const files = ['roles/lead.mdx', 'roles/board.mdx', 'policies/POL-01.mdx'];
    expect(filesAt('/roles/lead/', ...files)).toEqual(['roles/lead.mdx']);
    expect(filesAt('/roles/board/', ...files)).toEqual(['roles/board.mdx']);
    expect(filesAt('/roles/', ...files)).toEqual([]);
  });

  it('are on a register those of files that are not entries', () => {
    expect(filesAt('/roles/', 'roles/notes.md')).toEqual(['roles/notes.md']);
    expect(filesAt('/policies/', 'roles/notes.md')).toEqual([]);
  });

  it('are those of the register where no entry has the address', () => {
    expect(filesAt('/roles/notes/', 'roles/notes.md')).toEqual(['roles/notes.md']);
    expect(filesAt('/roles/-/2/', 'roles/notes.md')).toEqual(['roles/notes.md']);
  });

  it('are on the home page those that no other page shows', () => {
    const files = ['polices', 'files/x.exe', 'isms/controls.csv'];
    expect(filesAt('/', ...files)).toEqual(['polices', 'files/x.exe']);
    expect(filesAt('/crosswalk/', ...files)).toEqual(['isms/controls.csv']);
  });

  it('are everywhere the errors of handbook.yaml', () => {
    expect(filesAt('/map/', 'handbook.yaml')).toEqual(['handbook.yaml']);
    const warning = [found('handbook.yaml', 'warning')];
    expect(pageIssues(handbook, warning, '/map/').issues).toEqual([]);
    expect(pageIssues(handbook, warning, '/').issues).toEqual(warning);
  });

  it('name on a register the entries that cannot be read, with how many issues each has', () => {
    const file = 'roles/board.mdx';
    expect(at('/roles/', file, file, 'roles/lead.mdx').unread).toMatchObject([
      { link: { id: 'board', title: 'Board', path: '/roles/board/' }, issues: 2 },
    ]);
    expect(at('/policies/').unread).toMatchObject([{ link: { id: 'POL-01', title: 'POL-01' } }]);
    expect(at('/').unread).toEqual([]);
  });
});
