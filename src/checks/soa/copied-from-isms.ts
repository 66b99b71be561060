import { applies, isUndecided } from '../../handbook/state/control-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { weaknessOf } from '../justification.ts';
import { fingerprintOf, nearWordForWord, type Fingerprint } from '../likeness.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

/** Where a text is: a row of the Statement of the ISMS, or an entry. */
type Source = { id: string; line: number } | { id: string; file: string };

const says = {
  copied: (id: string, source: Source, isApplicable: boolean) => ({
    found: `The justification of ${id} is nearly word for word that of ${'line' in source ? `27001:${source.id} in the Statement of the ISMS (isms/controls.csv:${source.line})` : `${source.id} (${source.file})`}.`,
    expected: 'its own reasons',
    fix: `Write why ${id} is ${isApplicable ? 'necessary' : 'unnecessary'} here, as if the other text did not exist.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'soa/copied-from-isms',
  severity: 'error',
  summary:
    'The justification of a control is nearly the same, word for word, as one in the Statement of Applicability of the ISMS or of another control.',
  why: 'A Statement copied from the ISMS and renamed justifies other controls, for other reasons; it may be raised as a major nonconformity. Each control needs its own justification.',
  says,
  check(handbook, report) {
    const isms = ismsTexts(handbook);
    const earlier: Text[] = [];
    for (const control of handbook.entries.controls) {
      const { justification } = control.data;
      // Where there is no sentence, soa/justification says so; where nothing is decided, none is needed.
      if (justification === undefined || isUndecided(control) || weaknessOf(justification))
        continue;
      const fingerprint = fingerprintOf(justification);
      const source = nearestOf(fingerprint, isms) ?? nearestOf(fingerprint, earlier);
      earlier.push(textOf(control, fingerprint));
      if (!source) continue;
      report({
        at: field(control, 'justification'),
        ...say('copied', control.id, source.where, applies(control)),
      });
    }
  },
});

interface Text {
  fingerprint: Fingerprint;
  where: Source;
}

const ismsTexts = ({ isms }: Handbook): Text[] =>
  isms.map(({ control, justification, line }) => ({
    fingerprint: fingerprintOf(justification),
    where: { id: control, line },
  }));

const textOf = ({ id, file }: Entry<'controls'>, fingerprint: Fingerprint): Text => ({
  fingerprint,
  where: { id, file },
});

/** The text that is nearest to being the same; the first of several. */
function nearestOf(
  fingerprint: Fingerprint,
  texts: readonly Text[],
): (Text & { likeness: number }) | undefined {
  let best: (Text & { likeness: number }) | undefined;
  for (const text of texts) {
    const likeness = nearWordForWord(fingerprint, text.fingerprint);
    if (likeness !== undefined && likeness > (best?.likeness ?? 0)) best = { ...text, likeness };
  }
  return best;
}
