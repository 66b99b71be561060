import type { History, Revision } from '../reading/history.ts';
import { admits, type Edition } from './edition.ts';
import type { Redact } from './redact.ts';

/**
 * The history of the files of an edition. The message of a commit has no classification of its own: it is
 * read as internal, and is withheld where the commit touched what is withheld, be it a part of a file. What was removed may have been
 * confidential, so that an edition knows nothing of it.
 *
 * @param kept - the files of the edition, relative to the content folder
 * @param partial - those of them of which the edition has only a part
 * @param words - in the place of a message
 */
export function restrictHistory(
  history: History,
  {
    edition,
    kept,
    partial,
    redact,
    words,
  }: {
    edition: Edition;
    kept: ReadonlySet<string>;
    partial: ReadonlySet<string>;
    redact: Redact;
    words: string;
  },
): History {
  const hasMessages = admits(edition, 'internal');
  const secret = new Set(
    [...history.revisions]
      .filter(([file]) => !kept.has(file) || partial.has(file))
      .flatMap(([, revisions]) => revisions.map(({ hash }) => hash)),
  );
  for (const { hash } of history.removed.values()) secret.add(hash);
  const restricted = (revision: Revision): Revision => ({
    ...revision,
    subject: secret.has(revision.hash) ? words : redact(revision.subject),
  });
  const revisions = new Map(
    hasMessages
      ? [...history.revisions]
          .filter(([file]) => kept.has(file))
          .map(([file, all]) => [file, all.map(restricted)] as const)
      : [],
  );
  const seen = new Set([...revisions.values()].flatMap((all) => all.map(({ hash }) => hash)));
  return {
    commits: history.commits.filter(({ hash }) => seen.has(hash)).map(restricted),
    revisions,
    became: new Map(),
    removed: new Map(),
    uncommitted: new Set([...history.uncommitted].filter((file) => kept.has(file))),
    start: history.start && { ...history.start, subject: words },
  };
}
