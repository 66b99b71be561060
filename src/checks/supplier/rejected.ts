import { entryOf } from '../../handbook/lookup/entry-of.ts';
import { notRetired } from '../../handbook/state/system-state.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'supplier/rejected',
  severity: 'warning',
  summary: 'A system that is not retired has a supplier that was rejected.',
  why: 'The assessment of a supplier is there to be acted on (A.10.3). If the result has no effect, it is not a criterion.',
  check(handbook, report) {
    for (const system of notRetired(handbook)) {
      const { supplier: id } = system.data;
      const supplier = id === undefined ? undefined : entryOf(handbook, 'suppliers', id);
      if (supplier?.data.result !== 'rejected') continue;
      report({
        at: field(system, 'supplier'),
        found: `${system.id} comes from ${supplier.id}, which was rejected.`,
        expected: 'a supplier that was accepted, or accepted with conditions',
        fix: 'Change the supplier, or retire the system. If the supplier has improved, assess it again and write the new `result` and the date under `assessed`.',
      });
    }
  },
});
