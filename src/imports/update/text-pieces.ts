import { bodyOf, isFact } from '../entries/body.ts';
import { chosenSide, merged, type Choices, type Conflict, type KeptEdit } from './three-way.ts';

interface TextChange {
  body: string;
  /** Headings of what changed, with what was there and what is. */
  changes: { title: string; before: string | undefined; after: string | undefined }[];
  kept: KeptEdit[];
  conflicts: Conflict[];
}

/**
 * A body in which that is changed which the last import wrote and the source has changed since, heading by
 * heading. All else in it is an editor's.
 *
 * @param last - what the last import put into the body, by heading; undefined if none is recorded
 * @param inFile - what the file says now, for each heading that it has
 */
export function mergedText(
  written: string,
  last: Readonly<Record<string, string>> | undefined,
  inFile: ReadonlyMap<string, string | undefined>,
  place: Pick<Conflict, 'id' | 'file' | 'row'>,
  choices: Choices,
): TextChange {
  const eol = written.includes('\r\n') ? '\r\n' : '\n';
  const result: TextChange = {
    body: written.replaceAll('\r\n', '\n'),
    ...{ changes: [], kept: [], conflicts: [] },
  };
  // Which words of a body an import wrote is not known without a record.
  if (last === undefined) return { ...result, body: written };
  for (const [title, after] of inFile) {
    const before = last[title];
    if (before === after) {
      if (before !== undefined && pieceIn(result.body, title, before) === undefined)
        result.kept.push({ id: place.id, field: `text: ${title}` });
      continue;
    }
    const there = before === undefined ? undefined : pieceIn(result.body, title, before);
    const current = currentPiece(result.body, title);
    const isThere =
      after === undefined
        ? current === undefined
        : pieceIn(result.body, title, after) !== undefined;
    const now = before === undefined ? current : there ? before : (current ?? '');
    const conflict: Conflict = {
      ...place,
      ...{ field: `text: ${title}`, last: before, now, inFile: after, isRecorded: true },
    };
    const outcome = isThere ? 'same' : merged(conflict, true, (a, b) => a === b);
    const side = outcome === 'conflict' ? chosenSide(choices, conflict) : undefined;
    if (outcome === 'taken' || side === 'file') {
      result.body = replaced(result.body, title, there ?? current, after);
      result.changes.push({ title, before: now, after });
    } else if (outcome === 'conflict' && side === undefined) result.conflicts.push(conflict);
  }
  return { ...result, body: eol === '\n' ? result.body : result.body.replaceAll('\n', eol) };
}

/** What an import writes for a heading: a line of a list, or a section. */
const piece = (title: string, text: string): string => bodyOf([{ title, text }]).trimEnd();

/** What was written for a heading, if it is there once and whole. */
function pieceIn(body: string, title: string, text: string): string | undefined {
  const written = piece(title, text);
  return written !== '' && `\n${body}\n`.split(`\n${written}\n`).length === 2 ? written : undefined;
}

/** The line or the section that has a heading now, whatever it says. */
function currentPiece(body: string, title: string): string | undefined {
  const mark = piece(title, 'x').slice(0, -1);
  const line = body.split('\n').find((each) => mark !== '' && each.startsWith(mark));
  if (line !== undefined) return line;
  const [heading = ''] = piece(title, 'x\n\nx').split('\n');
  const at = `\n${body}`.indexOf(`\n${heading}\n`);
  if (heading === '' || at < 0) return undefined;
  const next = body.slice(at + heading.length).search(/\n#{1,2} /);
  return body.slice(at, next < 0 ? undefined : at + heading.length + next).trimEnd();
}

function replaced(
  body: string,
  title: string,
  there: string | undefined,
  after: string | undefined,
): string {
  const added = after === undefined ? '' : piece(title, after);
  const isSameKind =
    there !== undefined && added !== '' && there.startsWith('- ') === added.startsWith('- ');
  if (isSameKind) return swapped(body, there, added);
  const rest = there === undefined ? body : swapped(body, there, '').replace(/\n{3,}/g, '\n\n');
  if (added === '') return rest.trim() === '' ? '' : rest;
  // A list goes on; anything else begins after an empty line.
  const isNextFact = after !== undefined && isFact(after) && /(?:^|\n)- [^\n]*\n*$/.test(rest);
  return `${rest.trimEnd()}${rest.trim() === '' ? '\n' : isNextFact ? '\n' : '\n\n'}${added}\n`;
}

/** A text in which a part with lines of its own is another one, or is gone with its line. */
function swapped(body: string, there: string, added: string): string {
  const at = `\n${body}`.indexOf(`\n${there}`);
  if (at < 0) return body;
  const end = at + there.length;
  return added === ''
    ? body.slice(0, at) + body.slice(end).replace(/^\n/, '')
    : body.slice(0, at) + added + body.slice(end);
}
