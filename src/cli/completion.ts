import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import { collectionNames } from '../../schemas/fields.ts';
import { rules } from '../checks/rules.ts';
import { topics } from '../help/explain.ts';
import { contentFolder } from './content-folder.ts';

/**
 * Adds `aims completion <shell>`, and the hidden command that shells ask while somebody types. Call it when
 * all other commands are there.
 */
export function addCompletion(program: Command) {
  const root = tab(program, { completionCommandName: 'completion' });
  const take = (command: string, argument: string, values: () => readonly string[]) =>
    root.commands.get(command)?.argument(argument, (complete) => {
      for (const value of values()) complete(value, '');
    });
  take('explain', 'topic', () => topics(rules));
  take('new', 'collection', () => collectionNames);
  take('rename', 'old', idsHere);
}

/** The ids of the handbook that one is in, by the names of its files: reading them would take too long. */
function idsHere(): string[] {
  try {
    const content = contentFolder();
    return collectionNames.flatMap((name) =>
      readdirSync(join(content, name))
        .filter((file) => file.endsWith('.mdx'))
        .map((file) => file.slice(0, -'.mdx'.length)),
    );
  } catch {
    return [];
  }
}
