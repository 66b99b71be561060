import { controlledDocuments } from '../../handbook/lookup/controlled-documents.ts';
import { isChangedSinceApproval } from '../../handbook/state/approved-text.ts';
import {
  changesSinceApproval,
  type Changes,
  type TextChange,
} from '../../handbook/state/text-changes.ts';
import { shortened } from '../../handbook/reading/shortened.ts';
import { firstOf, listed } from '../../issues/words.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  changed: (id: string, approved: string | undefined, known: Changes | undefined) => ({
    found: `The text of ${id} is not the text that was approved${approved === undefined ? '' : ` on ${approved}`}. ${whatChanged(known)}`,
    expected: 'the text that was approved, or an approval of the text as it is',
    fix: `Have the text approved as it is and run \`aims approve ${id} --by ROLE --version VERSION\`, set \`status: in-review\` until then, or restore the approved text.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'document/changed-after-approval',
  severity: 'error',
  summary:
    'A document is marked approved, but its text is not the text that was approved: the digest in `approvedText` differs. A document without `approvedText` is not judged.',
  why: 'Readers follow the text that they see. If it was changed after the approval, nobody approved what they follow (7.5.2), and control of changes has failed (7.5.3).',
  says,
  check(handbook, report) {
    const spoilt = new Set(handbook.problems.map(({ at }) => at.file));
    for (const document of controlledDocuments(handbook)) {
      // What is wrong with the file is told first, and comes from the change.
      if (spoilt.has(document.file) || !isChangedSinceApproval(handbook, document)) continue;
      const { id, data } = document;
      report({
        at: field(document, 'approvedText'),
        words: () => say('changed', id, data.approved, changesSinceApproval(handbook, document)),
      });
    }
  },
});

/** What was changed, in sentences. */
function whatChanged(known: Changes | undefined): string {
  if (!known) return 'Git does not know the approved text here, so what changed cannot be told.';
  const { changes, commit } = known;
  const told = (['field', 'changed', 'added', 'removed'] as const).flatMap((kind) => {
    const all = changes.filter((change) => change.kind === kind);
    return all.length === 0 ? [] : [phrases[kind](all)];
  });
  const where = commit
    ? `first changed in commit ${commit.hash.slice(0, 8)} of ${commit.date}`
    : 'not committed yet';
  return `Since then: ${told.join('; ')} (${where}).`;
}

const phrases: Readonly<Record<TextChange['kind'], (all: readonly TextChange[]) => string>> = {
  field: (all) =>
    `${all.length === 1 ? 'the field' : 'the fields'} ${listed(all.map(({ text }) => `\`${text}\``))} changed`,
  changed: (all) => `${paragraphs(all)} changed: ${quoted(all)}`,
  added: (all) => `${paragraphs(all)} added: ${quoted(all)}`,
  removed: (all) => `${paragraphs(all)} removed: ${quoted(all)}`,
};

const paragraphs = (all: readonly TextChange[]) =>
  all.length === 1 ? '1 paragraph' : `${all.length} paragraphs`;

/** A paragraph is told by its beginning. */
const quoted = (all: readonly TextChange[]) =>
  firstOf(all.map(({ text }) => `"${shortened(text)}"`));
