import { InvalidArgumentError, Option } from 'commander';

/** An address with a slash at its end: what links in files of their own lead to. */
function siteAddress(value: string): string {
  if (!/^https?:\/\/[^\s/]+/.test(value))
    throw new InvalidArgumentError('Give an address that begins with https://.');
  return value.endsWith('/') ? value : `${value}/`;
}

export const siteOption = () =>
  new Option(
    '--site <address>',
    'where the site is published, with its base path: links in the files lead there',
  ).argParser(siteAddress);
