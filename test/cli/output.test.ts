import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { UsageError } from '../../src/cli/exit.ts';
import { foldersBeside, tidyBeside } from '../../src/cli/leftovers.ts';
import { outputFolder } from '../../src/cli/output-folder.ts';
import { OutputError, reserveOutput } from '../../src/cli/output.ts';
import { readSiteList, writeSiteList } from '../../src/cli/site-list.ts';

let folder: string;
let content: string;
let out: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'aims-output-')));
  content = join(folder, 'content');
  out = join(folder, 'site');
  mkdirSync(content);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text = '') => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

/** Puts a site of one page, and what makes up its list, in the place of the output. */
function putSite(page = 'A site.') {
  const output = reserveOutput(out);
  writeFileSync(join(output.folder, 'index.html'), page);
  mkdirSync(join(output.folder, 'files'));
  writeFileSync(join(output.folder, 'files/log.txt'), page);
  writeSiteList(output.folder, '/');
  output.put();
}

const page = () => readFileSync(join(out, 'index.html'), 'utf8');

describe('an output', () => {
  it('takes the place of one that was built before', () => {
    putSite('Before.');
    putSite('After.');
    expect(page()).toBe('After.');
    expect(readdirSync(folder)).toEqual(['content', 'site']);
    expect(readSiteList(out)).toEqual({
      base: '/',
      files: ['aims-site.json', 'files/log.txt', 'index.html'],
    });
  });

  it('takes the place of one of which files are missing, and of an empty folder', () => {
    mkdirSync(join(out, 'empty'), { recursive: true });
    putSite();
    rmSync(join(out, 'index.html'));
    write('site/.DS_Store');
    putSite();
    expect(page()).toBe('A site.');
  });

  it.each(['precious.docx', 'CNAME', '.git/config', 'files/mine.txt', 'policies/index.html'])(
    'is refused where somebody put %s into the folder of a site',
    (file) => {
      putSite();
      write(`site/${file}`, 'mine');
      expect(() => reserveOutput(out)).toThrow(
        expect.objectContaining({
          constructor: OutputError,
          message: expect.stringContaining(`\`${file}\``),
        }),
      );
      expect(readdirSync(folder)).toEqual(['content', 'site']);
      expect(readFileSync(join(out, file), 'utf8')).toBe('mine');
    },
  );

  it('is refused where somebody put a file there while it was built', () => {
    putSite('Before.');
    const output = reserveOutput(out);
    write('site/mine.txt', 'mine');
    expect(() => output.put()).toThrow('`mine.txt`');
    output.release();
    expect(page()).toBe('Before.');
    expect(readdirSync(folder)).toEqual(['content', 'site']);
  });

  it('is refused where a link was put into the folder of a site, which is not followed', () => {
    putSite();
    write('elsewhere/index.html', 'mine');
    symlinkSync(join(folder, 'elsewhere'), join(out, 'more'));
    expect(() => reserveOutput(out)).toThrow('`more`');
  });

  it('takes the place of a site of the time before there were lists, and of nothing else', () => {
    for (const path of ['', 'soa/', 'traps/']) write(`site/${path}index.html`);
    write('site/_astro/page.css');
    putSite();
    rmSync(join(out, 'aims-site.json'));
    for (const path of ['', 'soa/', 'traps/']) write(`site/${path}index.html`);
    write('site/robots.txt');
    expect(() => reserveOutput(out)).toThrow('`robots.txt`');
  });

  it('is refused where the list of a site is damaged', () => {
    putSite();
    write('site/aims-site.json', '{');
    expect(() => reserveOutput(out)).toThrow(OutputError);
  });

  it('leaves no folder that it had to make where nothing came of it', () => {
    const output = reserveOutput(join(folder, 'some/where/site'));
    output.release();
    expect(readdirSync(folder)).toEqual(['content']);
  });
});

describe('the folder that --out names', () => {
  it('is the one to which a link leads', () => {
    mkdirSync(out);
    symlinkSync(out, join(folder, 'link'));
    expect(outputFolder(join(folder, 'link'), content)).toBe(out);
    expect(outputFolder(join(folder, 'link/new/site'), content)).toBe(join(out, 'new/site'));
  });

  it('is refused where it is a link to nowhere', () => {
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
    for (const named of ['link', 'link/site'])
      expect(() => outputFolder(join(folder, named), content)).toThrow(
        /through .*link, which is a link to something that does not exist/,
      );
  });

  it.each([
    ['the current folder', () => process.cwd()],
    ['above the current folder', () => dirname(process.cwd())],
    ['the content folder', () => content],
    ['above the content folder', () => folder],
    ['inside the content folder', () => join(content, 'site')],
    ['inside the content folder by a link', () => join(folder, 'link/site')],
    ['the folder of this tool', () => toolRoot],
    ['the top of the file system', () => '/'],
  ])('is refused where it is %s', (_, named) => {
    symlinkSync(content, join(folder, 'link'));
    expect(() => outputFolder(named(), content)).toThrow(UsageError);
  });

  it('may be beside the content folder, and begin as it does', () => {
    expect(outputFolder(`${content}-site`, content)).toBe(`${content}-site`);
    expect(outputFolder(join(folder, '..site'), content)).toBe(join(folder, '..site'));
  });
});

describe('what a build left that was killed', () => {
  /** The name of a folder of another process. */
  const nameOf = (process: number | undefined, end = '') =>
    foldersBeside(out).temporary.replace(/-\d+-([0-9a-f]+)$/, `-${process}-$1${end}`);
  const { pid: dead } = spawnSync(process.execPath, ['--version']);
  const leave = (path: string, text = 'Left.') => {
    mkdirSync(path);
    writeFileSync(join(path, 'index.html'), text);
  };
  const daysAhead = (days: number) => Date.now() + days * 24 * 60 * 60 * 1000;

  it('is removed', () => {
    leave(nameOf(dead));
    leave(nameOf(dead, '-former'));
    putSite();
    tidyBeside(out);
    expect(readdirSync(folder)).toEqual(['content', 'site']);
    expect(page()).toBe('A site.');
  });

  it('is put back where it is the former site, and no other is there', () => {
    leave(nameOf(dead), 'New, and perhaps not whole.');
    leave(nameOf(dead, '-former'), 'The former site.');
    tidyBeside(out);
    expect(page()).toBe('The former site.');
    expect(readdirSync(folder)).toEqual(['content', 'site']);
  });

  it('is not touched while its build runs, on this computer or another', () => {
    const { temporary, former } = foldersBeside(out);
    const other = temporary.replace(/-[0-9a-f]{8}-(\d+-[0-9a-f]+)$/, '-00000000-$1');
    for (const path of [temporary, former, other]) leave(path);
    tidyBeside(out);
    for (const path of [temporary, former, other]) expect(existsSync(path)).toBe(true);
    expect(existsSync(out)).toBe(false);
    tidyBeside(out, daysAhead(2));
    expect(page()).toBe('Left.');
    expect(readdirSync(folder)).toEqual(['content', 'site']);
  });

  it('is told from what belongs to somebody else, or to another output', () => {
    const another = foldersBeside(join(folder, 'site-2')).temporary;
    const kept = [another, join(folder, '.aims-build-notes'), join(folder, '.site-12345678')];
    for (const path of kept) leave(path);
    tidyBeside(out, daysAhead(2));
    for (const path of kept) expect(existsSync(path)).toBe(true);
  });
});
