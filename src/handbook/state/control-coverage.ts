import { memo } from '../../memo.ts';
import {
  applies,
  appliesTo,
  controlState,
  ismsProofOnly,
  provesNothing,
  validProofsOf,
} from './control-state.ts';
import { isAbout, isOfOthers, systemsNamed, type Proof } from './proof.ts';
import { isLive, isRetired } from './system-state.ts';
import type { Entry, Handbook, System } from '../types.ts';

type Control = Entry<'controls'>;

/**
 * What the valid proof of a control says of one system: some of it is about the system (`shown`); none is, and
 * some is about the organisation (`organisation`); all is about other systems (`borrowed`); or there is none
 * (`nothing`). Only the first shows that the control works for the system.
 */
export type Coverage = 'shown' | 'organisation' | 'borrowed' | 'nothing';

/** In the order in which pages tell them. */
export const coverages = [
  'shown',
  'organisation',
  'borrowed',
  'nothing',
] as const satisfies readonly Coverage[];

/** A control as it is for one system. */
export interface ControlCoverage {
  coverage: Coverage;
  /** The valid proofs that are about the system, in the order in which the control names them. */
  proofs: readonly Proof[];
}

/** What the proof of a control says of a system. Asked for each system, the control is looked at once. */
export const coverageOf = (handbook: Handbook, control: Control, system: System): ControlCoverage =>
  coverageIn(handbook)(control)(system.id);

const coverageIn = memo((handbook: Handbook) =>
  memo((control: Control) => {
    const valid = validProofsOf(handbook, control);
    const named = new Set(valid.flatMap(systemsNamed));
    const known = new Map<string | undefined, ControlCoverage>();
    return (system: string): ControlCoverage => {
      // Systems that no proof names are alike, and most of a long inventory are.
      const key = named.has(system) ? system : undefined;
      const found = known.get(key) ?? coverageFor(control, valid, system);
      known.set(key, found);
      return found;
    };
  }),
);

function coverageFor(control: Control, valid: readonly Proof[], system: string): ControlCoverage {
  const proofs = valid.filter((proof) => isAbout(proof, system));
  const reused = ismsProofOnly(control, proofs);
  // What the ISMS has says nothing of a control to which none of it carries over.
  if (proofs.length > 0 && !(reused && provesNothing(reused))) return { coverage: 'shown', proofs };
  if (valid.length === proofs.length) return { coverage: 'nothing', proofs: [] };
  const borrowed = valid.every((proof) => isOfOthers(proof, system) || proofs.includes(proof));
  return { coverage: borrowed ? 'borrowed' : 'organisation', proofs: [] };
}

/** The systems to which a control applies and which are not retired. */
export const systemsUnder = (handbook: Handbook, control: Control): System[] =>
  handbook.entries.inventory.filter(
    (system) => appliesTo(control, system.id) && !isRetired(handbook, system),
  );

/** The controls that apply to a system. */
export const controlsOver = ({ entries }: Pick<Handbook, 'entries'>, system: System): Control[] =>
  entries.controls.filter((control) => appliesTo(control, system.id));

/**
 * The live systems for which a control is said to be implemented and proven, although all of its valid proof is
 * about others. What is still being built has nothing to show yet.
 */
export const borrowersOf = (handbook: Handbook, control: Control): System[] =>
  applies(control) && controlState(handbook, control) === 'proven'
    ? systemsUnder(handbook, control).filter(
        (system) =>
          isLive(handbook, system) && coverageOf(handbook, control, system).coverage === 'borrowed',
      )
    : [];
