import { htmlTagNames } from 'html-tag-names';
import { saySyntax } from './says/syntax.ts';
import type { Html, Link, Root } from 'mdast';
import type { SaidWords } from '../../issues/issue.ts';
import { withNote } from '../../issues/say.ts';
import { bodyComponents, htmlElements, type BodyElement } from '../body-model.ts';
import { nodesOf } from '../nodes.ts';
import { isEscaped, moduleStart, unusedSigns } from './code-masks.ts';
import type { standIns } from './stand-ins.ts';
import { attributesOf, isWellWritten, rewritten, tagAt, type Tag } from './tag.ts';

/** A fault, and where it is. */
export interface Fault {
  offset: number;
  words: SaidWords;
}

type StandIns = ReturnType<typeof standIns>;

/** Finds the signs `<` of a text that stand in prose, and not in code or addresses. */
type LiveSigns = (text: string) => number[];

/** How often a body is looked through again after a comment that may hide what is code. */
const maxPasses = 20;

/** Characters of a summary that is read as such. */
const longestSummary = 2_000;

/** Tags that the parser of MDX reads as they are. */
const plainTags = new RegExp(
  `<(?:/?(?:${[...Object.keys(bodyComponents), ...Object.keys(htmlElements)].filter((name) => name !== 'summary' && name !== 'br').join('|')})|Ref to="[\\w.:-]*" ?/|Callout type="[a-z]*"|br ?/)>`,
  'g',
);

/**
 * Reads the signs `<` of a body as Markdown does elsewhere: comments, addresses in angle brackets, HTML
 * that is not closed, signs that start no tag. What is left is for the parser of MDX. All positions stay
 * as they are.
 *
 * @param pieces - the body, in which this is put in the place of what was read
 * @param parse - parses a text of MDX
 * @returns what is wrong
 */
