import type { Node, Parent } from 'unist';

/** An attribute of a component. Its value is always a literal string. */
interface AttributeModel {
  required: boolean;
  description: string;
  /** The values that it takes; any text where they are not listed. */
  values?: readonly string[];
}

/** A component that a body may use. */
export interface ComponentModel {
  description: string;
  /** How it is written. */
  example: string;
  attributes: Readonly<Record<string, AttributeModel>>;
  /** Whether text stands between its opening and its closing tag. */
  content: 'none' | 'required';
  /** It stands on lines of its own, not inside a paragraph. */
  block: boolean;
}

/** The components that a body may use, by name. Checks, renderer and help derive from this. */
export const bodyComponents: Readonly<Record<string, ComponentModel>> = {
  Ref: {
    description: 'A link to an entry or to a part of a standard, with its title.',
    example: '<Ref to="POL-01" />',
    attributes: { to: { required: true, description: 'The id of the entry, control or clause.' } },
    content: 'none',
    block: false,
  },
  Callout: {
    description: 'A paragraph that stands out.',
    example: '<Callout type="warning">\n\nNot for production data.\n\n</Callout>',
    attributes: {
      type: {
        required: true,
        values: ['note', 'tip', 'important', 'warning', 'caution'],
        description: 'What it is: `note`, `tip`, `important`, `warning` or `caution`.',
      },
    },
    content: 'required',
    block: true,
  },
  Restricted: {
    description: 'A part of the text that only some readers of the entry may see.',
    example: '<Restricted to="internal">\n\nThe limit is 40 cases a day.\n\n</Restricted>',
    attributes: {
      to: {
        required: true,
        values: ['internal', 'confidential'],
        description: 'The classification of the part: `internal` or `confidential`.',
      },
    },
    content: 'required',
    block: true,
  },
  Figure: {
    description: 'An image with its caption.',
    example:
      '<Figure src="files/pipeline.png" alt="Data flows from claims to the model" caption="Data flow" />',
    attributes: {
      src: { required: true, description: 'The image, under `files/`.' },
      alt: { required: true, description: 'What the image shows, for those who cannot see it.' },
      caption: { required: false, description: 'The text below the image.' },
    },
    content: 'none',
    block: true,
  },
};

/** The HTML elements that a body may use, each with the attributes that it may carry. */
export const htmlElements: Readonly<Record<string, readonly string[]>> = {
  br: [],
  kbd: [],
  sub: [],
  sup: [],
  abbr: ['title'],
  mark: [],
  details: ['open'],
  summary: [],
};

/** A tag of a body, HTML and component alike, as the parser gives it. */
export interface BodyElement extends Parent {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  /** Null for a fragment, `<>…</>`. */
  name: string | null;
  attributes: readonly BodyAttribute[];
}

export type BodyAttribute =
  | {
      type: 'mdxJsxAttribute';
      name: string;
      value: string | null | { type: string; value: string };
    }
  /** A spread: `{...values}`. */
  | { type: 'mdxJsxExpressionAttribute'; value: string };

/** Code in a body: `import`, `export`, `{…}`. */
export interface BodyCode extends Node {
  type: 'mdxjsEsm' | 'mdxFlowExpression' | 'mdxTextExpression';
  value: string;
}

export const isElement = (node: Node): node is BodyElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const isCode = (node: Node): node is BodyCode =>
  node.type === 'mdxjsEsm' ||
  node.type === 'mdxFlowExpression' ||
  node.type === 'mdxTextExpression';

/** Whether a tag is HTML rather than a component: HTML is written in lower case, and without dots. */
export const isHtmlName = (name: string) => /^[a-z][^.]*$/.test(name);

/** Whether braces hold a comment, and nothing else that would be lost or run. */
export const isComment = ({ type, value }: BodyCode) =>
  type !== 'mdxjsEsm' &&
  value.trim() !== '' &&
  value.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '';

/** The value of an attribute where it is a literal; undefined where it is missing, code or without value. */
export function literalAttribute({ attributes }: BodyElement, name: string): string | undefined {
  const attribute = attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  );
  return typeof attribute?.value === 'string' && attribute.type === 'mdxJsxAttribute'
    ? attribute.value
    : undefined;
}
