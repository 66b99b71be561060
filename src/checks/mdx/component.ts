import {
  bodyComponents,
  htmlElements,
  isElement,
  isHtmlName,
  type BodyElement,
  type ComponentModel,
} from '../../handbook/body-model.ts';
import { nearest } from '../../issues/nearest.ts';
import { attributeReports, visitBodies } from '../bodies.ts';
import { node as placeOf } from '../places.ts';
import type { Words } from '../../issues/issue.ts';
import { defineRule } from '../rule.ts';

const names = Object.keys(bodyComponents);
const tags = names.map((name) => `\`<${name}>\``).join(', ');

export const rule = defineRule({
  id: 'mdx/component',
  severity: 'error',
  alwaysOn: 'unsafe',
  summary: 'A component is unknown, or one of its attributes is unknown, missing or wrong.',
  why: 'The site cannot show what it does not know, so text would be missing from the page.',
  check(handbook, report) {
    visitBodies(handbook, (element, document) => {
      if (!isElement(element) || (element.name !== null && isHtmlName(element.name))) return;
      const at = placeOf(document, element);
      const model =
        element.name !== null &&
        Object.hasOwn(bodyComponents, element.name) &&
        bodyComponents[element.name];
      if (!model) return report({ at, ...unknown(element.name) });
      attributeReports(element, document, Object.keys(model.attributes)).forEach(report);
      for (const words of [...valueWords(element, model), ...shapeWords(element, model)])
        report({ at, ...words });
    });
  },
});

function unknown(name: string | null): Words {
  if (name === null)
    return {
      found: '`<>` is a tag without a name.',
      expected: tags,
      fix: 'Remove `<>` and `</>`; the text between them can stay.',
    };
  if (calloutsElsewhere.test(name))
    return {
      found: `\`<${name}>\` is a component of another tool.`,
      expected: tags,
      nearest: 'Callout',
      fix: 'Write `<Callout type="note">` (or tip, important, warning, caution) and `</Callout>`, each on a line of its own.',
    };
  if (layoutElsewhere.test(name))
    return {
      found: `\`<${name}>\` is a component of another tool.`,
      expected: tags,
      fix: 'Remove the tag, and keep its text. A tab or a card can be a heading.',
    };
  return {
    found: `\`<${name}>\` is not a component.`,
    expected: tags,
    nearest: nearest(name, [...names, ...Object.keys(htmlElements)]),
    fix: 'Correct the name, or write it as Markdown.',
  };
}

/** What other tools call a callout. */
const calloutsElsewhere =
  /^(?:Aside|Note|Info|Tip|Warning|Danger|Caution|Important|Admonition|Alert|Hint|Success|Check|Banner)$/;

/** Components of other tools that only arrange their text. */
const layoutElsewhere =
  /^(?:Tabs?|TabItem|TabPanel|Cards?|CardGrid|CardGroup|Steps?|Accordion|AccordionGroup|Columns?|Grid|LinkCard|Details|Expandable|Frame|Panel)$/;

/** What is wrong with the values of the attributes that a component takes. */
function valueWords({ name: element, attributes }: BodyElement, model: ComponentModel): Words[] {
  // A spread may carry any attribute; it is an error of its own.
  const spread = attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute');
  return Object.entries(model.attributes).flatMap(
    ([name, { required, values, description }]): Words[] => {
      const attribute = attributes.find(
        (each) => each.type === 'mdxJsxAttribute' && each.name === name,
      );
      if (!attribute)
        return required && !spread
          ? [
              {
                found: `\`<${element}>\` lacks the attribute \`${name}\`.`,
                expected: description,
                fix: `Add it: \`${name}="…"\`.`,
              },
            ]
          : [];
      const { value } = attribute;
      if (value !== null && typeof value !== 'string') return [];
      // An image without alternative text has a rule of its own.
      if (value === null || (value.trim() === '' && name !== 'alt'))
        return [
          {
            found: `The attribute \`${name}\` of \`<${element}>\` has no value.`,
            expected: description,
            fix: `Write \`${name}="…"\`${required ? '' : ', or remove it'}.`,
          },
        ];
      if (values && !values.includes(value))
        return [
          {
            found: `The attribute \`${name}\` of \`<${element}>\` is "${value}".`,
            expected: values.map((each) => `\`${each}\``).join(', '),
            nearest: nearest(value, values),
            fix: `Correct \`${name}\`.`,
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
): Words[] {
  const form = `Write it as \`${example.replace(/\n+/g, ' ')}\`${block ? ', on lines of its own' : ''}.`;
  const words: Words[] = [];
  if (block && type === 'mdxJsxTextElement')
    words.push({
      found: `\`<${name}>\` is inside a paragraph.`,
      expected: 'a paragraph of its own, with an empty line before and after it',
      fix: form,
    });
  if (content === 'none' && children.length > 0)
    words.push({
      found: `\`<${name}>\` contains text, which would not be shown.`,
      expected: 'a tag without content',
      fix: form,
    });
  if (content === 'required' && children.length === 0)
    words.push({
      found: `\`<${name}>\` is empty.`,
      expected: 'the text that it sets apart',
      fix: form,
    });
  return words;
}
