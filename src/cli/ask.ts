import { autocomplete, cancel, intro, isCancel, select, text } from '@clack/prompts';
import type { CollectionName } from '../../schemas/fields.ts';
import { collections, isCollectionName } from '../../schemas/index.ts';
import { fieldsOf } from '../../schemas/walk.ts';
import { givenValue } from '../editing/given-value.ts';
import { idFault } from '../editing/id-fault.ts';
import { nextId } from '../editing/next-id.ts';
import { fieldsOfEntry } from '../editing/template.ts';
import type { Handbook } from '../handbook/types.ts';
import type { FieldHelp, ValueKind } from '../help/fields.ts';
import { valueWords } from '../help/value-words.ts';
import { fieldHelp, fieldLabel } from '../i18n/terms.ts';
import { exitCode } from './exit.ts';

interface Answers {
  id: string;
  /** What was typed for each field, those included that were given before. */
  typed: ReadonlyMap<string, string>;
}

/**
 * Asks a person at a terminal for what a new entry needs: its title, its id, and each required field that
 * has a plain value. An empty answer leaves a field open. Ctrl+C ends the command, and nothing is written.
 */
export async function askForEntry(
  handbook: Handbook,
  collection: CollectionName,
  givenId: string | undefined,
  given: ReadonlyMap<string, string>,
): Promise<Answers> {
  const { language } = handbook.config;
  intro(`aims new ${collection}`);
  const typed = new Map(given);
  const schemas = fieldsOf(collections[collection].schema) ?? {};
  const ask = async (field: FieldHelp) => {
    const [name = ''] = field.names;
    const schema = schemas[name];
    if (!schema || typed.has(name)) return;
    const label = field.term === undefined ? name : fieldLabel(language, field.term);
    const help = field.term === undefined ? undefined : fieldHelp(language, field.term);
    const message = help === undefined ? label : `${label}: ${help}`;
    const choices = choicesOf(handbook, field);
    const answer =
      choices.length > 0
        ? await choose(message, choices)
        : await text({
            message,
            placeholder: valueWords(language, field.value).replaceAll('`', ''),
            validate: (value) => {
              if (!value?.trim()) return undefined;
              const read = givenValue(schema, field, value);
              return 'fault' in read ? read.fault : undefined;
            },
          });
    const said = orEnd(answer)?.trim();
    if (said) typed.set(name, said);
  };
  const asked = (id: string) =>
    fieldsOfEntry(collection, id).filter(
      ({ names, required, value }) => names.length === 1 && required && !isNested(value),
    );
  // The title may make the id, where ids are words.
  const [title] = asked(givenId ?? 'ORG.1').filter(({ names }) => names[0] === 'title');
  if (title && collection !== 'controls') await ask(title);
  const id =
    givenId ??
    orEnd(
      await text({
        message: 'Id',
        initialValue: nextId(handbook, collection, typed.get('title')) ?? '',
        validate: (value) => idFault(handbook, collection, value ?? ''),
      }),
    );
  for (const field of asked(id)) await ask(field);
  return { id, typed };
}

const isNested = (value: ValueKind): boolean =>
  value.kind === 'group' ||
  value.kind === 'map' ||
  (value.kind === 'list' && value.of.kind === 'group');

/** What a field takes, where that is one of a few words or the id of an entry. */
function choicesOf(handbook: Handbook, { value }: FieldHelp): { value: string; label: string }[] {
  if (value.kind === 'choice') return value.values.map((each) => ({ value: each, label: each }));
  if (value.kind === 'truth')
    return ['true', 'false'].map((each) => ({ value: each, label: each }));
  if (value.kind !== 'reference') return [];
  return value.to
    .filter(isCollectionName)
    .flatMap((name) =>
      handbook.entries[name].map(({ id, title }) => ({ value: id, label: `${id} ${title}` })),
    );
}

/** More than these are found by typing. */
const inSight = 12;

const choose = (message: string, choices: { value: string; label: string }[]) => {
  const options = [...choices, { value: '', label: '(leave open)' }];
  return options.length > inSight
    ? autocomplete({ message, options, maxItems: inSight })
    : select({ message, options });
};

function orEnd<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) {
    cancel('Nothing was written.');
    process.exit(exitCode.errors);
  }
  return answer as Exclude<Answer, symbol>;
}
