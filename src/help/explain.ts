import { collectionNames, type CollectionName } from '../../schemas/fields.ts';
import { handbookConfig } from '../../schemas/handbook.ts';
import { collections, isCollectionName } from '../../schemas/index.ts';
import { ruleUrl } from '../issues/rule-url.ts';
import { messagesFor } from '../i18n/messages.ts';
import { fieldHelp, fieldLabel } from '../i18n/terms.ts';
import { exampleEntry, examplesOfRule, type ExampleFile } from './examples.ts';
import { fieldsHelp, type FieldHelp } from './fields.ts';
import { valueWords } from './value-words.ts';

/** What an explanation says of a rule. */
export interface ExplainedRule {
  id: string;
  severity: string;
  summary: string;
  why: string;
  alwaysOn?: string | undefined;
}

/** What is explained: a heading, and paragraphs below it. Blocks of code keep their lines. */
export interface Explanation {
  title: string;
  parts: readonly (string | { title: string; lines: readonly string[] })[];
}

/**
 * Explains a rule (`soa/approval`), a collection (`risks`), `handbook` for handbook.yaml, or a field
 * (`risks.treatment`, or `treatment` in every collection that has it), as the pages of the help do.
 *
 * @returns undefined where nothing has that name
 */
export function explain(
  topic: string,
  rules: readonly ExplainedRule[],
): readonly Explanation[] | undefined {
  const rule = rules.find(({ id }) => id === topic);
  if (rule) return [ofRule(rule)];
  if (isCollectionName(topic)) return [ofCollection(topic)];
  if (topic === 'handbook' || topic === 'handbook.yaml') return [ofSettings()];
  const fields = fieldsNamed(topic);
  return fields.length > 0 ? fields.map(ofField) : undefined;
}

/** All that can be explained by a name of its own, for suggestions and completion. */
export const topics = (rules: readonly ExplainedRule[]): readonly string[] => [
  ...rules.map(({ id }) => id),
  ...collectionNames,
  'handbook',
];

/** The fields by their holder, with which their full names begin. */
const holders = () => [
  ...collectionNames.map((name) => ({ holder: name as string, schema: collections[name].schema })),
  { holder: 'handbook', schema: handbookConfig },
];

interface NamedField extends FieldHelp {
  full: string;
}

/** All fields by their full names, such as `risks.actions.owner`, also for suggestions. */
export const fieldNames = (): readonly NamedField[] =>
  holders().flatMap(({ holder, schema }) =>
    fieldsHelp(schema).map((field) => ({ ...field, full: [holder, ...field.names].join('.') })),
  );

const fieldsNamed = (topic: string): readonly NamedField[] => {
  const all = fieldNames();
  const exact = all.filter(({ full }) => full === topic);
  return exact.length > 0 ? exact : all.filter(({ full }) => full.endsWith(`.${topic}`));
};

function ofRule({ id, severity, summary, why, alwaysOn }: ExplainedRule): Explanation {
  const examples = examplesOfRule(id);
  const t = messagesFor('en').help.rule;
  return {
    title: `${id} (${severity})`,
    parts: [
      summary,
      why,
      alwaysOn === undefined ? t.switchOff : t.alwaysOn,
      ...(examples
        ? [
            ...examples.trips.files.map((file) => block(t.trips, file)),
            { title: t.reported, lines: linesOf(examples.trips.reported) },
            ...examples.passes.files.map((file) => block(t.passes, file)),
          ]
        : []),
      `Page: ${ruleUrl(id)}`,
    ],
  };
}

function ofCollection(name: CollectionName): Explanation {
  const { title, description, schema } = collections[name];
  const t = messagesFor('en').help;
  return {
    title: `${title} (${name}/)`,
    parts: [
      description,
      t.oneFile(`${name}/ID.mdx`),
      t.command(`aims new ${name}`),
      fieldList(fieldsHelp(schema)),
      block(t.example, exampleEntry(name)),
    ],
  };
}

function ofSettings(): Explanation {
  const t = messagesFor('en').help;
  return {
    title: `${t.settings} (handbook.yaml)`,
    parts: [t.settingsPurpose, fieldList(fieldsHelp(handbookConfig))],
  };
}

const ofField = ({ full, ...field }: NamedField): Explanation => {
  const title = field.term === undefined ? undefined : fieldLabel('en', field.term);
  return {
    title: title === undefined ? full : `${full}: ${title}`,
    parts: [
      ...described(field),
      `${valueWords('en', field.value)}${field.required ? '; required' : ''}`,
    ],
  };
};

const fieldList = (fields: readonly FieldHelp[]) => ({
  title: `${messagesFor('en').help.fields}:`,
  lines: fields.flatMap((field) => [
    `${'  '.repeat(field.names.length - 1)}${field.names.at(-1)}${field.required ? ' (required)' : ''}: ${valueWords('en', field.value)}`,
    ...described(field).map((line) => `${'  '.repeat(field.names.length)}  ${line}`),
  ]),
});

const described = ({ term, fallback }: FieldHelp): string[] => {
  const help = term === undefined ? undefined : fieldHelp('en', term);
  const otherwise = fallback === undefined ? undefined : messagesFor('en').help.otherwise(fallback);
  const text = [help, otherwise].filter((part) => part !== undefined).join(' ');
  return text === '' ? [] : [text];
};

const block = (title: string, { file, text }: ExampleFile) => ({
  title: `${title}: ${file}`,
  lines: linesOf(text),
});

const linesOf = (text: string) => text.trimEnd().split('\n');
