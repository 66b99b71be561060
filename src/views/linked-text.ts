import { piecesOf } from '../handbook/reading/mentions.ts';
import { isOfIsms, surroundingsOf } from '../handbook/reading/surroundings.ts';
import { pathOf } from '../addresses/sitemap.ts';
import type { Handbook } from '../handbook/types.ts';
import { linkTo, type EntryLink } from './links.ts';

/** A piece of a text: as it stands, a name of the content folder, or a link to what an id names. */
export type TextPiece =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'link'; text: string; link: EntryLink & { path: string } };

/**
 * A text that is no body, such as a field or what an issue says, with its ids as links.
 *
 * @param own - id of the entry that is shown: on its own page an id leads nowhere
 */
export function linkedText(
  handbook: Handbook,
  text: string,
  { own, code = false }: { own?: string | undefined; code?: boolean } = {},
): TextPiece[] {
  if (code)
    // What the rules say puts names of fields and values between backticks.
    return text
      .split(/`([^`]+)`/)
      .flatMap((part, index): TextPiece[] =>
        index % 2 === 1 ? [{ kind: 'code', text: part }] : linkedText(handbook, part, { own }),
      );
  if (text === '') return [];
  const entry = own === undefined ? undefined : handbook.byId.get(own);
  const surroundings = surroundingsOf(text, isOfIsms({ frontMatter: entry?.data }));
  const leads = (id: string) => id.startsWith('27001:') && pathOf(handbook, id) !== undefined;
  return piecesOf(text, handbook.collectionOf, leads, surroundings).map((piece): TextPiece => {
    if (!('id' in piece) || piece.id === own) return { kind: 'text', text: piece.text };
    const { path, ...link } = linkTo(handbook, piece.id);
    return path
      ? { kind: 'link', text: piece.text, link: { ...link, path } }
      : { kind: 'text', text: piece.text };
  });
}
