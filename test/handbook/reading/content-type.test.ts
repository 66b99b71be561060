import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contentOf, headLength, isAsNamed } from '../../../src/handbook/reading/content-type.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const contentIn = (file: Buffer) => contentOf(file.subarray(0, headLength), () => file);
const types = (main: string) => ({
  '[Content_Types].xml': strToU8(
    `<Types><Override ContentType="application/vnd.${main}+xml"/></Types>`,
  ),
});
const word = types('openxmlformats-officedocument.wordprocessingml.document.main');
const zipped = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files));

describe('what a file is', () => {
  it.each([
    ['%PDF-1.7\n', 'pdf'],
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['\xff\xd8\xff\xe0', 'jpg'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'webp'],
    ['RIFF\x10\0\0\0WAVEfmt ', 'binary'],
    ['\0\0\0\x20ftypavif\0\0\0\0', 'avif'],
    ['\0\0\0\x20ftypmif1\0\0\0\0mif1avifmiaf', 'avif'],
    ['\0\0\0\x20ftypmp42\0\0\0\0', 'binary'],
    ['GIF89a', 'gif'],
    ['MZ\x90\0\x03', 'program'],
    ['\x7fELF\x02', 'program'],
    ['MZ;Metzingen\n', 'text'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'oldOffice'],
    ['<!doctype HTML>', 'html'],
    ['\xef\xbb\xbf \r\n<HTML lang=de>', 'html'],
    ['<script src=a></script>', 'html'],
    ['<svg/onload=alert(1)>', 'html'],
    ['<!-- a --><p>', 'html'],
    ['\xff\xfe<\0h\0t\0m\0l\0>\0', 'html'],
    ['<?xml version="1.0"?><a:script xmlns:a="http://www.w3.org/1999/xhtml"/>', 'activeXml'],
    ['<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><a/>', 'activeXml'],
    ['<?xml version="1.0"?><log/>', 'text'],
    ['<anna@example.org> wrote', 'text'],
    ['a < b <script>', 'text'],
    ['{"a": "<html>"}', 'text'],
    ['Zeit;Gr\xf6\xdfe\r\n', 'text'],
    ['\xff\xfeZ\0e\0', 'text'],
    ['Z\0e\0', 'binary'],
    ['', 'empty'],
  ])('is told for %j', (text, content) => {
    expect(contentIn(bytes(text))).toBe(content);
  });

  it.each([
    ['a document', word, 'docx'],
    ['a workbook', types('openxmlformats-officedocument.spreadsheetml.sheet.main'), 'xlsx'],
    ['declared macros', types('ms-word.document.macroEnabled.main'), 'macros'],
    ['macros that are not declared', { ...word, 'word/vbaProject.bin': strToU8('x') }, 'macros'],
    ['other files', { 'a.exe': strToU8('MZ') }, 'zip'],
    ['types that are too long', { '[Content_Types].xml': new Uint8Array(1024 * 1025) }, 'zip'],
  ])('is told for an archive with %s', (_, files, content) => {
    expect(contentIn(zipped(files))).toBe(content);
  });

  it('is told for an archive without its end', () => {
    expect(contentIn(zipped(word).subarray(0, 60))).toBe('zip');
  });

  it('is not looked for in an archive that is too large', () => {
    expect(contentOf(zipped(word), () => undefined)).toBe('largeZip');
  });
});

describe('the ending of a name', () => {
  it.each([
    ['pdf', 'pdf', true],
    ['pdf', 'text', false],
    ['pdf', 'empty', false],
    ['xlsx', 'docx', false],
    ['txt', 'empty', true],
    ['csv', 'text', true],
    ['json', 'html', false],
    ['txt', 'pdf', false],
  ] as const)('%s for %s', (ending, content, fits) => {
    expect(isAsNamed(ending, content)).toBe(fits);
  });
});
