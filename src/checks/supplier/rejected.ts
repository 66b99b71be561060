import { entryOf } from '../../handbook/lookup/entry-of.ts';
import { notRetired } from '../../handbook/state/system-state.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  rejected: (system: string, supplier: string) => ({
    found: `${system} comes from ${supplier}, which was rejected.`,
    expected: 'a supplier that was accepted, or accepted with conditions',
    fix: 'Change the supplier, or retire the system. If the supplier has improved, assess it again and write the new `result` and the date under `assessed`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'supplier/rejected',
  severity: 'warning',
  summary: 'A system that is not retired has a supplier that was rejected.',
  why: 'The assessment of a supplier is there to be acted on (A.10.3). If the result has no effect, it is not a criterion.',
  says,
  check(handbook, report) {
    for (const system of notRetired(handbook)) {
      const { supplier: id } = system.data;
      const supplier = id === undefined ? undefined : entryOf(handbook, 'suppliers', id);
      if (supplier?.data.result !== 'rejected') continue;
      report({
        at: field(system, 'supplier'),
        ...say('rejected', system.id, supplier.id),
      });
    }
  },
});
