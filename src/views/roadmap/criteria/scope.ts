import { documentsOfClause } from '../../../handbook/lookup/clause-rows.ts';
import { documentsOf } from '../../../handbook/lookup/control-documents.ts';
import { entryOf } from '../../../handbook/lookup/entry-of.ts';
import { inherentScore, isOpportunity, isUntreated } from '../../../handbook/state/risk-state.ts';
import { isPlanApproved } from '../../../handbook/state/plan-state.ts';
import { pathOf, registerPath } from '../../../addresses/sitemap.ts';
import type { Handbook } from '../../../handbook/types.ts';
import { contextView, requirementsOf } from '../../context/context.ts';
import { acceptanceOf } from '../../risks/risk-row.ts';
import { shareOf, yesOrNo, type Criterion } from '../criterion.ts';

/** Whether context, scope, policy and criteria are settled, and the risks treated by them. */
export function scopeCriteria(handbook: Handbook) {
  const { context, risks } = handbook.entries;
  const ours = risks.filter(({ data }) => data.category === 'ai');
  const above = risks.filter(
    (risk) => !isOpportunity(risk) && inherentScore(risk) > handbook.config.riskAppetite,
  );
  const { issues, parties } = contextView(handbook);
  return [
    yesOrNo('context', issues > 0 && parties > 0, registerPath('context')),
    shareOf(
      handbook,
      'addressed',
      registerPath('context'),
      context.filter(({ data }) => data.requirements.length > 0),
      (party) => requirementsOf(handbook, party).every(({ state }) => state !== 'unmet'),
    ),
    inForceFor(handbook, 'scope', '4.3'),
    inForceFor(handbook, 'policy', '5.2'),
    inForceFor(handbook, 'riskCriteria', '6.1.2'),
    inForceFor(handbook, 'impactCriteria', '6.1.4', 'A.5.2'),
    yesOrNo('oneRegister', ours.length > 0, registerPath('risks')),
    shareOf(
      handbook,
      'treated',
      registerPath('risks'),
      above,
      (risk) => !isUntreated(handbook, risk) && acceptanceOf(handbook, risk).state !== 'missing',
    ),
    yesOrNo('planApproved', isPlanApproved(handbook), registerPath('treatment-plan')),
  ];
}

/** Whether an approved document is meant for a clause, or for the control that asks for the same. */
function inForceFor<Key extends string>(
  handbook: Handbook,
  key: Key,
  clause: string,
  control?: string,
): Criterion<Key> {
  const entry = control === undefined ? undefined : entryOf(handbook, 'controls', control);
  const documents = [
    ...documentsOfClause(handbook, clause),
    ...(entry ? documentsOf(handbook, entry) : []),
  ];
  const inForce = documents.find(({ data }) => data.status === 'approved');
  const shown = inForce ?? documents[0];
  const path = pathOf(handbook, shown?.id ?? clause) ?? '/documents/';
  return yesOrNo(key, inForce !== undefined, path);
}
