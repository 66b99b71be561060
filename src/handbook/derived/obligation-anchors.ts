import { obligations, type Obligation } from '../../standards/eu-ai-act-obligations.ts';
import { articleRef } from './obligations.ts';

/** Where the page of obligations shows each duty of the EU AI Act: `art-26`, `art-50-2`. */
const anchors = new Map<Obligation, string>();

for (const obligation of obligations) {
  const anchor = articleRef(obligation)
    .replace('ai-act:', 'art-')
    .replace(/\((\w+)\)/g, '-$1');
  // Two duties of one article fall on different roles (Art. 22).
  const taken = [...anchors.values()].includes(anchor);
  anchors.set(obligation, taken ? `${anchor}-${obligation.role[0]}` : anchor);
}

export const obligationAnchors: readonly string[] = [...anchors.values()];

/** Id under which the page of obligations shows a duty. */
export const anchorOf = (obligation: Obligation): string => anchors.get(obligation) ?? '';

/**
 * Id of the duty that a reference to an article means: the one of the paragraph where there is one
 * (`ai-act:50(2)`), else the first of the article (`ai-act:26(11)`). Undefined for an article that
 * lays no duty on an operator.
 */
export function anchorOfArticle(ref: string): string | undefined {
  const exact = obligations.find(
    (obligation) => articleRef(obligation) === ref.replace(/(\(\w+\)).*$/, '$1'),
  );
  const number = /^ai-act:(\d+[a-z]?)/.exec(ref)?.[1];
  const obligation = exact ?? obligations.find(({ articleNumber }) => articleNumber === number);
  return obligation && anchorOf(obligation);
}
