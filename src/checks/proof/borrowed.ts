import { borrowersOf } from '../../handbook/state/control-coverage.ts';
import { validProofsOf } from '../../handbook/state/control-state.ts';
import { isOfOthers, proofsNamed, type Proof } from '../../handbook/state/proof.ts';
import type { Entry, Handbook, System } from '../../handbook/types.ts';
import type { Path } from '../../issues/place.ts';
import { firstOf, listed } from '../../issues/words.ts';
import { field, key } from '../places.ts';
import type { Report } from '../rule.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

/** What a proof is there to show. */
type Shown = { stage: string } | { duty: string } | 'monitoring' | 'requirement';

/** What a proof says that it is about: some systems, or none. */
type About = readonly string[] | 'organisation';

const shownWords = (shown: Shown): string =>
  typeof shown === 'object'
    ? 'stage' in shown
      ? `the stage ${shown.stage}`
      : `the duty of Art. ${shown.duty}`
    : { monitoring: 'its monitoring', requirement: 'the test of a requirement' }[shown];

const aboutWords = (about: About): string =>
  about === 'organisation' ? 'the organisation' : firstOf(about);

const says = {
  bySystem: (
    id: string,
    proof: string,
    shows: readonly Shown[],
    about: About,
    isEvidence: boolean,
  ) => ({
    found: `${id} names ${proof} for ${listed(shows.map(shownWords))}, but ${proof} is about ${aboutWords(about)}.`,
    expected: `proof that is about ${id}: evidence that names it, or \`all\`, under \`systems\`, or its own impact assessment`,
    fix: isEvidence
      ? `If ${proof} is about ${id} too, add ${id} to its \`systems\`. Otherwise, name the evidence of ${id} here, or take ${proof} out.`
      : `Name the impact assessment of ${id}, or its evidence, or take ${proof} out.`,
  }),
  forControl: (
    id: string,
    borrowers: readonly string[],
    proofs: readonly { id: string; about: About }[],
    isForAll: boolean,
  ) => ({
    found: `${id} is implemented for ${firstOf(borrowers)}, but all of its valid proof is about other systems: ${firstOf(proofs.map((proof) => `${proof.id} (${aboutWords(proof.about)})`))}.`,
    expected:
      'for each live system to which the control applies, valid proof that names it, or all systems',
    fix: `Add proof about ${borrowers.length === 1 ? 'this system' : 'these systems'} under \`evidence\`, or add ${borrowers.length === 1 ? 'it' : 'them'} to the \`systems\` of proof that is about ${borrowers.length === 1 ? 'it' : 'them'} too. If the control works for some systems only, ${isForAll ? 'name these under `systems`' : 'leave the others out of `systems`'}, or set \`status: partial\` with a \`targetDate\`.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'proof/borrowed',
  severity: 'error',
  summary:
    'A stage, a duty or a control leans, for a system, on evidence or an assessment that is about other systems only.',
  why: 'An auditor picks one system and asks for its proof. What was shown for another system says nothing about this one. For a control that applies to all systems because it names none, this is a warning.',
  says,
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
  shows: Shown;
}

/** What a system's entry names as proof, each with all that it is to show; one fault is one issue. */
function usesOf({ data }: System): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (ids: readonly string[], path: Path, shows: Shown) => {
    for (const [index, id] of ids.entries())
      uses.set(id, [...(uses.get(id) ?? []), { path: [...path, index], shows }]);
  };
  for (const [stage, ids] of Object.entries(data.lifecycle))
    add(ids, ['lifecycle', stage], { stage });
  for (const [article, { evidence }] of Object.entries(data.duties))
    add(evidence, ['duties', article, 'evidence'], { duty: article });
  for (const [index, { evidence }] of data.monitoring.entries())
    add(evidence, ['monitoring', index, 'evidence'], 'monitoring');
  for (const [index, { evidence: id }] of data.requirements.entries())
    if (id !== undefined)
      uses.set(id, [
        ...(uses.get(id) ?? []),
        { path: ['requirements', index, 'evidence'], shows: 'requirement' },
      ]);
  return uses;
}

function borrowedBy(system: System, proof: Proof, uses: readonly Use[]): Report {
  return {
    at: field(system, ...(uses[0]?.path ?? [])),
    ...say(
      'bySystem',
      system.id,
      proof.id,
      uses.map(({ shows }) => shows),
      subjectOf(proof),
      proof.collection === 'evidence',
    ),
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
    ...say(
      'forControl',
      control.id,
      borrowers.map(({ id }) => id),
      proofs.map((proof) => ({ id: proof.id, about: subjectOf(proof) })),
      forAll,
    ),
  };
}

/** What a proof says that it is about. */
const subjectOf = (proof: Proof): About =>
  proof.collection === 'evidence' && Array.isArray(proof.data.systems)
    ? proof.data.systems
    : proof.collection === 'assessments'
      ? [proof.data.system]
      : 'organisation';
