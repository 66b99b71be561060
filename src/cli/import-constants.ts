import { InvalidArgumentError, Option } from 'commander';
import { parse } from 'yaml';

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
