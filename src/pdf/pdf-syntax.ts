import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** What objects of a part are called in the document that it becomes a part of. */
export interface Shift {
  /** Is added to the number of each object. */
  objects: number;
  /** Is added to each key of the parent tree, by which contents find their tags. */
  parents: number;
  /** Goes before the ids of tags. */
  ids: string;
}

export type Changed = Readonly<Record<string, string | undefined>>;

const parentKeys = new Set(['StructParents', 'StructParent']);

/** Where ids of tags are: on a tag, in what a cell says of its heads, and in the index of them. */
const idKeys = new Set(['ID', 'Headers', 'Names', 'Limits']);

/**
 * An object of a part in PDF syntax, a byte a sign, as the whole document has it.
 *
 * @param changed - entries of a dictionary that are others now, by their keys; undefined where there is none any more
 */
export function written(object: PDFObject, shift: Shift, changed: Changed = {}): string {
  if (!(object instanceof PDFDict)) return value(object, shift, '');
  const entries = new Map(
    object.entries().map(([key, each]) => [key.toString(), value(each, shift, key.decodeText())]),
  );
  for (const [key, text] of Object.entries(changed))
    if (text === undefined) entries.delete(`/${key}`);
    else entries.set(`/${key}`, text);
  return `<<${[...entries].map(([key, text]) => `${key} ${text}`).join('')}>>`;
}

/** @param key - of the dictionary in which the value is, however deep in arrays */
function value(object: PDFObject, shift: Shift, key: string): string {
  if (object instanceof PDFRef) return `${object.objectNumber + shift.objects} 0 R`;
  if (object instanceof PDFArray)
    return `[${object
      .asArray()
      .map((each) => value(each, shift, key))
      .join(' ')}]`;
  if (object instanceof PDFDict) return written(object, shift);
  if (object instanceof PDFNumber && parentKeys.has(key))
    return String(object.asNumber() + shift.parents);
  if (object instanceof PDFString && idKeys.has(key)) return `(${shift.ids}${object.asString()})`;
  return object.toString();
}

/** An entry of a dictionary, followed to the object that it names. */
export const entry = (dict: PDFDict, key: string): PDFObject | undefined =>
  dict.lookup(PDFName.of(key));

/** The number of the object that an entry names; undefined where it names none. */
export function numberOf(dict: PDFDict, key: string): number | undefined {
  const named = dict.get(PDFName.of(key));
  return named instanceof PDFRef ? named.objectNumber : undefined;
}
