import type { Root } from 'mdast';
import type { Literal, Node, Parent } from 'unist';
import type { BodyCode } from '../body-model.ts';
import { parseAroundAttributes, type TakenAttribute } from './attribute-code.ts';
import { maskCode, unmask, type Masked } from './code-masks.ts';
import { sourceLines } from './source-lines.ts';

/**
 * Parses a body without showing its code to the parser, and puts nodes for the code into the tree,
 * as the parser would have done: `mdxTextExpression`, `mdxjsEsm`, attributes that are expressions.
 *
 * @param parse - throws a BodyError
 * @returns the tree, and the offsets of braces that are never closed
 */
export function parseAroundCode(
  body: string,
  parse: (text: string) => Root,
): { tree: Root; unclosed: number[] } {
  const masked = maskCode(body);
  if (!masked) return { tree: parse(body), unclosed: [] };
  const { tree, taken } = parseAroundAttributes(body, masked, parse);
  const live = liveBraces(tree, masked);
  const ends = endsOf(masked, live);
  insertCode(tree, { body, masked, live, ends, taken: Map.groupBy(taken, ({ tag }) => tag) });
  return { tree, unclosed: live.filter((open) => !ends.has(open)) };
}

interface Code {
  body: string;
  masked: Masked;
  /** Offsets of the braces that stand in text. */
  live: readonly number[];
  /** Offsets of their ends. */
  ends: ReadonlyMap<number, number>;
  /** By the offset of the tag. */
  taken: ReadonlyMap<number, TakenAttribute[]>;
}

type Text = Literal & { type: 'text'; value: string };

/** Puts the nodes for code into a tree, and back into it what was masked. */
function insertCode(tree: Root, { body, masked, live, ends, taken }: Code) {
  const { signs } = masked;
  const modules = new Set(masked.modules);
  const { pointAt } = sourceLines(body);
  const code = (type: BodyCode['type'], value: string, start: number, end: number): BodyCode => ({
    type,
    value,
    position: { start: pointAt(start), end: pointAt(end) },
  });
  /** The end of the latest braces: those inside them are part of their code. */
  let reached = 0;
  visit(tree);

  function visit(node: Node) {
    unmaskNode(node);
    const { children } = node as Partial<Parent>;
    if (!children) return;
    (node as Parent).children = children.flatMap((child) => {
      const [start, end] = rangeOf(child);
      if ((node as Node) === tree && modules.has(start))
        return [code('mdxjsEsm', body.slice(start, end), start, end)];
      if (isText(child)) return cut(child, start, end);
      visit(child);
      return [child];
    });
  }

  /** A text, cut where braces hold code. */
  function cut(text: Text, start: number, end: number): Node[] {
    const signsInside = [...text.value.matchAll(new RegExp(signs.open, 'g'))];
    const parts: Node[] = [];
    let from = 0;
    const addText = (to: number) => {
      const value = unmask(text.value.slice(from, to), signs);
      if (value !== '') parts.push({ ...text, value } as Text);
    };
    live.slice(firstFrom(live, start), firstFrom(live, end)).forEach((open, index) => {
      const close = ends.get(open);
      if (open < reached || close === undefined) return;
      const at = signsInside[index]?.index ?? text.value.length;
      addText(at);
      parts.push(code('mdxTextExpression', body.slice(open + 1, close), open, close + 1));
      from = endOfBraces(text.value, at, signs.open);
      reached = close + 1;
    });
    addText(text.value.length);
    return parts;
  }

  function unmaskNode(node: Node) {
    unmaskTexts(node as unknown as Record<string, unknown>);
    const { attributes } = node as { attributes?: Record<string, unknown>[] };
    if (!attributes) return;
    attributes.forEach(unmaskTexts);
    for (const { attribute } of taken.get(rangeOf(node)[0]) ?? [])
      attributes.push({ ...attribute });
  }

  function unmaskTexts(thing: Record<string, unknown>) {
    for (const [name, value] of Object.entries(thing))
      if (typeof value === 'string') thing[name] = unmask(value, signs);
  }
}

const isText = (node: Node): node is Text => node.type === 'text';

const rangeOf = ({ position }: Node): [number, number] => [
  position?.start.offset ?? -1,
  position?.end.offset ?? -1,
];

/** The braces that stand in text, and not in code blocks, addresses or values of attributes. */
function liveBraces(tree: Root, { braces }: Masked): number[] {
  const live: number[] = [];
  const visit = (node: Node) => {
    if (isText(node)) {
      const [start, end] = rangeOf(node);
      for (let at = firstFrom(braces, start); (braces[at] ?? Infinity) < end; at++)
        live.push(braces[at] ?? 0);
    } else (node as Partial<Parent>).children?.forEach(visit);
  };
  visit(tree);
  return live.toSorted((a, b) => a - b);
}

/** Where braces end, those inside them counted. */
function endsOf({ text, signs }: Masked, live: readonly number[]): Map<number, number> {
  const isLive = new Set(live);
  const ends = new Map<number, number>();
  const open: number[] = [];
  // What is left of plain braces opens and closes comments, or is escaped.
  for (const { 0: sign, index } of text.matchAll(new RegExp(`\\\\[^]|[{}${signs.open}]`, 'g')))
    if (sign === '{' || isLive.has(index)) open.push(index);
    else if (sign === '}') {
      const start = open.pop();
      if (start !== undefined) ends.set(start, index);
    }
  return ends;
}

/** Where the braces end that start at a place of a text, or the text does. */
function endOfBraces(text: string, start: number, sign: string): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === sign) depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}

/** Index of the first of some ascending numbers that is not below another. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
