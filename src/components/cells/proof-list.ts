import { reviewState } from '../../handbook/state/review-state.ts';
import { handbook, messages } from '../../site.ts';
import type { ProofLink } from '../../views/proof-link.ts';
import type { StateIcon } from '../../views/state-chips.ts';
import { classes, markup, type Html } from '../markup.ts';
import { dayHtml } from './day.ts';
import { iconHtml } from './icon.ts';
import { referenceHtml } from './reference.ts';
import { sentenceHtml } from './sentence.ts';

/** @param compact - in a row of the Statement, where room is scarce */
export function proofListHtml(proof: readonly ProofLink[], compact = false): Html {
  if (proof.length === 0) return markup`<span class="none">${messages().proof.none}</span>`;
  const items = proof.map(
    (item) =>
      markup`<li>${referenceHtml(item)} <span class="worth">${worth(item, compact)}</span></li>`,
  );
  return markup`<ul class=${classes('plain', 'proof', compact && 'compact')}>${items}</ul>`;
}

/** What a proof is worth: when it was made, where it comes from, until when it is valid. */
function worth({ date, reused, validity, until }: ProofLink, compact: boolean): Html {
  const t = messages().proof;
  const words = messages().states.validity;
  const day = !compact && dayHtml({ date });
  const source = reused && markup`<span class="tag">${t.fromIsms}</span>`;
  return markup`${day} ${source} ${validity === 'valid' && until && markup`<span>${validUntil(until, compact)}</span>`}
    ${validity === 'expired' && mark('overdue', until ? t.expiredOn(until) : words.expired)}
    ${validity === 'superseded' && mark('excluded', words.superseded)}
    ${(validity === 'unapproved' || validity === 'not-held') && mark('planned', words[validity])}
  `;
}

function validUntil(date: string, compact: boolean): Html | false {
  const review = reviewState(handbook(), date);
  if (!compact)
    return sentenceHtml(messages().proof.until, (name) =>
      name === 'day' ? dayHtml({ date, review }) : undefined,
    );
  return review === 'due-soon' && dayHtml({ date, review });
}

const mark = (icon: StateIcon, words: string): Html =>
  markup`<span class=${`state state-${icon}`}>${iconHtml(icon)}${words}</span>`;
