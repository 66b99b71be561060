import { isRetired } from '../../handbook/derived/system-state.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'inventory/role-undecided',
  severity: 'error',
  summary:
    'A system has no ISO role, or is in scope of the EU AI Act without operator role or risk tier.',
  why: 'Who makes a model carries other duties than who uses it. Until the role is decided, neither controls nor obligations can be scoped (4.1).',
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      if (isRetired(handbook, system)) continue;
      const { isoRoles, aiAct } = system.data;
      if (isoRoles.length === 0)
        report({
          at: key(system, 'isoRoles'),
          found: `It is not decided which role the organisation has for ${system.id}.`,
          expected: 'at least one of provider, producer, customer, partner',
          fix: 'Decide the roles and write them under `isoRoles`. Whoever uses a system that others made is customer; whoever builds it is producer.',
        });
      if (!aiAct.inScope) continue;
      if (aiAct.roles.length === 0)
        report({
          at: key(system, 'aiAct', 'roles'),
          found: `${system.id} is in scope of the EU AI Act, and the organisation’s operator role is not decided.`,
          expected: 'at least one operator role, such as provider or deployer',
          fix: 'Decide the roles under Art. 3, apart from the ISO roles, and write them under `aiAct.roles`; the reasons go into `aiAct.basis`.',
        });
      if (aiAct.risk === undefined)
        report({
          at: key(system, 'aiAct', 'inScope'),
          found: `${system.id} is in scope of the EU AI Act, and its risk tier is not decided.`,
          expected: 'prohibited, high, limited or minimal',
          fix: 'Decide the tier under Art. 5, Art. 6 and Art. 50 and write it under `aiAct.risk`; the reasons go into `aiAct.basis`.',
        });
    }
  },
});
