import { dirname, join, relative } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { collections, isCollectionName } from '../../schemas/index.ts';
import { collectionNames, type CollectionName } from '../../schemas/fields.ts';
import { fieldsOf } from '../../schemas/walk.ts';
import { createFile } from '../editing/files.ts';
import { givenValue } from '../editing/given-value.ts';
import { idFault } from '../editing/id-fault.ts';
import { nextId } from '../editing/next-id.ts';
import { entryTemplate, fieldsOfEntry } from '../editing/template.ts';
import { refreshSchemas } from '../editing/write-schemas.ts';
import { loadHandbook } from '../handbook/load.ts';
import { isLedOut } from '../handbook/reading/folder.ts';
import type { Handbook } from '../handbook/types.ts';
import { nearest } from '../issues/nearest.ts';
import { listed } from '../issues/words.ts';
import { withHandbookOptions } from './content.ts';
import { UsageError } from './exit.ts';
import { isInteractive } from './manners.ts';
import { say } from './print.ts';

interface NewOptions {
  content: string;
  asOf?: string;
  title?: string;
  owner?: string;
  set: readonly string[];
  yes: boolean;
}

export const addNew = (program: Command) =>
  withHandbookOptions(program.command('new'))
    .description('begin an entry: the next free id, all required fields, a comment for each other')
    .argument('<collection>', `its kind: ${collectionNames.join(', ')}`, collectionNamed)
    .argument('[id]', 'its id; without it, the next free one')
    .option('--title <text>', 'the title')
    .option('--owner <role>', 'the id of the role that owns it')
    .addOption(
      new Option('--set <field=value>', 'the value of any other field; can be repeated')
        .argParser((value: string, before: readonly string[]) => [...before, value])
        .default([], 'none'),
    )
    .option('-y, --yes', 'ask nothing', false)
    .action(async (collection: CollectionName, id: string | undefined, options: NewOptions) => {
      const handbook = loadHandbook({ root: options.content, asOf: options.asOf });
      const given = new Map(
        [
          ...options.set.map(assignment),
          ...(['title', 'owner'] as const).map((name) => [name, options[name]] as const),
        ].flatMap(([name, typed]) => (typed === undefined ? [] : [[name, typed] as const])),
      );
      if (isInteractive() && !options.yes) {
        const { askForEntry } = await import('./ask.ts');
        const answers = await askForEntry(handbook, collection, id, given);
        write(handbook, collection, answers.id, valuesOf(collection, answers.id, answers.typed));
        return;
      }
      const found = id ?? nextId(handbook, collection, given.get('title'));
      if (found === undefined) throw new UsageError(withoutId(collection));
      write(handbook, collection, found, valuesOf(collection, found, given));
    });

function collectionNamed(name: string): CollectionName {
  if (isCollectionName(name)) return name;
  const near =
    Object.values(collections).find(({ singular }) => singular === name)?.name ??
    nearest(name, collectionNames);
  throw new InvalidArgumentError(
    near === undefined ? `There are: ${listed(collectionNames)}.` : `Did you mean ${near}?`,
  );
}

function assignment(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--set ${text} has no value. Write --set FIELD=VALUE.`);
  return [text.slice(0, at).trim(), text.slice(at + 1)];
}

/** @throws UsageError where a field does not exist, or does not take what was typed */
function valuesOf(
  collection: CollectionName,
  id: string,
  typed: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const fields = fieldsOfEntry(collection, id).filter(({ names }) => names.length === 1);
  const schemas = fieldsOf(collections[collection].schema) ?? {};
  return Object.fromEntries(
    [...typed].map(([name, text]) => {
      const field = fields.find(({ names }) => names[0] === name);
      const schema = schemas[name];
      if (!field || !schema) {
        const near = nearest(name, Object.keys(schemas));
        throw new UsageError(
          `An entry ${collection}/${id} has no field \`${name}\`.${near === undefined || near === name ? '' : ` Did you mean \`${near}\`?`}`,
        );
      }
      const read = givenValue(schema, field, text);
      if ('fault' in read) throw new UsageError(read.fault);
      return [name, read.value];
    }),
  );
}

const withoutId = (collection: CollectionName): string =>
  collection === 'clauses'
    ? 'All seven clauses have their entry.'
    : `The ids of ${collection} have no number to count on. Name the new entry: \`aims new ${collection} ID\`, or give its --title.`;

function write(
  handbook: Handbook,
  collection: CollectionName,
  id: string,
  values: Record<string, unknown>,
) {
  const fault = idFault(handbook, collection, id);
  if (fault !== undefined) throw new UsageError(fault);
  const { text, open } = entryTemplate(collection, id, handbook.config.language, values);
  const path = join(handbook.root, collection, `${id}.mdx`);
  const shown = relative(process.cwd(), path);
  if (isLedOut(handbook.root, path))
    throw new UsageError(
      `The folder ${relative(process.cwd(), dirname(path))} is a link that leads out of the content. Replace it by a folder.`,
    );
  if (!createFile(path, text)) throw new UsageError(`${shown} exists already.`);
  refreshSchemas(loadHandbook({ root: handbook.root, asOf: handbook.asOf }));
  say(`Wrote ${shown}.`);
  if (open.length > 0)
    say(`To fill in: ${open.join(', ')}. \`aims check\` names them until they have a value.`);
}
