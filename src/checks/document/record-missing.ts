import {
  controlInformation,
  type ControlInformation,
} from '../../handbook/state/control-information.ts';
import { validProofsOf } from '../../handbook/state/control-state.ts';
import { unreadDocuments } from '../../handbook/lookup/unread.ts';
import type { Handbook, System } from '../../handbook/types.ts';
import { either, firstOf } from '../../issues/words.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'document/record-missing',
  severity: 'warning',
  summary:
    'Controls are implemented, but records that they require of a system are missing. A record counts for a system only if it names it under `systems`.',
  why: 'A standard that says that every system has a specification is not the specification. An auditor picks a system and asks for the record.',
  check(handbook, report) {
    const lacking = new Map<System, ControlInformation[]>();
    for (const information of controlInformation(handbook))
      if (isAskedFor(handbook, information))
        for (const system of information.systems?.missing ?? [])
          lacking.set(system, [...(lacking.get(system) ?? []), information]);
    for (const [system, missing] of lacking) {
      const records = missing.map(({ control, document }) => `${document} (${control})`);
      report({
        at: key(system, 'stage'),
        found: `${system.id} lacks records that implemented controls require of it: ${firstOf(records)}.`,
        expected: expectation(missing),
        fix: remedy(handbook, system, missing),
      });
    }
  },
});

/** Whether the rule tells of what a control requires of each system. */
function isAskedFor(handbook: Handbook, { entry, systems }: ControlInformation): boolean {
  if (!entry || entry.data.status !== 'implemented' || !systems) return false;
  // inventory/assessment-missing tells of systems without an impact assessment.
  if (systems.in === 'assessments') return false;
  if (systems.in === 'inventory') return true;
  // Where a control has no valid proof at all, rules on its evidence say so. What is named and cannot be
  // read may be the record.
  const unread = new Set(unreadDocuments(handbook).map(({ id }) => id));
  return (
    validProofsOf(handbook, entry).length > 0 &&
    entry.data.evidence.every((id) => handbook.byId.has(id) && !unread.has(id))
  );
}

const isOfEvidence = ({ systems }: ControlInformation) => systems?.in === 'evidence';

function expectation(missing: readonly ControlInformation[]): string {
  const fields = new Set(missing.flatMap(({ systems }) => systems?.field ?? []));
  const said = either([...fields].map((name) => `\`${name}\``));
  return [
    missing.some(isOfEvidence) &&
      `valid evidence of each of these controls that names the system${fields.size > 0 ? `, or ${said} in the system itself` : ''}`,
    !missing.every(isOfEvidence) && 'its resources in the inventory',
  ]
    .filter(Boolean)
    .join(', and ');
}

function remedy(
  handbook: Handbook,
  { id }: System,
  missing: readonly ControlInformation[],
): string {
  const ofEvidence = missing.filter(isOfEvidence);
  const silent = new Set(
    ofEvidence.flatMap(({ entry }) =>
      entry
        ? validProofsOf(handbook, entry).flatMap((proof) =>
            proof.collection === 'evidence' && proof.data.systems === undefined ? [proof.id] : [],
          )
        : [],
    ),
  );
  return [
    silent.size > 0 &&
      `If ${firstOf([...silent])} ${silent.size === 1 ? 'is' : 'are'} about ${id}, say so there under \`systems\`.`,
    ofEvidence.length > 0 &&
      `${silent.size > 0 ? 'Otherwise add' : 'Add'} the missing records and name them under \`evidence:\` of the controls, or list under their \`systems:\` only those to which they apply.`,
    ofEvidence.length < missing.length && `Complete \`resources\` and \`data\` of ${id}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
