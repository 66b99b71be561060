import type { Handbook } from '../../handbook/types.ts';
import { controls27001 } from '../../standards/iso27001.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../issues/words.ts';

const file = 'isms/controls.csv';

const says = {
  all: (path: string, count: number) => ({
    found: `The Statement of Applicability of the ISMS is missing: there is no \`${path}\`, or it is empty.`,
    expected: `a row for each of the ${count} controls of ISO/IEC 27001:2022`,
    fix: `Export it from the ISMS as \`${path}\` with the columns control, applicable, status, justification, document and owner.`,
  }),
  some: (missing: number, count: number, themes: readonly (readonly string[])[]) => ({
    found: `${missing} of the ${count} controls of ISO/IEC 27001:2022 ${missing === 1 ? 'has' : 'have'} no row: ${themes.map(listed).join('; ')}.`,
    expected: 'one row for each control, whether it applies or not',
    fix: 'Add the rows from the Statement of the ISMS.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'crosswalk/isms-control-missing',
  severity: 'warning',
  summary:
    'The Statement of Applicability of the ISMS (`isms/controls.csv`) lacks one of the 93 controls, or is missing.',
  why: 'The crosswalk shows what the ISMS lends to the AIMS. A control that the ISMS Statement leaves out is missing there, and looks like a gap that does not exist.',
  says,
  check(handbook, report) {
    const faulty = handbook.problems.some(({ at }) => at.file === file);
    if (handbook.isms.length === 0) {
      // A file that is there and cannot be read, or a workbook in its place, is reported as such.
      if (!faulty && !handbook.problems.some(({ at }) => at.file.startsWith('isms/')))
        report({
          at: key({ file: 'handbook.yaml' }, 'isms'),
          ...say('all', file, controls27001.length),
        });
      return;
    }
    const there = new Set(handbook.isms.map(({ control }) => control));
    if (faulty) {
      for (const control of writtenIn(handbook)) there.add(control);
      // A row whose number has lost its zero is reported, and is there.
      for (const { at, nearest } of handbook.problems)
        if (at.file === file && nearest !== undefined) there.add(nearest);
    }
    const missing = controls27001.filter(({ id }) => !there.has(id));
    if (missing.length === 0) return;
    const themes = Map.groupBy(missing, ({ theme }) => theme);
    report({
      at: { file },
      ...say(
        'some',
        missing.length,
        controls27001.length,
        [...themes.values()].map((controls) => controls.map(({ id }) => id)),
      ),
    });
  },
});

/** Controls that stand in the file, rows that are wrong in another column among them. */
const writtenIn = (handbook: Handbook) =>
  [...handbook.textOf(file).matchAll(/(?<=^|[,;])\s*"?(A\.[5-8]\.\d{1,2})"?\s*(?=[,;]|$)/gm)].map(
    ([, control = '']) => control,
  );
