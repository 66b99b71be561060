import { readFileSync } from 'node:fs';

const { version } = JSON.parse(
  readFileSync(new URL(import.meta.resolve('aims-handbook/package.json')), 'utf8'),
) as { version: string };

/** The version of this tool. */
export const toolVersion = version;
