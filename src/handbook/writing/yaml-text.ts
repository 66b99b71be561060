import { Document, isCollection, isScalar, visit, type Pair, type Scalar } from 'yaml';

/** Quotation marks of books at the beginning of a text look like a mistake for those of YAML. */
export function quoteDoubtful(document: Document) {
  visit(document, {
    Scalar(key, node) {
      if (
        key !== 'key' &&
        typeof node.value === 'string' &&
        /["“”„«»‘’‚]/.test(node.value) &&
        !node.value.includes('\n')
      )
        node.type = 'QUOTE_DOUBLE';
    },
  });
}

/**
 * A value on one line, as it is written inside a list or a map on one line (`inFlow`), or else behind a colon.
 *
 * @param like - the value whose place it takes: quotation marks stay what they are
 */
export function inlineText(
  value: unknown,
  { inFlow, like }: { inFlow: boolean; like?: Scalar },
): string {
  const document = new Document(inFlow ? [value] : value);
  if (isCollection(document.contents)) document.contents.flow = true;
  const scalar =
    inFlow && isCollection(document.contents) ? document.contents.items[0] : document.contents;
  if (isScalar(scalar) && typeof scalar.value === 'string' && /^QUOTE/.test(like?.type ?? ''))
    scalar.type = like?.type as Scalar.Type;
  else quoteDoubtful(document);
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  return inFlow ? text.slice(1, -1).trim().replace(/,$/, '') : text;
}

/** A field on lines of its own. Maps inside it that hold plain values only are written in one line. */
export function blockText(
  name: string,
  value: unknown,
  { indent, eol, like }: { indent: number; eol: string; like?: unknown },
): string {
  const document = new Document({ [name]: value });
  visit(document, {
    Map(_, node, path) {
      const isDeep = path.length > 3;
      if (isDeep && node.items.every(({ value: inner }) => isScalar(inner))) node.flow = true;
    },
    Seq(_, node) {
      if (node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  quoteDoubtful(document);
  const written = document.get(name, true);
  // A text that was folded is folded again.
  const isFolded = isScalar(like) && like.type === 'BLOCK_FOLDED' && isScalar(written);
  if (isFolded && typeof written.value === 'string') written.type = 'BLOCK_FOLDED';
  return document
    .toString({ lineWidth: isFolded ? 80 : 0, flowCollectionPadding: false })
    .trimEnd()
    .split('\n')
    .map((line) => `${line === '' ? '' : ' '.repeat(indent)}${line}${eol}`)
    .join('');
}

export const startOf = ({ key }: Pair): number => (isScalar(key) ? (key.range?.[0] ?? 0) : 0);

/** Where the value of a field ends, without the comments and empty lines that follow it. */
export function endOf({ key, value }: Pair): number {
  const node = isScalar(value) || isCollection(value) ? value : key;
  const keyEnd = isScalar(key) ? (key.range?.[1] ?? 0) : 0;
  if (!isCollection(node) || node.flow)
    return Math.max(keyEnd, (isScalar(node) || isCollection(node) ? node.range?.[1] : 0) ?? 0);
  // The end of a block takes the space below it in.
  const last: unknown = node.items.at(-1);
  return last === undefined ? keyEnd : endOfItem(last, keyEnd);
}

/** Where an item of a list ends. */
export function endOfItem(item: unknown, otherwise = 0): number {
  if (typeof item === 'object' && item !== null && 'key' in item && 'value' in item)
    return endOf(item as Pair);
  return isScalar(item) || isCollection(item)
    ? endOf({ key: item, value: item } as Pair)
    : otherwise;
}

export const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

/** Where the next line begins. */
export function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at;
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}
