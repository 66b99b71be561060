import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { isElement, type BodyElement } from '../body-model.ts';
import { unusedSigns } from './code-masks.ts';
import type { sourceLines } from './source-lines.ts';

/** What a piece of a text that MDX does not read is read as. */
export interface StandIn {
  /** Offset of the piece. */
  start: number;
  /** The piece as it was written. */
  source: string;
  /** The node that it becomes; without one it stays text. */
  node?: PhrasingContent | BodyElement;
}

/** Name of the tag that stands in for `<summary>…</summary>`. */
const summaryTag = 'S';

/**
 * A text in which signs of a private area stand in for pieces that MDX does not read, so that all
 * positions stay as they are. The tree that is made of it gets the pieces back, as nodes where they
 * have a meaning in a text, as they were written in code.
 */
export function standIns(body: string) {
  const signs = unusedSigns(body);
  /** Fills up what is longer than its sign. */
  const filler = signs.next().value;
  /** Stands for a `<` that starts no tag. */
  const less = signs.next().value;
  let changed: string[] | undefined;
  const units = () => (changed ??= body.split(''));
  const bySign = new Map<string, StandIn>();
  const signOf = (standIn: StandIn) => {
    const sign = signs.next().value;
    bySign.set(sign, standIn);
    return sign;
  };

  /** Puts a sign into the place of each of a piece, and keeps line ends and what starts the lines. */
  function clear(start: number, end: number, sign: string) {
    let atStart = false;
    for (let at = start; at < end; at++) {
      const unit = body[at] ?? '';
      if (unit === '\n') atStart = true;
      else if (!atStart || !/[ \t>]/.test(unit)) {
        atStart = false;
        units()[at] = sign;
      }
    }
  }

  function write(start: number, text: string) {
    text.split('').forEach((unit, index) => (units()[start + index] = unit));
  }

  return {
    /** Takes a piece for a node. */
    replace(standIn: StandIn) {
      const { start, source } = standIn;
      clear(start + 1, start + source.length, filler);
      write(start, signOf(standIn));
    },
    /** Takes `<summary>…</summary>` for a tag without content: MDX wants an empty line after any other. */
    replaceSummary(standIn: StandIn) {
      const { start, source } = standIn;
      const opening = `<${summaryTag} a="${signOf(standIn)}"`;
      write(start, opening);
      clear(start + opening.length, start + source.length, ' ');
      write(start + source.length - 2, '/>');
    },
    /** A sign for a text that is longer. */
    signFor: (source: string) => signOf({ start: 0, source }),
    /** Takes a piece away that nobody is to see. */
    remove(start: number, end: number) {
      const before = body.slice(body.lastIndexOf('\n', start - 1) + 1, start);
      const newline = body.indexOf('\n', end);
      const after = body.slice(end, newline < 0 ? undefined : newline);
      const isAlone = /^[ \t>]*$/.test(before) && after.trim() === '';
      clear(start, end, isAlone ? ' ' : filler);
    },
    /** Takes a `<` for text. */
    keepLess: (start: number) => write(start, less),
    /** Puts a text of the same length in the place of another. */
    write,
    text: () => (changed ? changed.join('') : body),
    /**
     * Puts what was written back into a tree.
     *
     * @param parse - reads the content of a `<summary>`
     */
    restore(
      tree: Root,
      lines: ReturnType<typeof sourceLines>,
      parse: (standIn: StandIn) => Nodes[],
    ) {
      if (!changed) return;
      const isTouched = /[\uE000-\uF8FF]/;
      const any = new RegExp(`[${less}${[...bySign.keys()].join('')}]${filler}*|${filler}+`, 'g');
      const sourceOf = (match: string) =>
        match[0] === less ? '<' : (bySign.get(match[0] ?? '')?.source ?? '');
      const whole = (text: string) => (isTouched.test(text) ? text.replace(any, sourceOf) : text);
      const positionOf = ({ start, source }: StandIn) => ({
        start: lines.pointAt(start),
        end: lines.pointAt(start + source.length),
      });
      visit(tree);

      function visit(node: Node) {
        writeBack(node as unknown as Record<string, unknown>);
        const parent = node as Partial<Parent>;
        if (!parent.children) return;
        parent.children = parent.children.flatMap((child) => {
          if (child.type === 'text') return split(child as Node & { value: string });
          if (isElement(child) && child.name === summaryTag) return [summaryOf(child)];
          visit(child);
          return isEmptied(child) ? [] : isOnlyHtml(child) ? (child as Parent).children : [child];
        });
      }

      function summaryOf(element: BodyElement): Node {
        const [attribute] = element.attributes;
        const sign = attribute?.type === 'mdxJsxAttribute' ? String(attribute.value) : '';
        const standIn = bySign.get(sign);
        if (!standIn) return element;
        const summary = { ...(standIn.node as BodyElement), type: element.type };
        return Object.assign(summary, { position: positionOf(standIn), children: parse(standIn) });
      }

      function split(text: Node & { value: string }): Node[] {
        if (!isTouched.test(text.value)) return [text];
        const parts: Node[] = [];
        let plain = '';
        let from = 0;
        const flush = () => {
          if (plain !== '') parts.push({ ...text, value: plain } as Node);
          plain = '';
        };
        for (const { 0: match, index } of text.value.matchAll(any)) {
          plain += text.value.slice(from, index);
          from = index + match.length;
          const standIn = bySign.get(match[0] ?? '');
          if (standIn?.node) {
            flush();
            parts.push({ ...standIn.node, position: positionOf(standIn) } as Node);
          } else plain += sourceOf(match);
        }
        plain += text.value.slice(from);
        flush();
        return parts;
      }

      function writeBack(thing: Record<string, unknown>) {
        for (const [name, value] of Object.entries(thing)) {
          if (typeof value === 'string') thing[name] = whole(value);
          else if (name === 'attributes') (value as Record<string, unknown>[]).forEach(writeBack);
          else if (name === 'value' && typeof value === 'object' && value !== null)
            writeBack(value as Record<string, unknown>);
        }
      }
    },
  };
}

/** Whether nothing is left of a paragraph, since all of it was a comment. */
const isEmptied = (node: Node) =>
  node.type === 'paragraph' &&
  (node as Parent).children.every((child) => child.type === 'text' && isBlank(child));

/** Whether a paragraph holds tags only that a body does not take. */
const isOnlyHtml = (node: Node) =>
  node.type === 'paragraph' &&
  (node as Parent).children.every(
    (child) => child.type === 'html' || (child.type === 'text' && isBlank(child)),
  );

const isBlank = (node: Node) => (node as Node & { value: string }).value.trim() === '';
