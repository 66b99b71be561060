import { isHeldNotHighRisk } from '../../handbook/state/obligations.ts';
import { isRetired } from '../../handbook/state/system-state.ts';
import { field, key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  profiling: (id: string, tier: string) => ({
    found: `${id} profiles natural persons, and is held not to be high-risk (tier: ${tier}), although Annex III lists it.`,
    expected: 'the tier `high`: Art. 6(3) gives no exception where people are profiled',
    fix: 'Set `risk: high` and remove `exemption`. If it does not profile anybody, set `profiling: false`.',
  }),
  groundless: (id: string) => ({
    found: `Annex III lists ${id}, whose provider we are, and nothing says why it is not high-risk.`,
    expected: 'the ground of Art. 6(3) under `exemption`',
    fix: 'Write `exemption` with `ground`, `profiling`, `decided` and `by`, or set `risk: high`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/exemption',
  severity: 'error',
  summary:
    'A system that Annex III lists is held not to be high-risk although it profiles people. If its provider does not say why it is not high-risk, this is a warning.',
  why: 'A system that profiles natural persons is always high-risk (Art. 6(3), last subparagraph). The provider of any other documents its assessment before the system goes live (Art. 6(4)).',
  says,
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      const { aiAct } = system.data;
      if (!aiAct.inScope || !isHeldNotHighRisk(aiAct) || isRetired(handbook, system)) continue;
      if (aiAct.exemption?.profiling)
        report({
          at: field(system, 'aiAct', 'exemption', 'profiling'),
          ...say('profiling', system.id, String(aiAct.risk)),
        });
      else if (!aiAct.exemption && aiAct.roles.includes('provider'))
        report({
          at: key(system, 'aiAct', 'annexIII'),
          ...say('groundless', system.id),
          asWarning: true,
        });
    }
  },
});
