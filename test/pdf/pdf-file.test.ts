import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { pdfFile } from '../../src/pdf/pdf-file.ts';

describe('a PDF that is written object by object', () => {
  it('gives its bytes away while it grows, and is one that a library reads', async () => {
    const written: Uint8Array[] = [];
    const file = pdfFile((bytes) => written.push(Buffer.from(bytes)));
    const sheets = 400;
    file.take(2 + 2 * sheets);
    const kids = Array.from({ length: sheets }, (_, index) => `${3 + 2 * index} 0 R`);
    kids.forEach((_, index) => {
      const number = 3 + 2 * index;
      file.add(
        number,
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${index + 1} 9]/Contents ${number + 1} 0 R>>`,
      );
      file.addStream(number + 1, '', Buffer.alloc(10_000, `${index} `));
    });
    const early = written.length;
    file.add(2, `<</Type/Pages/Count ${sheets}/Kids[${kids.join(' ')}]>>`);
    file.add(1, '<</Type/Catalog/Pages 2 0 R>>');
    file.end('/Root 1 0 R');
    expect(early).toBeGreaterThan(2);
    expect(Math.max(...written.map(({ length }) => length))).toBeLessThan(2_000_000);
    const pdf = await PDFDocument.load(Buffer.concat(written));
    expect(pdf.getPages().map((page) => page.getWidth())).toEqual(
      kids.map((_, index) => index + 1),
    );
  });
});
