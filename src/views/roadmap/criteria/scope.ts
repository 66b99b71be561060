import { documentsOfClause } from '../../../handbook/derived/clause-rows.ts';
import { documentsOf } from '../../../handbook/derived/control-documents.ts';
import { entryOf } from '../../../handbook/derived/entry-of.ts';
import {
  inherentScore,
  isAccepted,
  isUntreated,
  needsAcceptance,
} from '../../../handbook/derived/risk-state.ts';
import { pathOf, registerPath } from '../../../handbook/sitemap.ts';
import type { Handbook } from '../../../handbook/types.ts';
import { shareOf, yesOrNo, type Criterion } from '../criterion.ts';

/** Whether scope, policy and criteria are in force, and the risks treated by them. */
export function scopeCriteria(handbook: Handbook) {
  const { risks } = handbook.entries;
  const ours = risks.filter(({ data }) => data.category === 'ai');
  const above = risks.filter((risk) => inherentScore(risk) > handbook.config.riskAppetite);
  return [
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
      (risk) =>
        !isUntreated(handbook, risk) &&
        (!needsAcceptance(handbook, risk) || isAccepted(handbook, risk)),
    ),
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
