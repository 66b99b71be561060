import { getDocumentProxy } from 'unpdf';

/**
 * What a PDF says: its sheets, each and in one, outline, links, what stands for pictures, and facts about it.
 *
 * @returns nothing but its bytes as text where it cannot be read, as without its password
 */
export async function pdfTexts(bytes: Uint8Array): Promise<string[]> {
  let pdf;
  try {
    // The library takes the bytes away from their owner.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch {
    return [Buffer.from(bytes).toString('latin1')];
  }
  const sheets: string[] = [];
  const others: unknown[] = [await pdf.getMetadata(), await pdf.getOutline()];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    sheets.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
    );
    others.push(await page.getAnnotations(), await page.getStructTree());
    page.cleanup();
  }
  await pdf.loadingTask.destroy();
  // A sentence may begin on one sheet and end on the next.
  return [...sheets, sheets.join(' '), ...others.map((other) => JSON.stringify(other))];
}
