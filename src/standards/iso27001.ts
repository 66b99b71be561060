import data from './data/iso27001.json' with { type: 'json' };
import { titled, type Clause, type Titled } from './iso42001.ts';
import * as english from './languages/en/index.ts';
import type { StandardsTexts } from './languages/index.ts';

/** A control of Annex A of ISO/IEC 27001:2022. */
export interface Control27001 extends Titled {
  /** Id of the theme, `A.5` … `A.8`. */
  readonly theme: string;
}

/** The standard itself. */
export const iso27001 = data.standard;

/** The standard in a language. */
export const iso27001In = ({
  iso27001: { titles },
}: StandardsTexts): {
  readonly clauses27001: readonly Clause[];
  readonly controls27001: readonly Control27001[];
} => ({
  clauses27001: titled(data.clauses, titles),
  controls27001: titled(data.controls, titles),
});

const inEnglish = iso27001In(english);

/** All clauses 4 to 10 in the order of the standard; ids without the `27001:` of a catalogue reference. */
export const { clauses27001 } = inEnglish;

/** The 93 controls of Annex A, in the order of the standard. */
export const { controls27001 } = inEnglish;

const controlIndex = new Map(controls27001.map((control) => [control.id, control]));

/** The Annex A control with this id (`A.5.1`, without `27001:`), or `undefined`. */
export function control27001ById(id: string): Control27001 | undefined {
  return controlIndex.get(id);
}
