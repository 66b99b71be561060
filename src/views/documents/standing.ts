import { shownStatus } from '../../handbook/state/approved-text.ts';
import { validityOf } from '../../handbook/state/proof.ts';
import { reviewState } from '../../handbook/state/review-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { verifiedStanding } from '../evidence/evidence-register.ts';
import { linkTo } from '../links.ts';
import { evidenceInWords } from '../states.ts';
import type { Cell } from '../table/cell.ts';
import { day, link, sentence, state, text } from '../table/make.ts';

/** How things are with a document or a record: state, version, who answers for it, until when. */
export const documentStanding = (
  handbook: Handbook,
  entry: Entry<'policies'> | Entry<'evidence'>,
): (Cell | false)[] =>
  entry.collection === 'policies'
    ? policyStanding(handbook, entry)
    : recordStanding(handbook, entry);

function policyStanding(handbook: Handbook, entry: Entry<'policies'>): (Cell | false)[] {
  const { data } = entry;
  const { control: t, start } = messagesFor(handbook.config.language);
  const { version, nextReview } = data;
  return [
    state(handbook, 'policy', shownStatus(handbook, entry)),
    text(start.begin.version(version)),
    ownerOf(handbook, data),
    nextReview !== undefined &&
      sentence(t.nextReview, { day: day(nextReview, reviewState(handbook, nextReview)) }),
  ];
}

function recordStanding(handbook: Handbook, entry: Entry<'evidence'>): (Cell | false)[] {
  const { proof: t } = messagesFor(handbook.config.language);
  const { validUntil } = entry.data;
  const validity = validityOf(entry, handbook.asOf);
  return [
    state(handbook, 'record', validity, { text: evidenceInWords(handbook, entry) }),
    ownerOf(handbook, entry.data),
    validity === 'valid' &&
      validUntil !== undefined &&
      sentence(t.until, { day: day(validUntil, reviewState(handbook, validUntil)) }),
    ...verifiedStanding(handbook, entry),
  ];
}

const ownerOf = (handbook: Handbook, { owner }: { owner?: string | undefined }): Cell | false =>
  owner !== undefined &&
  sentence(messagesFor(handbook.config.language).control.owner, {
    role: link(linkTo(handbook, owner)),
  });
