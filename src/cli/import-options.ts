import { InvalidArgumentError, Option } from 'commander';
import { parse } from 'yaml';
import { sourcePattern } from '../imports/source-name.ts';

/** The option that gives a field the same value in all entries of an import. */
export const constantOption = () =>
  new Option(
    '--set <field=value>',
    'a field that is the same in all entries, such as owner=role-ciso',
  )
    .argParser(constant)
    .default({}, 'none');

function constant(written: string, all: Record<string, unknown>): Record<string, unknown> {
  const at = written.indexOf('=');
  if (at < 1)
    throw new InvalidArgumentError('Give a field and its value, such as owner=role-ciso.');
  return { ...all, [written.slice(0, at).trim()]: parse(written.slice(at + 1)) as unknown };
}

/** An option that can be given several times, each time with an entry or a field, such as those named. */
export const namesOption = (flags: string, says: string, entry: string, field: string) =>
  new Option(
    flags,
    `where both changed, ${says}: \`all\`, an entry (${entry}), or a field (${entry}:${field})`,
  )
    .argParser((name: string, names: readonly string[]) => [...names, name])
    .default([], 'none');

/** The option that keeps sources of the same apart. */
export const sourceOption = (says: string) =>
  new Option('--source <name>', says).argParser((written: string) => {
    if (!sourcePattern.test(written))
      throw new InvalidArgumentError('Give a name of small letters, digits and hyphens.');
    return written;
  });
