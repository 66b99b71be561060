import { undecided } from '../../../schemas/fields.ts';
import { isRetired } from '../../handbook/state/system-state.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  isoRole: (id: string) => ({
    found: `The organisation’s role for ${id} is not decided.`,
    expected: 'at least one of provider, producer, customer, partner',
    fix: 'Decide the roles and write them under `isoRoles`. An organisation that uses a system made by others is a customer; one that builds it is a producer.',
  }),
  scope: (id: string) => ({
    found: `Nobody has decided whether the EU AI Act applies to ${id}.`,
    expected: '`true` or `false`',
    fix: 'Decide it under Art. 2 and Art. 3(1), and write it under `aiAct.inScope`. Give the reasons in `aiAct.basis`. Roles and tier follow from it.',
  }),
  role: (id: string) => ({
    found: `${id} is in scope of the EU AI Act, but the organisation’s operator role is not decided.`,
    expected: 'at least one operator role, such as provider or deployer',
    fix: 'Decide the roles under Art. 3, separately from the ISO roles, and write them under `aiAct.roles`. Give the reasons in `aiAct.basis`.',
  }),
  tier: (id: string) => ({
    found: `${id} is in scope of the EU AI Act, but its risk tier is not decided.`,
    expected: 'prohibited, high, limited or minimal',
    fix: 'Decide the tier under Art. 5, Art. 6 and Art. 50 and write it under `aiAct.risk`. Give the reasons in `aiAct.basis`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/role-undecided',
  severity: 'error',
  summary:
    'A system has no ISO role, or is in scope of the EU AI Act without an operator role or a risk tier.',
  why: 'The maker of a model has different duties from its user. Until the role is decided, neither controls nor obligations can be scoped (4.1).',
  says,
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      if (isRetired(handbook, system)) continue;
      const { isoRoles, aiAct } = system.data;
      if (isoRoles.length === 0)
        report({
          at: key(system, 'isoRoles'),
          ...say('isoRole', system.id),
        });
      if (aiAct.inScope === undecided) {
        report({
          at: key(system, 'aiAct', 'inScope'),
          ...say('scope', system.id),
        });
        continue;
      }
      if (!aiAct.inScope) continue;
      if (aiAct.roles.length === 0)
        report({
          at: key(system, 'aiAct', 'roles'),
          ...say('role', system.id),
        });
      if (aiAct.risk === undefined)
        report({
          at: key(system, 'aiAct', 'inScope'),
          ...say('tier', system.id),
        });
    }
  },
});
