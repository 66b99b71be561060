import { obligations, type Obligation } from '../../standards/eu-ai-act-obligations.ts';
import { articleRef, withParents } from '../state/obligations.ts';

/** Where the page of obligations shows each duty of the EU AI Act: `art-26-5`, `art-27`. */
const anchors = new Map<Obligation, string>(
  obligations.map((obligation) => [
    obligation,
    articleRef(obligation)
      .replace('ai-act:', 'art-')
      .replace(/\((\w+)\)/g, '-$1'),
  ]),
);

export const obligationAnchors: readonly string[] = [...anchors.values()];

/** Id under which the page of obligations shows a duty. */
export const anchorOf = (obligation: Obligation): string => anchors.get(obligation) ?? '';

/**
 * Id of the duty that a reference to an article means: the one of the paragraph where there is one
 * (`ai-act:50(2)`), else that of the paragraph or article above it (`ai-act:5(1)(a)`), or the first
 * below it (`ai-act:26`). Undefined for an article that lays no duty on an operator.
 */
export function anchorOfArticle(ref: string): string | undefined {
  const obligation = withParents(ref.replace('ai-act:', ''))
    .flatMap((part) => [
      obligations.find(({ refs }) => refs.includes(part)),
      obligations.find(({ refs }) => refs.some((each) => withParents(each).includes(part))),
    ])
    .find((found) => found !== undefined);
  return obligation && anchorOf(obligation);
}
