import { isOwnControl } from '../../../schemas/controls.ts';
import { nearest } from '../../handbook/schema-issues.ts';
import { controlById, controls } from '../../standards/iso42001.ts';
import { defineRule } from '../rule.ts';

const ids = controls.map(({ id }) => id);

export const rule = defineRule({
  id: 'soa/unknown-control',
  severity: 'error',
  summary: 'An entry claims a number that Annex A does not have.',
  why: 'A Statement with a control that the standard does not know, often one numbered after ISO/IEC 27001, shows an auditor that the wrong annex was worked through.',
  check(handbook, report) {
    for (const { id, collection, file } of handbook.documents) {
      if (collection !== 'controls' || controlById(id) || isOwnControl(id)) continue;
      report({
        at: { file },
        found: `${id} is no control of Annex A of ISO/IEC 42001.`,
        expected: 'a number from A.2.2 to A.10.4 that the annex has, or `ORG.…` for a control of your own',
        nearest: nearest(id, ids),
        fix: 'Rename the file to the number of its control. Controls of ISO/IEC 27001 belong into `isms/controls.csv`.',
      });
    }
  },
});
