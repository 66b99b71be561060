import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inContentFolder, linesFor, linesIn, role } from '../content-folder.ts';

describe('a content folder that is the top of a repository', () => {
  it.each([
    'package.json',
    'pnpm-lock.yaml',
    'requirements.txt',
    'CODE_OF_CONDUCT.md',
    'AGENTS.md',
    'Dockerfile',
    'astro.config.mjs',
    'node_modules/aims-handbook/README.md',
    'node_modules/other/page.mdx',
    'dist/soa/index.html',
    'tools/node_modules/other/page.mdx',
    'docs/guide.md',
    'images/logo.png',
    'playbooks/site.yml',
    '.github/ISSUE_TEMPLATE/change.mdx',
  ])('may have %s', (file) => {
    expect(linesIn({ [file]: 'x' }, ['content'])).toEqual([]);
  });

  it.each([
    ['POL-1.mdx', 'POL-1.mdx'],
    ['notes.md', 'notes.md'],
    ['Statement.xlsx', 'Statement.xlsx'],
    ['Handbook.yaml.orig', 'Handbook.yaml.orig'],
    ['Controls/A.2.2.txt', 'Controls'],
    ['asessments/AIA-1.mdx', 'asessments'],
    ['Richtlinien/POL-1.mdx', 'Richtlinien'],
    ['archive/2025/policies/POL-1.mdx', 'archive'],
  ])('is told that %s is not read', (file, place) => {
    expect(linesIn({ [file]: role() }, ['content'])).toEqual([
      expect.stringContaining(`${place}:1:1 content/file: The f`),
    ]);
  });

  it('may have links that lead out of it, if a handbook has nothing of their names', () => {
    inContentFolder({ 'elsewhere/page.txt': 'x' }, (outside) => {
      inContentFolder({}, (root) => {
        for (const name of ['node_modules', 'scripts', 'policies', 'polices', 'notes.txt'])
          symlinkSync(join(outside, 'elsewhere'), join(root, name), 'junction');
        expect(linesFor(root, ['content']).map((line) => line.split(':')[0])).toEqual([
          'notes.txt',
          'polices',
          'policies',
        ]);
      });
    });
  });
});
