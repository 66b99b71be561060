import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectionNames } from '../../schemas/fields.ts';
import { isOwnControl } from '../../schemas/controls.ts';
import { runChecks } from '../../src/checks/run.ts';
import { carriedApprovals, intactApprovals } from '../../src/editing/carried-approvals.ts';
import { applyChanges } from '../../src/editing/files.ts';
import { newIssues, renaming } from '../../src/editing/rename.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import type { Handbook } from '../../src/handbook/types.ts';
import { asOf, copyOfExample } from './copy.ts';

const documentOf = (handbook: Handbook, id: string) => {
  const document = handbook.documents.find((each) => each.id === id);
  if (!document) throw new Error(`There is no ${id}.`);
  return document;
};

describe('an entry of each collection of the example', () => {
  it('gets another id, and the checks find the same as before', () => {
    const { root, remove } = copyOfExample();
    try {
      const first = loadHandbook({ root, asOf });
      const before = runChecks(first);
      let handbook = first;
      const renamed: [string, string][] = [];
      for (const name of collectionNames) {
        const most = handbook.documents
          .filter(
            ({ collection, id }) =>
              collection === name && (name !== 'controls' || isOwnControl(id)),
          )
          .toSorted(
            (a, b) =>
              (handbook.backlinks.get(b.id)?.length ?? 0) -
              (handbook.backlinks.get(a.id)?.length ?? 0),
          )[0];
        if (!most || name === 'clauses') continue;
        const to = name === 'controls' ? 'ORG.77' : `NEW-${name}-77`;
        const links = handbook.backlinks.get(most.id)?.length ?? 0;
        const intact = intactApprovals(handbook);
        applyChanges(root, renaming(handbook, most, to));
        renamed.push([most.id, to]);
        const formerId = (id: string) => (id === to ? most.id : id);
        for (const { file, text } of carriedApprovals(
          intact,
          loadHandbook({ root, asOf }),
          formerId,
        ))
          writeFileSync(join(root, file), text);
        handbook = loadHandbook({ root, asOf });
        expect(handbook.collectionOf.get(to), most.id).toBe(name);
        expect(handbook.collectionOf.has(most.id), most.id).toBe(false);
        expect(handbook.backlinks.get(to)?.length ?? 0, most.id).toBe(links);
      }
      expect(renamed).toHaveLength(collectionNames.length - 1);
      const back = runChecks(handbook).map((issue) => ({
        ...issue,
        at: { ...issue.at, file: undo(issue.at.file, renamed) },
        found: undo(issue.found, renamed),
      }));
      expect(newIssues(before, back, { from: '', to: '\0' })).toEqual([]);
      expect(back).toHaveLength(before.length);
    } finally {
      remove();
    }
  });
});

const undo = (text: string, renamed: readonly [string, string][]) =>
  renamed.reduce((said, [from, to]) => said.replaceAll(to, from), text);

