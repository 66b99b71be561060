import { dossierParts, type DossierPart, type DossierScope } from '../../standards/dossier.ts';
import {
  isHeldNotHighRisk,
  obligationsOf,
  operatorRolesOf,
  withParents,
  type SystemObligation,
} from './obligations.ts';
import type { Handbook, System } from '../types.ts';

/**
 * The parts that the dossier of a system has, by its roles and tier: those of a provider or deployer of a
 * high-risk system only where it is one, and the duties only where some fall that no other part tells.
 */
export function dossierPartsOf(handbook: Handbook, system: System): DossierPart[] {
  const parts = dossierParts.filter(({ appliesTo }) => isAsked(handbook, system, appliesTo));
  return otherDutiesOf(handbook, system, parts).length > 0
    ? parts
    : parts.filter(({ appliesTo }) => appliesTo !== 'in-scope');
}

/** The duties of a system that none of these parts tells. */
export function otherDutiesOf(
  handbook: Handbook,
  system: System,
  parts: readonly DossierPart[],
): SystemObligation[] {
  const covered = new Set(parts.flatMap(({ covers }) => covers));
  return obligationsOf(handbook, system).filter(
    ({ obligation: { refs } }) =>
      !refs.slice(0, 1).some((ref) => withParents(ref).some((each) => covered.has(each))),
  );
}

function isAsked(handbook: Handbook, system: System, scope: DossierScope): boolean {
  const { aiAct } = system.data;
  const isProvider = aiAct.inScope !== false && operatorRolesOf(system).has('provider');
  switch (scope) {
    case 'all':
      return true;
    case 'in-scope':
      return aiAct.inScope !== false;
    case 'high-risk-provider':
      return isProvider && aiAct.risk === 'high';
    case 'exempt-provider':
      return isProvider && isHeldNotHighRisk(aiAct);
    case 'fundamental-rights-deployer':
      return obligationsOf(handbook, system).some(
        ({ obligation, record }) =>
          obligation.refs.includes('27') && record?.status !== 'not-applicable',
      );
  }
}
