import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/handbook/types.ts';
import {
  unreadEntryView,
  unreadPages,
  writtenText,
} from '../../../src/views/entries/unread-entry.ts';
import { handbookIn, inContentFolder, role } from '../../handbook/content-folder.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';

function onlyDocument(handbook: Handbook) {
  const [document] = unreadPages(handbook);
  if (!document) throw new Error('There is no document that cannot be read.');
  return document;
}

/** The view of the only document of a folder that cannot be read, while the folder is there. */
const viewOf = (files: Record<string, string>) =>
  inContentFolder(files, (root) => {
    const handbook = loadHandbook({ root });
    const document = onlyDocument(handbook);
    return { ...unreadEntryView(handbook, document), text: writtenText(handbook, document) };
  });

describe('an entry that cannot be read completely', () => {
  it('shows the fields that are right, and leaves out those that are not', () => {
    const { link, facts } = viewOf({
      'policies/POL-01.mdx':
        '---\ntitle: AI policy\nowner: lead\nstatus: maybe\napproved: soon\nverzion: 3\n---\n',
    });
    expect(link).toMatchObject({ id: 'POL-01', title: 'AI policy', path: '/policies/POL-01/' });
    expect(facts.map(({ field }) => field)).toEqual(['owner']);
  });

  it('shows the fields that were meant where it is plain what is wrong', () => {
    const view = viewOf({ 'policies/POL-01.mdx': '---\ntitle: "AI policy\nowner: lead\n---\n' });
    expect(view).toMatchObject({ link: { title: 'AI policy' }, writtenFields: undefined });
  });

  it('shows the fields as they are written where they are not YAML', () => {
    const yaml = 'title: AI policy\n<<<<<<< HEAD\nowner: lead';
    expect(viewOf({ 'policies/POL-01.mdx': `---\n${yaml}\n---\nText.\n` })).toMatchObject({
      link: { title: 'POL-01' },
      facts: [],
      writtenFields: yaml,
      text: 'Text.',
    });
  });

  it.each(['- a\n- b', 'null', '7', '__proto__: 1'])('copes with fields that are %j', (yaml) => {
    expect(viewOf({ 'policies/POL-01.mdx': `---\n${yaml}\n---\n` }).facts).toEqual([]);
  });

  it('shows a file without front matter as it is written', () => {
    expect(viewOf({ 'policies/POL-01.mdx': '# Policy\n' })).toMatchObject({
      writtenFields: undefined,
      text: '# Policy',
    });
  });

  it('shows nothing of a file that went away, or is not text', () => {
    const gone = handbookIn({ 'policies/POL-01.mdx': '# Policy\n' });
    expect(writtenText(gone, onlyDocument(gone))).toBeUndefined();
    expect(viewOf({ 'policies/POL-01.mdx': 'a\0b' }).text).toBeUndefined();
  });
});

describe('the pages of documents that cannot be read', () => {
  it('are one for each address that no entry has', () => {
    const handbook = handbookIn({
      'policies/POL-01.mdx': '# One\n',
      'policies/old/POL-01.mdx': '# Two\n',
      'roles/a/lead.mdx': role(),
      'roles/b/lead.mdx': role(),
    });
    expect(unreadPages(handbook).map(({ id }) => id)).toEqual(['POL-01']);
  });
});
