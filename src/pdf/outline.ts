import { PDFNumber, type PDFDict } from '@cantoo/pdf-lib';
import { entry, numberOf, written, type Shift } from './pdf-syntax.ts';

/**
 * Makes one outline of those of parts: its first headings are those of all parts, chained.
 *
 * @param number - of the object of the outline
 * @param add - writes an object
 */
export function joinedOutline(number: number, add: (number: number, text: string) => void) {
  let part: { first: number; last: number; previous: number | undefined; shift: Shift } | undefined;
  let first: number | undefined;
  let last: number | undefined;
  let count = 0;
  /** The last heading of the part before, which does not know yet what follows. */
  let open: { number: number; write: (next: Record<string, string>) => string } | undefined;

  const close = (next?: number) => {
    if (open) add(open.number, open.write(next === undefined ? {} : { Next: `${next} 0 R` }));
    open = undefined;
  };

  return {
    /** @param root - the outline of the next part */
    begin(root: PDFDict, shift: Shift) {
      const [from, to] = ['First', 'Last'].map((key) => numberOf(root, key));
      if (from === undefined || to === undefined) return;
      part = { first: from, last: to, previous: last, shift };
      last = to + shift.objects;
      close(from + shift.objects);
      first ??= from + shift.objects;
      const said = entry(root, 'Count');
      count += said instanceof PDFNumber ? said.asNumber() : 0;
    },
    /** Takes a heading of that part that has none above it. */
    add(own: number, heading: PDFDict) {
      if (!part) return;
      const { shift } = part;
      const changed = {
        Parent: `${number} 0 R`,
        ...(own === part.first && part.previous !== undefined && { Prev: `${part.previous} 0 R` }),
      };
      const write = (next: Record<string, string>) =>
        written(heading, shift, { ...changed, ...next });
      if (own === part.last) open = { number: own + shift.objects, write };
      else add(own + shift.objects, write({}));
    },
    end() {
      close();
      const entries = first === undefined ? '' : `/First ${first} 0 R/Last ${last} 0 R`;
      add(number, `<</Type/Outlines${entries}/Count ${count}>>`);
    },
  };
}
