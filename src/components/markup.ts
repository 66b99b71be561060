import { escapeHTML, HTMLString, isHTMLString } from 'astro/runtime/server/escape.js';
import { INVALID_ATTR_NAME_CHAR, toAttributeString } from 'astro/runtime/server/render/util.js';

/** HTML that is finished: Astro, and other markup, take it in as it is. */
export type Html = HTMLString;

/** What an attribute says: true for its name alone; undefined, null and false leave it out. */
type AttributeValue = string | number | boolean | null | undefined;

/** What can be put into markup. An object has names and values of attributes. */
type Value = AttributeValue | Html | readonly Value[] | Attributes;
type Attributes = Readonly<{ [name: string]: AttributeValue }>;

/**
 * Makes HTML of a template, escaped as Astro does it. For small parts that a page has by the thousand: a
 * component of Astro takes several times as long. A value between tags is text, HTML, or a list of those; after
 * `name=` it is an attribute, without quotation marks around it; elsewhere in a tag it is an object of
 * attributes. As in components, line breaks with the blanks around them are there for the reader of the code only.
 *
 * It is not called `html`, because Prettier would then move line breaks as if they were blanks.
 *
 * @throws TypeError if a value is where it cannot be: text in a tag, attributes outside of one
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const { texts, names } = templateOf(strings);
  let html = texts[0] ?? '';
  for (let index = 0; index < values.length; index++) {
    const name = names[index];
    const value = values[index];
    html +=
      name === undefined ? contentOf(value) : name === '' ? spread(value) : written(name, value);
    html += texts[index + 1] ?? '';
  }
  return new HTMLString(html);
}

/** Classes of an element; what does not apply is left out. Undefined if none is left. */
export const classes = (
  ...names: readonly (string | false | null | undefined)[]
): string | undefined => names.filter(Boolean).join(' ') || undefined;

interface Template {
  texts: readonly string[];
  /** What each value is: an attribute by its name, '' for an object of attributes, undefined for content. */
  names: readonly (string | undefined)[];
}

const templates = new WeakMap<TemplateStringsArray, Template>();

function templateOf(strings: TemplateStringsArray): Template {
  let template = templates.get(strings);
  if (!template) templates.set(strings, (template = readTemplate(strings)));
  return template;
}

/** Templates have `<` and `>` at the ends of their tags only. */
function readTemplate(strings: TemplateStringsArray): Template {
  let inTag = false;
  const names: (string | undefined)[] = [];
  const texts = strings.map((string) => {
    const text = string.replace(/[<>]|\s*\n\s*(?=(>?))/g, (found, end: string | undefined) => {
      if (end !== undefined) return inTag && end === '' ? ' ' : '';
      inTag = found === '<';
      return found;
    });
    const attribute = inTag ? /\s*([\w:-]+)=$/.exec(text) : null;
    names.push(attribute?.[1] ?? (inTag ? '' : undefined));
    return attribute ? text.slice(0, attribute.index) : text;
  });
  return { texts, names };
}

function contentOf(value: Value): string {
  if (typeof value === 'string') return escapeHTML(value);
  if (value === undefined || value === null || typeof value === 'boolean') return '';
  if (typeof value === 'number') return String(value);
  if (isHtml(value)) return value.toString();
  if (!Array.isArray(value)) throw new TypeError('Attributes are written within a tag.');
  // Joined, a list is one string: a page of many thousand pieces would be put together at its end, at a loss.
  return (value as readonly Value[]).map(contentOf).join('');
}

function spread(value: Value): string {
  if (typeof value !== 'object' || value === null || isHtml(value) || Array.isArray(value))
    throw new TypeError('Within a tag, a value follows `name=`, or is an object of attributes.');
  return Object.entries(value)
    .filter(([name]) => !INVALID_ATTR_NAME_CHAR.test(name))
    .map(([name, each]) => written(name, each))
    .join('');
}

function written(name: string, value: Value): string {
  if (value === undefined || value === null || value === false) return '';
  if (value === true || value === '') return ` ${name}`;
  return ` ${name}="${toAttributeString(value)}"`;
}

const isHtml = (value: object): value is Html => isHTMLString(value);
