import {
  bodyComponents,
  htmlElements,
  isElement,
  isHtmlName,
  type BodyElement,
  type ComponentModel,
} from '../../handbook/body-model.ts';
import { componentSays, sayComponent } from '../mdx-says.ts';
import { nearest } from '../../issues/nearest.ts';
import { attributeReports, visitBodies } from '../bodies.ts';
import { node as placeOf } from '../places.ts';
import type { SaidWords } from '../../issues/issue.ts';
import { defineRule } from '../rule.ts';

const names = Object.keys(bodyComponents);
const tags = names.map((name) => `\`<${name}>\``).join(', ');

export const rule = defineRule({
  id: 'mdx/component',
  severity: 'error',
  alwaysOn: 'unsafe',
  summary: 'A component is unknown, or one of its attributes is unknown, missing or wrong.',
  why: 'The site cannot show what it does not know, so text would be missing from the page.',
  says: componentSays,
  check(handbook, report) {
    visitBodies(handbook, (element, document) => {
      if (!isElement(element) || (element.name !== null && isHtmlName(element.name))) return;
      const at = placeOf(document, element);
      const model =
        element.name !== null &&
        Object.hasOwn(bodyComponents, element.name) &&
        bodyComponents[element.name];
      if (!model) return report({ at, ...unknown(element.name) });
      attributeReports(element, document, Object.keys(model.attributes), sayComponent).forEach(
        report,
      );
      for (const words of [...valueWords(element, model), ...shapeWords(element, model)])
        report({ at, ...words });
    });
  },
});

function unknown(name: string | null): SaidWords {
  if (name === null) return sayComponent('nameless', tags);
  if (calloutsElsewhere.test(name))
    return { nearest: 'Callout', ...sayComponent('otherCallout', name, tags) };
  if (layoutElsewhere.test(name)) return sayComponent('otherLayout', name, tags);
  return {
    nearest: nearest(name, [...names, ...Object.keys(htmlElements)]),
    ...sayComponent('unknown', name, tags),
  };
}

/** What other tools call a callout. */
const calloutsElsewhere =
  /^(?:Aside|Note|Info|Tip|Warning|Danger|Caution|Important|Admonition|Alert|Hint|Success|Check|Banner)$/;

/** Components of other tools that only arrange their text. */
const layoutElsewhere =
  /^(?:Tabs?|TabItem|TabPanel|Cards?|CardGrid|CardGroup|Steps?|Accordion|AccordionGroup|Columns?|Grid|LinkCard|Details|Expandable|Frame|Panel)$/;

/** What is wrong with the values of the attributes that a component takes. */
function valueWords(
  { name: element, attributes }: BodyElement,
  model: ComponentModel,
): SaidWords[] {
  // A spread may carry any attribute; it is an error of its own.
  const spread = attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute');
  return Object.entries(model.attributes).flatMap(
    ([name, { required, values, description }]): SaidWords[] => {
      const attribute = attributes.find(
        (each) => each.type === 'mdxJsxAttribute' && each.name === name,
      );
      if (!attribute)
        return required && !spread
          ? [sayComponent('lacking', element ?? '', name, description)]
          : [];
      const { value } = attribute;
      if (value !== null && typeof value !== 'string') return [];
      // An image without alternative text has a rule of its own.
      if (value === null || (value.trim() === '' && name !== 'alt'))
        return [sayComponent('noValue', element ?? '', name, description, required)];
      if (values && !values.includes(value))
        return [
          {
            nearest: nearest(value, values),
            ...sayComponent(
              'otherValue',
              name,
              element ?? '',
              value,
              values.map((each) => `\`${each}\``).join(', '),
            ),
          },
        ];
      return [];
    },
  );
}

/** What is wrong with where a component stands, and with what it holds. */
function shapeWords(
  { name, type, children }: BodyElement,
  { content, block, example }: ComponentModel,
): SaidWords[] {
  const tag = name ?? '';
  const form = example.replace(/\n+/g, ' ');
  const words: SaidWords[] = [];
  if (block && type === 'mdxJsxTextElement') words.push(sayComponent('inParagraph', tag, form));
  if (content === 'none' && children.length > 0)
    words.push(sayComponent(block ? 'contentInBlock' : 'content', tag, form));
  if (content === 'required' && children.length === 0)
    words.push(sayComponent(block ? 'emptyBlock' : 'empty', tag, form));
  return words;
}
