/**
 * The signs that stand for those which would make the parser read code. Each is one of a private
 * area of Unicode that the text itself does not use, so that all positions stay as they are.
 */
export interface Signs {
  open: string;
  close: string;
  less: string;
  i: string;
  e: string;
}

/** A text whose code is masked. */
export interface Masked {
  text: string;
  signs: Signs;
  /** Offsets of the `{` that may start code. Those of code blocks are among them. */
  braces: number[];
  /** Offsets of the lines that may be imports or exports. */
  modules: number[];
}

/** What MDX takes for an import or export, where it starts a paragraph. */
export const moduleStart = /^(?:import(?=[ \t{])|export(?=[ \t\r\n{*]))/gm;

/** Beyond this many signs nothing that is written on one line is taken for the tag of another tool. */
const longestTag = 200;

/**
 * Masks all that the parser of MDX would hand to its parser of JavaScript, which takes time and
 * memory without bounds, and ends the process where brackets are nested deep. Code is not allowed
 * anyway. Comments stay, since they are allowed, and nothing in them is nested.
 *
 * @returns undefined where there is nothing to mask
 */
export function maskCode(text: string): Masked | undefined {
  const modules = [...text.matchAll(moduleStart)].map(({ index }) => index);
  if (modules.length === 0 && !text.includes('{')) return undefined;
  const signs = signsFor(text);
  const units = text.split('');
  const braces: number[] = [];
  const endOfComment = commentFinder(text);
  for (const at of modules) units[at] = text[at] === 'i' ? signs.i : signs.e;
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    if (isEscaped(text, at)) continue;
    const end = endOfComment(at);
    if (end === undefined) {
      braces.push(at);
      units[at] = signs.open;
      maskTags(text, at, units, signs);
    } else {
      for (let inside = at + 1; inside < end - 1; inside++)
        if (text[inside] === '{') units[inside] = signs.open;
        else if (text[inside] === '}') units[inside] = signs.close;
      at = end - 1;
    }
  }
  return { text: units.join(''), signs, braces, modules };
}

/** Puts what was masked back into a piece of text. */
export const unmask = (text: string, { open, close, less, i, e }: Signs) =>
  /[\uE000-\uF8FF]/.test(text)
    ? text
        .replaceAll(open, '{')
        .replaceAll(close, '}')
        .replaceAll(less, '<')
        .replaceAll(i, 'i')
        .replaceAll(e, 'e')
    : text;

function signsFor(text: string): Signs {
  const [open = '', close = '', less = '', i = '', e = ''] = unusedSigns(text).take(5);
  return { open, close, less, i, e };
}

/** Signs of a private area of Unicode that a text does not use, one after the other. */
export function* unusedSigns(text: string): Generator<string, never> {
  const used = new Set(text.match(/[\uE000-\uF8FF]/g));
  for (const [, hex, decimal] of text.matchAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi))
    used.add(String.fromCharCode(hex ? parseInt(hex, 16) : Number(decimal)));
  for (let code = 0xe000; code <= 0xf8ff; code++) {
    const sign = String.fromCharCode(code);
    if (!used.has(sign)) yield sign;
  }
  throw new RangeError('The text uses every sign of the private area');
}

/** Whether a sign is taken as it is, since a backslash stands before it. */
export function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text[start - 1] === '\\') start--;
  return (at - start) % 2 === 1;
}

/** Finds where braces end that hold comments and nothing else; asked from the start to the end. */
function commentFinder(text: string): (at: number) => number | undefined {
  let next = -1;
  const afterComment = (from: number): number | undefined => {
    if (next < from) next = text.indexOf('*/', from);
    if (next < 0) next = Infinity;
    return next === Infinity ? undefined : next + 2;
  };
  const afterBlanks = /\S/g;
  return (at) => {
    let end = at + 1;
    for (let comments = 0; ; comments++) {
      afterBlanks.lastIndex = end;
      const sign = afterBlanks.exec(text);
      if (!sign) return undefined;
      if (sign[0] === '}') return comments > 0 ? sign.index + 1 : undefined;
      if (!text.startsWith('/*', sign.index)) return undefined;
      const after = afterComment(sign.index + 2);
      if (after === undefined) return undefined;
      end = after;
    }
  };
}

/** Masks the `<` between a brace and its end on the same line: other tools write `{{< name >}}`. */
function maskTags(text: string, open: number, units: string[], { less }: Signs) {
  const found: number[] = [];
  let depth = 0;
  for (let at = open; at < open + longestTag; at++) {
    const sign = text[at];
    if (sign === undefined || /[\n`|]/.test(sign)) return;
    if (sign === '<') found.push(at);
    if (sign === '{') depth++;
    if (sign === '}' && --depth === 0) {
      for (const each of found) units[each] = less;
      return;
    }
  }
}
