import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/handbook/read.ts';
import type { FileProblem } from '../../../src/handbook/reading/file-problem.ts';
import {
  maxAttachments,
  maxEntryFiles,
  maxLinkedIds,
  maxParts,
  maxReferences,
  roomFor,
  roomForLinkedIds,
  roomForParts,
  roomForReferences,
} from '../../../src/handbook/reading/total-bounds.ts';
import type { Mention, Reference, SourceDocument } from '../../../src/handbook/types.ts';
import { runChecks } from '../../../src/checks/run.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { inContentFolder } from '../content-folder.ts';

const document = (frontMatter: unknown): SourceDocument => ({
  ...{ id: 'EV-1', collection: 'evidence', file: 'evidence/EV-1.mdx' },
  ...{ frontMatter, body: undefined },
});

describe('a handbook has room for', () => {
  it.each([
    ['entries', 'hasEntry', maxEntryFiles],
    ['attachments', 'hasAttachment', maxAttachments],
  ] as const)('so many %s and no more, and the first beyond is told', (_, has, max) => {
    const told: FileProblem[] = [];
    const room = roomFor((problem) => void told.push(problem));
    for (let count = 1; count <= max; count++) room[has](`a-${count}`);
    expect(told).toEqual([]);
    expect(room[has]('b')).toBe(false);
    expect(room[has]('c')).toBe(false);
    expect(told).toMatchObject([{ file: 'b', found: expect.stringContaining(String(max)) }]);
  });

  it('10,000 entries of forty parts each', () => {
    const room = roomForParts();
    const entry = document({ list: Array.from({ length: 38 }, () => 'value') });
    for (let count = 1; count <= 10_000; count++) expect(room.take(entry)).toBeUndefined();
    expect(room.isLeft()).toBe(true);
  });

  it('so many parts and no more', () => {
    const room = roomForParts();
    expect(room.take(document(Array.from({ length: maxParts }, () => 1)))).toMatchObject({
      rule: 'content/file',
      at: { file: 'evidence/EV-1.mdx' },
    });
    expect(room.isLeft()).toBe(false);
  });

  it('fewer tags with attributes than words: each attribute is a part', () => {
    const attributes = Array.from({ length: 9 }, () => ({ type: 'mdxJsxAttribute', name: 'a' }));
    const tags = Array.from({ length: maxParts / 10 }, () => ({
      ...{ type: 'mdxJsxFlowElement', name: 'Ref', attributes, children: [] },
    }));
    const bodyOf = (children: object[]): SourceDocument => ({
      ...document(undefined),
      body: { type: 'root', children } as unknown as Root,
    });
    expect(roomForParts().take(bodyOf(tags))).toBeDefined();
    expect(roomForParts().take(bodyOf(tags.slice(1)))).toBeUndefined();
  });

  it('so many ids in its texts and no more', () => {
    const room = roomForLinkedIds();
    const mention: Mention = {
      ...{ from: 'EV-1', collection: 'evidence', file: 'evidence/EV-1.mdx', to: 'EV-2' },
      ...{ explicit: false, point: { line: 7, column: 1 } },
    };
    const many = Array.from({ length: maxLinkedIds }, () => mention);
    expect(room.take(many)).toBe(many);
    expect(room.problems).toEqual([]);
    expect(room.take([mention])).toEqual([]);
    expect(room.take([mention])).toEqual([]);
    expect(room.problems).toMatchObject([{ at: { file: mention.file, point: { line: 7 } } }]);
  });

  it('so many references in its fields and no more', () => {
    const room = roomForReferences();
    const reference: Reference = {
      ...{ from: 'EV-1', collection: 'evidence', file: 'evidence/EV-1.mdx', field: 'systems' },
      ...{ path: ['systems', 0], to: 'SYS-1', allowed: [] },
    };
    const many = Array.from({ length: maxReferences }, () => reference);
    expect(room.take(many)).toBe(many);
    expect(room.take([reference])).toEqual([]);
    expect(room.take([reference])).toEqual([]);
    expect(room.problems).toMatchObject([{ rule: 'content/file', at: { file: reference.file } }]);
  });

  it('32 MB of texts and no more', () => {
    inContentFolder({}, (root) => {
      mkdirSync(join(root, 'roles'));
      for (let count = 100; count < 270; count++) {
        const file = join(root, `roles/role-${count}.mdx`);
        writeFileSync(file, '');
        truncateSync(file, 200 * 1024);
      }
      const { entries, problems } = readContent(root);
      expect(entries).toHaveLength(170);
      const [beyond, ...more] = problems.filter(({ found }) => found.includes('32 MB'));
      expect(more).toEqual([]);
      expect(beyond?.at.file).toBe('roles/role-263.mdx');
      expect(problems.every(({ at }) => at.file <= 'roles/role-263.mdx')).toBe(true);
    });
  });
});

it('a settings file of 64 MB is not read to say where something is missing in it', () => {
  inContentFolder({}, (root) => {
    truncateSync(join(root, 'handbook.yaml'), 64 * 1024 * 1024);
    const handbook = loadHandbook({ root });
    expect(handbook.textOf('handbook.yaml')).toBe('');
    expect(runChecks(handbook).some(({ found }) => found === 'The file has 64 MB.')).toBe(true);
  });
});