describe('a renaming', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'aims-rename-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const files = (all: Record<string, string>) => {
    for (const [file, text] of Object.entries(all)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return loadHandbook({ root, asOf });
  };
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const rename = (handbook: Handbook, from: string, to: string) =>
    applyChanges(root, renaming(handbook, documentOf(handbook, from), to));

  it('changes fields, texts, links and the file, and leaves comments, addresses and attachments', () => {
    const handbook = files({
      'handbook.yaml': 'title: T # EV-1 is named here\nsoa:\n  owner: lead\n',
      'evidence/EV-1.mdx': '---\ntitle: One\nowner: lead\n---\n\nThis is EV-1.\n',
      'evidence/EV-10.mdx': '---\ntitle: Ten\n---\n',
      'controls/A.2.2.mdx': [
        '---',
        'owner: lead # not EV-10',
        'evidence: [ "EV-1", EV-10 ] # keep this',
        'justification: As EV-1 shows, at https://example.org/EV-1/ too.',
        '---',
        '',
        'See EV-1, <Ref to="EV-1" />, [it](../evidence/EV-1.mdx#top), [page](/evidence/EV-1/), `EV-1`,',
        'EV-10, EV-1.2, my-EV-1, [file](files/EV-1.pdf) and [folder](files/EV-1/plan.pdf). Also EV-1.',
        '',
      ].join('\n'),
    });
    rename(handbook, 'EV-1', 'EV-2026');
    expect(existsSync(join(root, 'evidence/EV-1.mdx'))).toBe(false);
    expect(read('evidence/EV-2026.mdx')).toContain('This is EV-2026.');
    expect(read('controls/A.2.2.mdx')).toBe(
      [
        '---',
        'owner: lead # not EV-10',
        'evidence: [ "EV-2026", EV-10 ] # keep this',
        'justification: As EV-2026 shows, at https://example.org/EV-1/ too.',
        '---',
        '',
        'See EV-2026, <Ref to="EV-2026" />, [it](../evidence/EV-2026.mdx#top), [page](/evidence/EV-2026/), `EV-2026`,',
        'EV-10, EV-1.2, my-EV-1, [file](files/EV-1.pdf) and [folder](files/EV-1/plan.pdf). Also EV-2026.',
        '',
      ].join('\n'),
    );
  });

  it('leaves a word alone that is an id only where it can be meant', () => {
    const handbook = files({
      'handbook.yaml': 'title: T\nsoa:\n  owner: lead\n',
      'roles/lead.mdx': '---\ntitle: Lead\nresponsibilities: To lead.\n---\n',
      'policies/POL-1.mdx':
        '---\ntitle: We lead\nowner: lead\n---\n\nWe lead. <Ref to="lead" /> [x](/roles/lead/) [y](../roles/lead.mdx)\n',
    });
    rename(handbook, 'lead', 'role-head');
    expect(read('handbook.yaml')).toContain('owner: role-head');
    expect(read('policies/POL-1.mdx')).toBe(
      '---\ntitle: We lead\nowner: role-head\n---\n\nWe lead. <Ref to="role-head" /> [x](/roles/role-head/) [y](../roles/role-head.mdx)\n',
    );
    expect(read('roles/role-head.mdx')).toContain('To lead.');
  });

  it('puts an id into quotes that YAML would take for a number', () => {
    const handbook = files({
      'handbook.yaml': 'title: T\nsoa:\n  owner: lead\n',
      'roles/lead.mdx': '---\ntitle: Lead\n---\n',
    });
    rename(handbook, 'lead', '2026');
    expect(read('handbook.yaml')).toContain('owner: "2026"');
  });

  it('keeps line ends of Windows', () => {
    const handbook = files({
      'handbook.yaml': 'title: T\r\nsoa:\r\n  owner: EV-1\r\n',
      'evidence/EV-1.mdx': '---\r\ntitle: One\r\n---\r\n\r\nEV-1\r\n',
    });
    rename(handbook, 'EV-1', 'EV-2');
    expect(read('evidence/EV-2.mdx')).toBe('---\r\ntitle: One\r\n---\r\n\r\nEV-2\r\n');
    expect(read('handbook.yaml')).toBe('title: T\r\nsoa:\r\n  owner: EV-2\r\n');
  });

  it('changes nothing where one of the files cannot be written', () => {
    const handbook = files({
      'handbook.yaml': 'title: T\nsoa:\n  owner: EV-1\n',
      'evidence/EV-1.mdx': '---\ntitle: One\n---\n',
    });
    const changes = renaming(handbook, documentOf(handbook, 'EV-1'), 'EV-2');
    // A folder is in the way of the new name.
    mkdirSync(join(root, 'evidence/EV-2.mdx/inside'), { recursive: true });
    const ownLast = changes.toSorted(
      (a, b) => Number(a.to !== undefined) - Number(b.to !== undefined),
    );
    expect(ownLast.map(({ file }) => file)).toEqual(['handbook.yaml', 'evidence/EV-1.mdx']);
    expect(() => applyChanges(root, ownLast)).toThrow();
    expect(read('handbook.yaml')).toContain('owner: EV-1');
    expect(read('evidence/EV-1.mdx')).toContain('title: One');
  });
});

it('an entry with translations takes them along', () => {
  const { root, remove } = copyOfExample();
  try {
    const handbook = loadHandbook({ root, asOf });
    const changes = renaming(handbook, documentOf(handbook, 'POL-01'), 'POL-99');
    expect(changes.map(({ to }) => to).filter((to) => to !== undefined)).toEqual([
      'policies/POL-99.mdx',
      'policies/POL-99.de.mdx',
    ]);
    const translation = changes.find(({ file }) => file === 'policies/POL-01.de.mdx');
    expect(translation?.after).toContain('translationOf: POL-99\n');
  } finally {
    remove();
  }
});
