import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { messagesFor } from '../../src/i18n/messages.ts';

/** Looked up by what standards call it. */
const byIds = new Set(['assessments.headingWords']);

const names = new Set(
  globSync('{src,schemas}/**/*.{ts,astro}', { cwd: toolRoot, exclude: ['src/i18n/**'] }).flatMap(
    (file) => readFileSync(join(toolRoot, file), 'utf8').match(/[\w-]+/g) ?? [],
  ),
);

function unusedIn(messages: object, path: readonly string[] = []): string[] {
  if (byIds.has(path.join('.'))) return [];
  return Object.entries(messages).flatMap(([name, message]: [string, unknown]) => {
    const way = [...path, name];
    if (typeof message === 'object' && message !== null) return unusedIn(message, way);
    return names.has(name) ? [] : way.join('.');
  });
}

test('every message has a name that the site asks for', () => {
  expect(unusedIn(messagesFor('en'))).toEqual([]);
});
