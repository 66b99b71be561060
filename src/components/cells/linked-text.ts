import { hasRightToLeft } from '../../handbook/direction.ts';
import { handbook, href } from '../../site.ts';
import { linkedText, type TextPiece } from '../../views/linked-text.ts';
import { markup, type Html } from '../markup.ts';

/**
 * A text whose ids are links.
 *
 * @param own - id of the entry that is shown: on its own page an id leads nowhere
 * @param code - of the checks, which put names of fields between backticks
 */
export function linkedTextHtml(
  text: string,
  { own, code = false }: { own?: string | undefined; code?: boolean | undefined } = {},
): Html {
  const pieces = linkedText(handbook(), text, { own, code }).map(pieceHtml);
  return hasRightToLeft(text)
    ? markup`<span class="bidi" dir="auto">${pieces}</span>`
    : markup`${pieces}`;
}

function pieceHtml(piece: TextPiece): Html | string {
  switch (piece.kind) {
    case 'link':
      return markup`
        <a class="id" href=${href(piece.link.path)} title=${piece.link.title}>${piece.text}</a>
      `;
    case 'code':
      return markup`<code>${piece.text}</code>`;
    case 'text':
      return piece.text;
  }
}
