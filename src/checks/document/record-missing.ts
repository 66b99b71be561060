import {
  controlInformation,
  type ControlInformation,
} from '../../handbook/state/control-information.ts';
import { validProofsOf } from '../../handbook/state/control-state.ts';
import { unreadDocuments } from '../../handbook/lookup/unread.ts';
import type { Handbook, System } from '../../handbook/types.ts';
import { either, firstOf } from '../../issues/words.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

/** Records that a control requires. */
interface Missing {
  control: string;
  /** What is required, by its name in English. */
  document: string;
}

/** Where records may be: evidence of the controls, fields of the system, its resources. */
interface Places {
  ofEvidence: boolean;
  fields: readonly string[];
  ofResources: boolean;
}

const says = {
  lacking: (
    id: string,
    missing: readonly Missing[],
    { ofEvidence, fields, ofResources }: Places,
    silent: readonly string[],
  ) => ({
    found: `${id} lacks records that implemented controls require of it: ${firstOf(missing.map(({ control, document }) => `${document} (${control})`))}.`,
    expected: [
      ofEvidence &&
        `valid evidence of each of these controls that names the system${fields.length > 0 ? `, or ${either(fields.map((name) => `\`${name}\``))} in the system itself` : ''}`,
      ofResources && 'its resources in the inventory',
    ]
      .filter(Boolean)
      .join(', and '),
    fix: [
      silent.length > 0 &&
        `If ${firstOf(silent)} ${silent.length === 1 ? 'is' : 'are'} about ${id}, say so there under \`systems\`.`,
      ofEvidence &&
        `${silent.length > 0 ? 'Otherwise add' : 'Add'} the missing records and name them under \`evidence:\` of the controls, or list under their \`systems:\` only those to which they apply.`,
      ofResources && `Complete \`resources\` and \`data\` of ${id}.`,
    ]
      .filter(Boolean)
      .join(' '),
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'document/record-missing',
  severity: 'warning',
  summary:
    'Controls are implemented, but records that they require of a system are missing. A record counts for a system only if it names it under `systems`.',
  why: 'A standard that says that every system has a specification is not the specification. An auditor picks a system and asks for the record.',
  says,
  check(handbook, report) {
    const lacking = new Map<System, ControlInformation[]>();
    for (const information of controlInformation(handbook))
      if (isAskedFor(handbook, information))
        for (const system of information.systems?.missing ?? [])
          lacking.set(system, [...(lacking.get(system) ?? []), information]);
    for (const [system, missing] of lacking)
      report({
        at: key(system, 'stage'),
        ...say(
          'lacking',
          system.id,
          missing.map(({ control, document }) => ({ control, document })),
          placesOf(missing),
          silentProofs(handbook, missing),
        ),
      });
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

const placesOf = (missing: readonly ControlInformation[]): Places => ({
  ofEvidence: missing.some(isOfEvidence),
  fields: [...new Set(missing.flatMap(({ systems }) => systems?.field ?? []))],
  ofResources: !missing.every(isOfEvidence),
});

/** Valid proof of the controls that does not say which systems it is about. */
const silentProofs = (handbook: Handbook, missing: readonly ControlInformation[]): string[] => [
  ...new Set(
    missing
      .filter(isOfEvidence)
      .flatMap(({ entry }) =>
        entry
          ? validProofsOf(handbook, entry).flatMap((proof) =>
              proof.collection === 'evidence' && proof.data.systems === undefined ? [proof.id] : [],
            )
          : [],
      ),
  ),
];
