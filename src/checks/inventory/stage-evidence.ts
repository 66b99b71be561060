import { lifecycleOf } from '../../handbook/state/lifecycle.ts';
import type { Entry } from '../../handbook/types.ts';
import { key } from '../places.ts';
import { isOfOthers } from '../../handbook/state/proof.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../issues/words.ts';
import { sayer } from '../../issues/say.ts';

const says = {
  missing: (
    id: string,
    stage: string,
    completed: readonly string[],
    drafts: readonly string[],
    ofOthers: readonly string[],
  ) => ({
    found:
      `${id} (stage: ${stage}) has completed ${listed(completed)}, but there is no evidence for it.` +
      (drafts.length > 0 ? ` What it names is not approved: ${listed(drafts)}.` : '') +
      (ofOthers.length > 0
        ? ` What it names does not say that it is about ${id}: ${listed(ofOthers)}.`
        : ''),
    expected:
      'for each completed stage, at least one evidence record that names the system, or all, under `systems`, or an approved impact assessment of the system',
    fix: `Add the ids under \`lifecycle:\` for ${listed(completed.map((each) => `\`${each}\``))}. If nothing was kept, write down what is known, with today’s date.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/stage-evidence',
  severity: 'warning',
  summary: 'There is no evidence for a life cycle stage that a system has completed.',
  why: 'Controls A.6.2.2 to A.6.2.6 require a trace of each stage. Without one, you cannot show that the stage took place. For bought systems, data and development are up to the supplier.',
  says,
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      // What is about other systems `proof/borrowed` reports.
      const missing = lifecycleOf(handbook, system).filter(
        (cell) => cell.missing && !cell.notAbout.some((proof) => isOfOthers(proof, system.id)),
      );
      if (missing.length === 0) continue;

      const organisational = missing.flatMap(({ notAbout }) => notAbout.map(({ id }) => id));
      const drafts = missing.flatMap(({ evidence }) => evidence.map(({ id }) => id));
      report({
        at: placeOf(
          system,
          missing.map(({ stage }) => stage),
        ),
        ...say(
          'missing',
          system.id,
          system.data.stage,
          missing.map(({ stage }) => stage),
          drafts,
          [...new Set(organisational)],
        ),
      });
    }
  },
});

/** The first of the stages that is written down, else the field, else the stage at which the system stands. */
function placeOf(
  system: Entry<'inventory'>,
  missing: (keyof Entry<'inventory'>['data']['lifecycle'])[],
) {
  const written = missing.find((stage) => system.data.lifecycle[stage] !== undefined);
  if (written) return key(system, 'lifecycle', written);
  return key(system, Object.keys(system.data.lifecycle).length > 0 ? 'lifecycle' : 'stage');
}
