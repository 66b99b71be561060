import {
  ismsEvidenceOnly,
  provesNothing,
  validProofsOf,
} from '../../handbook/state/control-state.ts';
import type { Transfer } from '../../standards/control-crosswalk.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../issues/words.ts';

/**
 * How far the ISMS carries over, in a sentence. Where it lends its form only (`format`), the
 * content is new, so evidence of the old content proves as little as where nothing carries over.
 */
const carriesOver: Readonly<Record<Transfer, string>> = {
  none: 'Nothing of the ISMS carries over to it.',
  format: 'Only a template carries over from the ISMS.',
  partial: 'The ISMS carries over only in part.',
};

const says = {
  borrowed: (
    id: string,
    proofs: readonly string[],
    transfer: Transfer,
    why: string,
    isNothing: boolean,
  ) => ({
    found: `${id} is implemented, but all its evidence comes from the ISMS (${listed(proofs)}). ${carriesOver[transfer]} ${why}`,
    expected:
      'at least one piece of evidence with `origin: aims`, an approved impact assessment or an audit of the AIMS',
    fix: isNothing
      ? 'Add evidence that was made for AI under `evidence:`, or set `status: partial` with a `targetDate`.'
      : 'Add evidence of what the AIMS adds under `evidence:`, or set `status: partial` with a `targetDate`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'soa/isms-evidence-only',
  severity: 'error',
  summary:
    'A control is marked implemented, but all its evidence is reused from the ISMS, although nothing carries over to it. If part of the ISMS carries over, or a template, this is a warning.',
  why: 'ISMS evidence dressed up as AIMS evidence is among the first things that auditors raise. Templates can be reused; the proof that an AI control works must be new. Your own controls are left to your judgement, since no crosswalk covers them.',
  says,
  check(handbook, report) {
    for (const control of handbook.entries.controls) {
      if (control.data.status !== 'implemented') continue;
      const row = ismsEvidenceOnly(handbook, control);
      if (!row) continue;
      // What could not be read, or is not there any more, may be evidence of the AIMS.
      if (control.data.evidence.some((id) => !handbook.byId.has(id))) continue;
      const ids = validProofsOf(handbook, control).map(({ id }) => id);
      report({
        at: key(control, 'evidence'),
        ...say('borrowed', control.id, ids, row.transfer, row.why, provesNothing(row)),
        // In an integrated system, one record may serve both where the ISMS lends the form of it.
        asWarning: row.transfer !== 'none',
      });
    }
  },
});