export function readTags(body: string, pieces: StandIns, parse: (text: string) => Root): Fault[] {
  if (!body.replace(plainTags, '').includes('<')) return [];
  const live: LiveSigns = (text) => liveSigns(text, parse);
  const faults: Fault[] = [];
  removeComments(pieces, live, faults);
  const text = pieces.text();
  const signs = live(text);
  const tags = new Map(signs.map((at) => [at, tagAt(text, at)]));
  const closed = new Set<string>();
  const opened = new Set<string>();
  for (const tag of tags.values()) if (tag) (tag.closing ? closed : opened).add(tag.name);
  /** Faults that are told once, however often they occur. */
  const repeated = new Map<string, { words: SaidWords; offset: number; count: number }>();
  let reached = 0;
  for (const at of signs) if (at >= reached) reached = read(at);
  for (const { words, offset, count } of repeated.values())
    faults.push({
      offset,
      words: count === 1 ? words : withNote(words, { kind: 'times', count }),
    });
  return faults;

  /** Takes a tag for text, and tells what is wrong with the first that is written so. */
  function refuse({ start, end, source }: Tag, words: SaidWords): number {
    pieces.keepLess(start);
    const known = repeated.get(source);
    if (known) known.count++;
    else repeated.set(source, { words, offset: start, count: 1 });
    return end;
  }

  /** Reads what starts at a sign, and says where it ends. */
  function read(at: number): number {
    const address = addressAt(text, at);
    if (address) {
      const { source, node, words } = address;
      if (words) {
        faults.push({ offset: at, words });
        pieces.keepLess(at);
      } else pieces.replace({ start: at, source, node });
      return at + source.length;
    }
    const declaration = /<[!?][^<>]*>/y;
    declaration.lastIndex = at;
    const [declared] = declaration.exec(text) ?? [];
    if (declared !== undefined) return replaceHtml(at, at + declared.length);
    if (/^<\/?>/.test(text.slice(at, at + 3))) return at + 1;
    const tag = tags.get(at);
    if (!tag) return readNoTag(at);
    const kind = kindOf(tag.name);
    if (kind === 'html') return replaceHtml(at, endOfHtml(tag));
    if (kind === 'unknown') return readUnknown(tag);
    return readKnown(tag);
  }

  function replaceHtml(start: number, end: number): number {
    pieces.replace({ start, source: body.slice(start, end), node: html(body.slice(start, end)) });
    return end;
  }

  /** Where an element ends that holds no prose; of any other, its tag. */
  function endOfHtml({ name, end, closing, selfClosing }: Tag): number {
    if (closing || selfClosing || !holdsNoProse.has(name.toLowerCase())) return end;
    const close = new RegExp(`</${name}\\s*>`, 'gi');
    close.lastIndex = end;
    return close.exec(text) ? close.lastIndex : end;
  }

  function readNoTag(at: number): number {
    const [, name = ''] = /^<\/?([A-Za-z]\w*)/.exec(text.slice(at, at + 40)) ?? [];
    const isKnown = Object.hasOwn(bodyComponents, name);
    // Code in its attributes is found, and told of, elsewhere.
    if (isKnown && /^[^<>]*\{/.test(text.slice(at + 1, at + 500))) return at + 1;
    if (isKnown)
      faults.push({
        offset: at,
        words: saySyntax(
          'endlessTag',
          name,
          bodyComponents[name]?.example.replace(/\n+/g, ' ') ?? '',
          bodyComponents[name]?.content === 'none' ? '/>' : '>',
        ),
      });
    pieces.keepLess(at);
    return at + 1;
  }

  function readUnknown(tag: Tag): number {
    const { start, end, name, closing, selfClosing, source } = tag;
    if (closing ? opened.has(name) : closed.has(name) || selfClosing)
      return isWellWritten(tag) ? end : start + 1;
    return refuse(tag, closing ? neverOpened(source) : placeholderWords(source));
  }

  function readKnown(tag: Tag): number {
    const { start, end, source, name, closing, selfClosing } = tag;
    if (name.toLowerCase() === 'br') {
      if (source !== '<br/>' && source !== '<br />')
        pieces.replace({ start, source, node: element({ ...tag, name: 'br' }) });
      return end;
    }
    if (closing) return opened.has(name) ? end : refuse(tag, neverOpened(source));
    if (name === 'summary' && !selfClosing) {
      const content = text.slice(end, end + longestSummary).split('</summary>', 2);
      const close = end + (content[0]?.length ?? 0) + '</summary>'.length;
      if (content.length > 1 && !/\n[ \t>]*\n/.test(content[0] ?? '')) {
        pieces.replaceSummary({ start, source: body.slice(start, close), node: element(tag) });
        return close;
      }
    }
    const isLeftOpen =
      bodyComponents[name]?.content === 'none' && !selfClosing && !closed.has(name);
    if (isWellWritten(tag) && !isLeftOpen) return end;
    const meant = rewritten({ ...tag, selfClosing: selfClosing || isLeftOpen });
    faults.push({ offset: start, words: badlyWritten(tag, meant) });
    const fitting = rewritten(tag, (value) => pieces.signFor(value));
    if (selfClosing || isLeftOpen) pieces.replace({ start, source, node: element(tag) });
    else if (fitting.length <= source.length && !source.includes('\n'))
      pieces.write(start, `${fitting.slice(0, -1).padEnd(source.length - 1)}>`);
    return end;
  }
}

/** Elements whose content is no text that is to be shown. */
const holdsNoProse = new Set([
  'script',
  'style',
  'svg',
  'math',
  'iframe',
  'object',
  'template',
  'title',
  'head',
]);

const htmlNames = new Set(htmlTagNames);

/** Prefixes of the tags that Word and Confluence write. */
const ofOtherTools = /^(?:o|v|w|m|st\d|ac|ri|at):/;

function kindOf(name: string): 'known' | 'html' | 'unknown' {
  if (Object.hasOwn(bodyComponents, name) || Object.hasOwn(htmlElements, name)) return 'known';
  const lower = name.toLowerCase();
  if (lower === 'br') return 'known';
  const isHtml = htmlNames.has(lower) && (name === lower || name === name.toUpperCase());
  return isHtml || ofOtherTools.test(name) ? 'html' : 'unknown';
}

const html = (value: string): Html => ({ type: 'html', value });

const element = (tag: Tag): BodyElement => ({
  type: 'mdxJsxTextElement',
  name: tag.name,
  attributes: attributesOf(tag),
  children: [],
});

const address = /<([A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]*)>/y;
const mail = /<([\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)+)>/y;
const nearlyAddress = /<((?:https?:\/\/|www\.|mailto:)[^<>\n]*)>/y;

interface Address {
  source: string;
  node: Link;
  /** What is wrong with it. */
  words?: SaidWords;
}

/** An address in angle brackets. */
function addressAt(text: string, at: number): Address | undefined {
  for (const pattern of [address, mail, nearlyAddress]) {
    pattern.lastIndex = at;
    const [source, written] = pattern.exec(text) ?? [];
    if (source === undefined || written === undefined || ofOtherTools.test(written)) continue;
    const url = pattern === mail ? `mailto:${written}` : written;
    const node: Link = {
      type: 'link',
      url,
      title: null,
      children: [{ type: 'text', value: written }],
    };
    const [, to, name] = /^(https?:[^|]+)\|([^|]+)$/.exec(written) ?? [];
    if (to !== undefined && name !== undefined)
      return {
        source,
        node,
        words: saySyntax('slackLink', source, `[${name}](${to})`),
      };
    if (pattern !== nearlyAddress) return { source, node };
    const whole = written
      .trim()
      .replace(/\s/g, '%20')
      .replace(/^www\./, 'https://www.');
    return {
      source,
      node,
      words: saySyntax(
        /\s/.test(written) ? 'spacedAddress' : 'noScheme',
        source,
        `<${whole}>`,
        `[text](${whole})`,
      ),
    };
  }
  return undefined;
}

/** Takes comments away, and reports those that never end. */
function removeComments(pieces: StandIns, live: LiveSigns, faults: Fault[]) {
  for (let pass = 0; pass < maxPasses; pass++) {
    const text = pieces.text();
    if (!text.includes('<!--')) return;
    let reached = 0;
    let hidCode = false;
    for (const at of live(text)) {
      if (at < reached || !text.startsWith('<!--', at)) continue;
      const [, short] = /^<!--(-?>)/.exec(text.slice(at, at + 6)) ?? [];
      const close = short === undefined ? text.indexOf('-->', at + 4) + 3 : at + 4 + short.length;
      if (close < at) {
        faults.push({ offset: at, words: commentWithoutEnd });
        pieces.keepLess(at);
        continue;
      }
      pieces.remove(at, close);
      reached = close;
      // It may hold the start of code that is none, so that what follows has to be looked at again.
      hidCode = /`|~~~/.test(text.slice(at, close));
      if (hidCode) break;
    }
    if (!hidCode) return;
  }
}

/** The signs `<` that stand in text, in their order. */
function liveSigns(text: string, parse: (text: string) => Root): number[] {
  const signs = signsOf(text);
  if (!/`|~~~/.test(text)) return signs;
  const texts = rangesIn(prose(text, signs, parse), ['text']);
  let next = 0;
  return signs.filter((at) => {
    while ((texts[next]?.[1] ?? Infinity) <= at) next++;
    return (texts[next]?.[0] ?? Infinity) <= at;
  });
}

/** Where code is in a text, in backticks or in blocks, whatever tags are in the text. */
export const codeIn = (text: string, parse: (text: string) => Root): [number, number][] =>
  rangesIn(prose(text, signsOf(text), parse), ['code', 'inlineCode']);

/** The signs `<` that may start a tag. */
function signsOf(text: string): number[] {
  const signs: number[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1))
    if (!isEscaped(text, at) && !startsDestination(text, at)) signs.push(at);
  return signs;
}

/** The tree of a text in which nothing is a tag or code of MDX. */
function prose(text: string, signs: readonly number[], parse: (text: string) => Root) {
  const [sign = ''] = unusedSigns(text).take(1);
  const units = text
    .replace(moduleStart, (word) => sign + word.slice(1))
    .replaceAll('{', sign)
    .split('');
  for (const at of signs) units[at] = sign;
  const masked = units.join('');
  try {
    return parse(masked);
  } catch {
    // What looks like the start of an address may be none.
  }
  try {
    return parse(masked.replaceAll('<', sign));
  } catch {
    // What cannot be parsed even so is reported when it is parsed for good.
    return undefined;
  }
}

const rangesIn = (tree: Root | undefined, types: readonly string[]): [number, number][] =>
  (tree ? nodesOf(tree) : []).flatMap(({ type, position }): [number, number][] =>
    types.includes(type) ? [[position?.start.offset ?? 0, position?.end.offset ?? 0]] : [],
  );

/** Whether an address in angle brackets starts here: `[text](<my file.pdf>)`. */
const startsDestination = (text: string, at: number) =>
  /\](?:\(|:)\s*$/.test(text.slice(Math.max(0, at - 20), at));

const commentWithoutEnd: SaidWords = saySyntax('endlessComment');

export const neverOpened = (tag: string): SaidWords => saySyntax('neverOpened', tag);

/**
 * What is to be done about a tag that is not closed before its paragraph or its block ends.
 *
 * @param isClosedLater - its end is there, but elsewhere
 */
export function unclosedWords(
  { name, source }: Pick<Tag, 'name' | 'source'>,
  isClosedLater: boolean,
): SaidWords {
  const isBlock = bodyComponents[name]?.block ?? name === 'details';
  const isKnown = kindOf(name) === 'known';
  if (isClosedLater)
    return saySyntax(isBlock ? 'closedElsewhereBlock' : 'closedElsewhere', name, source);
  return saySyntax(isBlock ? 'unclosedBlock' : isKnown ? 'unclosed' : 'unclosedUnknown', name);
}

function badlyWritten({ source, attributes }: Tag, meant: string): SaidWords {
  const wrong = attributes.find(({ value, quote }) => value !== undefined && !/["'{]/.test(quote));
  if (wrong === undefined) return saySyntax('leftOpen', source, meant);
  return wrong.quote === ''
    ? saySyntax('unquoted', wrong.name, meant)
    : saySyntax('typographicQuotes', meant);
}

const placeholderWords = (source: string): SaidWords =>
  saySyntax('placeholder', source.replace(/\s+/g, ' '));
