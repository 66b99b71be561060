import data from './data/iso27001.json' with { type: 'json' };
import type { Clause, Titled } from './iso42001.ts';

/** A control of Annex A of ISO/IEC 27001:2022. */
export interface Control27001 extends Titled {
  /** Id of the theme, `A.5` … `A.8`. */
  readonly theme: string;
}

/** The standard itself. */
export const iso27001 = data.standard;

/** All clauses 4 to 10 in the order of the standard; ids without the `27001:` of a catalogue reference. */
export const clauses27001: readonly Clause[] = data.clauses;

/** The 93 controls of Annex A, in the order of the standard. */
export const controls27001: readonly Control27001[] = data.controls;

const controlIndex = new Map(controls27001.map((control) => [control.id, control]));

/** The Annex A control with this id (`A.5.1`, without `27001:`), or `undefined`. */
export function control27001ById(id: string): Control27001 | undefined {
  return controlIndex.get(id);
}
