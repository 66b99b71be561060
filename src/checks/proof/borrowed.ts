import { borrowersOf } from '../../handbook/state/control-coverage.ts';
import { validProofsOf } from '../../handbook/state/control-state.ts';
import { isOfOthers, proofsNamed, type Proof } from '../../handbook/state/proof.ts';
import type { Entry, Handbook, System } from '../../handbook/types.ts';
import type { Path } from '../../issues/place.ts';
import { firstOf, listed } from '../../issues/words.ts';
import { field, key } from '../places.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'proof/borrowed',
  severity: 'error',
  summary:
    'A stage, a duty or a control leans, for a system, on evidence or an assessment that is about other systems only.',
  why: 'An auditor picks one system and asks for its proof. What was shown for another system says nothing about this one. For a control that applies to all systems because it names none, this is a warning.',
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      const uses = usesOf(system);
      for (const proof of proofsNamed(handbook, [...uses.keys()]))
        if (isOfOthers(proof, system.id))
          report(borrowedBy(system, proof, uses.get(proof.id) ?? []));
    }
    const isDouble = doubleIds(handbook);
    for (const control of handbook.entries.controls) {
      // What an entry that cannot be read is about nobody knows.
      if (control.data.evidence.some((id) => !handbook.byId.has(id))) continue;
      const borrowers = borrowersOf(handbook, control).filter(({ id }) => !isDouble.has(id));
      if (borrowers.length > 0)
        report(borrowedFor(control, borrowers, validProofsOf(handbook, control)));
    }
  },
});

/** Ids that two entries have, so that nobody knows which of them is meant; `content/duplicate-id` reports them. */
function doubleIds({ documents }: Pick<Handbook, 'documents'>): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    documents.flatMap(({ id }) => (seen.size === seen.add(id.toLowerCase()).size ? [id] : [])),
  );
}

/** A place of a system's entry that names a proof, and what it is there to show. */
interface Use {
  path: Path;
  shows: string;
}

/** What a system's entry names as proof, each with all that it is to show; one fault is one issue. */
function usesOf({ data }: System): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (ids: readonly string[], path: Path, shows: string) => {
    for (const [index, id] of ids.entries())
      uses.set(id, [...(uses.get(id) ?? []), { path: [...path, index], shows }]);
  };
  for (const [stage, ids] of Object.entries(data.lifecycle))
    add(ids, ['lifecycle', stage], `the stage ${stage}`);
  for (const [article, { evidence }] of Object.entries(data.duties))
    add(evidence, ['duties', article, 'evidence'], `the duty of Art. ${article}`);
  for (const [index, { evidence }] of data.monitoring.entries())
    add(evidence, ['monitoring', index, 'evidence'], 'its monitoring');
  for (const [index, { evidence: id }] of data.requirements.entries())
    if (id !== undefined)
      uses.set(id, [
        ...(uses.get(id) ?? []),
        { path: ['requirements', index, 'evidence'], shows: 'the test of a requirement' },
      ]);
  return uses;
}

function borrowedBy(system: System, proof: Proof, uses: readonly Use[]): Report {
  const isEvidence = proof.collection === 'evidence';
  return {
    at: field(system, ...(uses[0]?.path ?? [])),
    found: `${system.id} names ${proof.id} for ${listed(uses.map(({ shows }) => shows))}, but ${proof.id} is about ${subjectOf(proof)}.`,
    expected: `proof that is about ${system.id}: evidence that names it, or \`all\`, under \`systems\`, or its own impact assessment`,
    fix: isEvidence
      ? `If ${proof.id} is about ${system.id} too, add ${system.id} to its \`systems\`. Otherwise, name the evidence of ${system.id} here, or take ${proof.id} out.`
      : `Name the impact assessment of ${system.id}, or its evidence, or take ${proof.id} out.`,
  };
}

function borrowedFor(
  control: Entry<'controls'>,
  borrowers: readonly System[],
  proofs: readonly Proof[],
): Report {
  const forAll = control.data.systems === 'all';
  return {
    at: key(control, 'evidence'),
    // Nobody wrote that the control works for these very systems.
    asWarning: forAll,
    found: `${control.id} is implemented for ${firstOf(borrowers.map(({ id }) => id))}, but all of its valid proof is about other systems: ${firstOf(proofs.map((proof) => `${proof.id} (${subjectOf(proof)})`))}.`,
    expected:
      'for each live system to which the control applies, valid proof that names it, or all systems',
    fix: `Add proof about ${borrowers.length === 1 ? 'this system' : 'these systems'} under \`evidence\`, or add ${borrowers.length === 1 ? 'it' : 'them'} to the \`systems\` of proof that is about ${borrowers.length === 1 ? 'it' : 'them'} too. If the control works for some systems only, ${forAll ? 'name these under `systems`' : 'leave the others out of `systems`'}, or set \`status: partial\` with a \`targetDate\`.`,
  };
}

/** What a proof says that it is about. */
const subjectOf = (proof: Proof): string =>
  proof.collection === 'evidence' && Array.isArray(proof.data.systems)
    ? firstOf(proof.data.systems)
    : proof.collection === 'assessments'
      ? proof.data.system
      : 'the organisation';
