import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { elsewhere } from './book.ts';
import { joinedOutline } from './outline.ts';
import { pdfFile } from './pdf-file.ts';
import { entry, numberOf, written, type Changed, type Shift } from './pdf-syntax.ts';

/** The objects that are of the whole document, by their numbers. */
const whole = { catalog: 1, info: 2, pages: 3, tags: 4, document: 5, parents: 6, ids: 7 } as const;
const outline = 8;
const places = 9;

/**
 * Joins documents that Chromium printed: sheets, tags, outline, and places to which links lead, from one
 * part into another, too. What is written is packed, which Chromium does not do with tags.
 *
 * @param write - takes the next bytes of the whole document
 */
export function joined(write: (bytes: Uint8Array) => void) {
  const file = pdfFile(write);
  file.take(places);
  const sheets: string[] = [];
  const tags: string[] = [];
  const parentTrees: string[] = [];
  const idTrees: string[] = [];
  const destinations = new Map<string, string>();
  const headings = joinedOutline(outline, file.add);
  let parts = 0;
  let count = 0;
  let parents = 0;
  let language = '';

  return {
    /** How many sheets there are so far. */
    sheets: () => count,
    /** @param bytes - of a document that Chromium printed */
    async add(bytes: Uint8Array) {
      const part = await PDFDocument.load(bytes, { updateMetadata: false });
      const { context, catalog } = part;
      const shift: Shift = {
        objects: file.take(context.largestObjectNumber),
        parents,
        ids: String(parts++).padStart(4, '0'),
      };
      const ref = (number: number | undefined) => `${(number ?? 0) + shift.objects} 0 R`;
      const dict = (from: PDFDict, key: string): PDFDict => {
        const found = entry(from, key);
        if (!(found instanceof PDFDict)) throw new Error(`The browser printed no ${key}.`);
        return found;
      };
      const root = dict(catalog, 'StructTreeRoot');
      const first = dict(root, 'K');
      const tree = dict(root, 'ParentTree');
      const lines = entry(catalog, 'Outlines');
      const dests = entry(catalog, 'Dests');
      const info = context.trailerInfo.Info;
      const pages = dict(catalog, 'Pages');
      // What the whole document has in their place.
      const own = new Set<PDFObject | undefined>([
        ...[catalog, root, tree, lines, dests],
        ...[entry(root, 'IDTree'), info && context.lookup(info)],
      ]);

      sheets.push(ref(numberOf(catalog, 'Pages')));
      count += part.getPageCount();
      tags.push(ref(numberOf(root, 'K')));
      const next = entry(root, 'ParentTreeNextKey');
      const keys = next instanceof PDFNumber ? next.asNumber() : 0;
      if (keys > 0) {
        const number = file.take(1) + 1;
        const limits = `[${parents} ${parents + keys - 1}]`;
        file.add(number, `<</Limits${limits}/Nums${numbersIn(tree, shift)}>>`);
        parentTrees.push(`${number} 0 R`);
        parents += keys;
      }
      const ids = entry(root, 'IDTree');
      const kids = ids instanceof PDFDict ? entry(ids, 'Kids') : undefined;
      if (kids instanceof PDFArray)
        idTrees.push(...kids.asArray().map((kid) => written(kid, shift)));
      if (dests instanceof PDFDict)
        for (const [name, place] of dests.entries())
          destinations.set(name.toString(), written(place, shift));
      if (parts === 1) {
        language = entry(catalog, 'Lang')?.toString() ?? '()';
        const said = info && context.lookup(info);
        if (said) file.add(whole.info, written(said, shift));
      }

      const changed = new Map<PDFObject, Changed>([
        [pages, { Parent: `${whole.pages} 0 R` }],
        [first, { S: '/Part', P: `${whole.document} 0 R` }],
      ]);
      if (lines instanceof PDFDict) headings.begin(lines, shift);
      for (const [{ objectNumber }, object] of context.enumerateIndirectObjects()) {
        if (own.has(object)) continue;
        const number = objectNumber + shift.objects;
        if (object instanceof PDFRawStream) {
          const { dict: head, contents } = object;
          head.delete(PDFName.of('Length'));
          file.addStream(number, written(head, shift).slice(2, -2), contents);
        } else if (object instanceof PDFDict && entry(object, 'Parent') === lines && lines)
          headings.add(objectNumber, object);
        else file.add(number, written(object, shift, changed.get(object) ?? linkInside(object)));
      }
    },
    /** Writes what is of the whole document. */
    end() {
      const list = (texts: readonly string[]) => `[${texts.join(' ')}]`;
      file.add(whole.pages, `<</Type/Pages/Count ${count}/Kids${list(sheets)}>>`);
      file.add(
        whole.document,
        `<</Type/StructElem/S/Document/Lang ${language}/P ${whole.tags} 0 R/K${list(tags)}>>`,
      );
      file.add(
        whole.tags,
        `<</Type/StructTreeRoot/K ${whole.document} 0 R/ParentTree ${whole.parents} 0 R/ParentTreeNextKey ${parents}/IDTree ${whole.ids} 0 R>>`,
      );
      file.add(whole.parents, `<</Kids${list(parentTrees)}>>`);
      file.add(whole.ids, `<</Kids${list(idTrees)}>>`);
      headings.end();
      file.add(places, `<<${[...destinations].map(([name, at]) => `${name} ${at}`).join('')}>>`);
      file.add(
        whole.catalog,
        `<</Type/Catalog/Pages ${whole.pages} 0 R/Dests ${places} 0 R/MarkInfo<</Marked true>>/StructTreeRoot ${whole.tags} 0 R/Outlines ${outline} 0 R/ViewerPreferences<</DisplayDocTitle true>>/Lang ${language}>>`,
      );
      file.end(`/Root ${whole.catalog} 0 R/Info ${whole.info} 0 R`);
    },
  };
}

/** The parent tree of a part: tags by the keys of contents, in the order of keys. */
function numbersIn(tree: PDFDict, shift: Shift): string {
  const numbers = entry(tree, 'Nums');
  if (!(numbers instanceof PDFArray)) throw new Error('The browser printed tags without contents.');
  const pairs = numbers
    .asArray()
    .map((each) =>
      each instanceof PDFNumber ? String(each.asNumber() + shift.parents) : written(each, shift),
    );
  return `[${pairs.join(' ')}]`;
}

/** What becomes of a link into another part. */
function linkInside(object: PDFObject): Changed | undefined {
  const action = object instanceof PDFDict ? entry(object, 'A') : undefined;
  const address = action instanceof PDFDict ? entry(action, 'URI') : undefined;
  if (!(address instanceof PDFString) || !address.asString().startsWith(elsewhere))
    return undefined;
  const name = PDFName.of(address.asString().slice(elsewhere.length));
  return { A: undefined, Dest: name.toString() };
}
