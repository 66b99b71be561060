import type { Root } from 'mdast';
import type { BodyAttribute } from '../body-model.ts';
import { BodyError } from './body-error.ts';
import type { Masked } from './code-masks.ts';

/** An attribute that is code, taken out of its tag so that the rest of the body can be read. */
export interface TakenAttribute {
  /** Offset of the tag. */
  tag: number;
  attribute: BodyAttribute;
}

/** How often a body is parsed again without an attribute: fewer times where it is long. */
const roundsFor = (body: string) => Math.min(20, 2 + Math.floor(500_000 / body.length));

/**
 * Parses a masked body. A tag in which a mask stands cannot be read, so that the parser stops there
 * and says where; the attribute is then taken out, and put into the tree by who knows of it.
 *
 * @throws BodyError where something else is wrong, or more attributes are code than can be told
 */
export function parseAroundAttributes(
  body: string,
  masked: Masked,
  parse: (text: string) => Root,
): { tree: Root; taken: TakenAttribute[] } {
  const taken: TakenAttribute[] = [];
  let { text } = masked;
  for (let rounds = roundsFor(body); ; rounds--) {
    try {
      return { tree: parse(text), taken };
    } catch (error) {
      if (!(error instanceof BodyError)) throw error;
      const tag = error.offset;
      const found = attributeIn(text, tag, masked);
      if (!found) throw error;
      const { open, start, name } = found;
      const close = endOfValue(text, open, masked);
      if (close === undefined) throw new BodyError('Unexpected end of file in expression', open);
      if (rounds === 0) throw new BodyError('Too many attributes are expressions', tag);
      const value = body.slice(open + 1, close);
      taken.push({
        tag,
        attribute:
          name === undefined
            ? { type: 'mdxJsxExpressionAttribute', value }
            : {
                type: 'mdxJsxAttribute',
                name,
                value: { type: 'mdxJsxAttributeValueExpression', value },
              },
      });
      const blanks = text.slice(start, close + 1).replace(/[^\n]/g, ' ');
      text = text.slice(0, start) + blanks + text.slice(close + 1);
    }
  }
}

/** The first attribute of a tag that is code: where its braces are, where it starts, what it is called. */
function attributeIn(text: string, tag: number, { signs }: Masked) {
  const name = `[^\\s<>"'/=}${signs.open}]+`;
  const pattern = new RegExp(
    `<${name}(?:\\s+${name}(?:\\s*=\\s*(?:"[^"]*"|'[^']*'))?)*?(\\s+(?:(${name})\\s*=\\s*)?)${signs.open}`,
    'y',
  );
  pattern.lastIndex = tag;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const open = pattern.lastIndex - 1;
  return { open, start: open - (match[1] ?? '').length, name: match[2] };
}

function endOfValue(text: string, open: number, { signs }: Masked): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === signs.open || text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return undefined;
}
