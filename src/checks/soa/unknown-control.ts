import { control27001ById } from '../../standards/iso27001.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { controlMeant, unknownControls } from '../unknown-controls.ts';

const expected =
  'a number from A.2.2 to A.10.4 that exists in the annex, or `ORG.…` for a control of your own';

const says = {
  ofIsms: (id: string, title: string) => ({
    found: `${id} is a control of ISO/IEC 27001 (${title}), not of Annex A of ISO/IEC 42001.`,
    expected,
    fix: 'Rename the file to the number of the AI control that is meant. Controls of ISO/IEC 27001 belong in `isms/controls.csv`.',
  }),
  ofNone: (id: string) => ({
    found: `${id} is not a control of Annex A of ISO/IEC 42001.`,
    expected,
    fix: 'Rename the file to the number of its control, or, if it is one of your own, to `ORG.` and a name.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'soa/unknown-control',
  severity: 'error',
  summary: 'An entry has a control number that does not exist in Annex A.',
  why: 'A control number that the standard does not have, often one of ISO/IEC 27001, shows an auditor that the wrong annex was used.',
  says,
  check(handbook, report) {
    for (const { id, file } of unknownControls(handbook)) {
      const ofIsms = control27001ById(id);
      report({
        at: { file },
        ...(ofIsms ? say('ofIsms', id, ofIsms.title) : say('ofNone', id)),
        nearest: controlMeant(id),
      });
    }
  },
});
