import { isBought, isRetired } from '../../handbook/state/system-state.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  unnamed: (id: string, origin: string) => ({
    found: `${id} is ${origin}, but names no supplier.`,
    expected: 'the id of a supplier',
    fix: 'Name the supplier under `supplier:`, and write an entry in `suppliers/` if there is none. For an open-source model, the supplier is its publisher.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/supplier-missing',
  severity: 'warning',
  summary: 'A procured or embedded system names no supplier.',
  why: 'Responsibilities for a bought system are shared with its supplier (A.10.2, A.10.3). Without the supplier, it is unclear who does what.',
  says,
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      const { origin, supplier } = system.data;
      if (!isBought(system) || supplier !== undefined || isRetired(handbook, system)) continue;
      report({
        at: key(system, 'origin'),
        ...say('unnamed', system.id, origin),
      });
    }
  },
});
