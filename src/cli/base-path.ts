import { InvalidArgumentError, Option } from 'commander';

/** A base path with a slash at both ends, from the way in which somebody wrote it. */
export function basePath(value: string): string {
  const steps = value.replace(/^\/|\/$/g, '').split('/');
  if (steps.join('') === '' && steps.length === 1) return '/';
  if (!steps.every((step) => /^[A-Za-z0-9._~-]+$/.test(step) && !/^\.\.?$/.test(step)))
    throw new InvalidArgumentError('Give a path, such as /handbook/.');
  return `/${steps.join('/')}/`;
}

export const baseOption = () =>
  new Option('--base <path>', 'the path at which the site is served')
    .argParser(basePath)
    .default('/');
