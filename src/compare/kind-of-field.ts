import { z } from 'zod';
import { referenceTargets, unwrap } from '../../schemas/walk.ts';
import type { Path } from '../issues/place.ts';
import type { ChangeKind, ChangePlace } from './comparison.ts';

/** Names of fields, and what a change of them is. The name at the end of a path counts, then the one before it. */
const byName: Readonly<Record<string, ChangeKind>> = {
  ...named('decision', ['applicable', 'exclusionBasis', 'drivers', 'treatment', 'decision']),
  ...named('decision', ['decided', 'decidedBy', 'conclusion', 'needed', 'exceptions']),
  ...named('state', ['status', 'stage', 'done', 'retired', 'closed']),
  ...named('evidence', ['evidence', 'lifecycle', 'sha256']),
  ...named('justification', ['justification', 'rationale', 'reason', 'basis']),
  ...named('role', ['owner', 'isoRoles', 'roles', 'responsibility']),
  ...named('tier', ['risk', 'gpai', 'annexIII', 'inScope', 'exemption', 'systemicRisk', 'grade']),
  ...named('score', ['likelihood', 'consequences', 'current', 'residual', 'riskAppetite']),
  ...named('approval', ['version', 'changes', 'approved', 'approvedBy', 'accepted']),
  ...named('approval', ['acceptedBy', 'approvedText', 'verified', 'verifiedBy']),
};

function named(kind: ChangeKind, names: readonly string[]): Record<string, ChangeKind> {
  return Object.fromEntries(names.map((name) => [name, kind]));
}

/** What a change of a field is about. */
export function kindOfField(
  place: ChangePlace,
  path: Path,
  schema: z.core.$ZodType,
  isText: boolean,
): ChangeKind {
  const names = path.filter((step) => typeof step === 'string');
  // A system is classified by its impact; of a risk the impact is a score.
  if (names.at(-1) === 'impact') return place === 'inventory' ? 'tier' : 'score';
  for (const name of names.toReversed()) {
    const kind = byName[name];
    if (kind) return kind;
  }
  const inner = unwrap(schema);
  const targets = referenceTargets(inner instanceof z.ZodArray ? inner.element : schema) ?? [];
  if (targets.includes('evidence')) return 'evidence';
  if (targets.includes('roles')) return 'role';
  return isText ? 'text' : 'detail';
}
