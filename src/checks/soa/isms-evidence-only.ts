import {
  ismsEvidenceOnly,
  provesNothing,
  validProofsOf,
} from '../../handbook/derived/control-state.ts';
import type { Transfer } from '../../standards/control-crosswalk.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * How far the ISMS carries over, in a sentence. Where it lends its form only (`format`), the
 * content is new, so evidence of the old content proves as little as where nothing carries over.
 */
const carriesOver: Readonly<Record<Transfer, string>> = {
  none: 'Nothing of the ISMS carries over to it.',
  format: 'The ISMS lends it the form only.',
  partial: 'The ISMS carries over in part only.',
};

export const rule = defineRule({
  id: 'soa/isms-evidence-only',
  severity: 'error',
  summary:
    'A control is called implemented on evidence reused from the ISMS alone, where nothing of the ISMS or only its form carries over; where it carries over in part, a warning.',
  why: 'Evidence of the ISMS dressed up as evidence of the AIMS is among the first things that auditors raise. Forms are reused; the proof that an AI control works is made new. Controls of your own are left to your judgement, since no crosswalk speaks of them.',
  check(handbook, report) {
    for (const control of handbook.entries.controls) {
      if (control.data.status !== 'implemented') continue;
      const row = ismsEvidenceOnly(handbook, control);
      if (!row) continue;
      const ids = validProofsOf(handbook, control).map(({ id }) => id);
      report({
        at: key(control, 'evidence'),
        found: `${control.id} is implemented on evidence of the ISMS alone (${listed(ids)}). ${carriesOver[row.transfer]} ${row.why}`,
        expected:
          'at least one piece of evidence with `origin: aims`, an approved impact assessment or an audit of the AIMS',
        fix: provesNothing(row)
          ? 'Add evidence that was made for AI under `evidence:`, or set `status: partial` with a `targetDate`.'
          : 'Add evidence of what the AIMS adds under `evidence:`, or set `status: partial` with a `targetDate`.',
        lesser: !provesNothing(row),
      });
    }
  },
});
