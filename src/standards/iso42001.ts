import data from './data/iso42001.json' with { type: 'json' };
import * as english from './languages/en/index.ts';
import type { StandardsTexts } from './languages/index.ts';

/** A clause of a management system standard: `level` 1 for `6`, 2 for `6.1`, 3 for `6.1.4`. */
export interface Clause {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  /** Id of the clause above, `null` for the seven main clauses. */
  readonly parent: string | null;
}

/** An identifier with its title. */
export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** A reference control of Annex A. */
export interface Control extends Titled {
  /** Id of the area, `A.2` … `A.10`. */
  readonly area: string;
  /** `A.6.1` or `A.6.2`; only area A.6 is divided. */
  readonly subArea?: string;
  /** What the control asks for, in the project's own words; not text of the standard. */
  readonly summary: string;
}

/** The standard itself. */
export const iso42001 = data.standard;

/** What the standard has, with the titles of a language. */
interface Iso42001 {
  readonly clauses: readonly Clause[];
  readonly areas: readonly Titled[];
  readonly subAreas: readonly (Titled & { readonly area: string })[];
  readonly controls: readonly Control[];
  readonly objectives: readonly Titled[];
  readonly riskSources: readonly Titled[];
}

/** Gives each item its title, beside its id. */
export const titled = <Item extends { readonly id: string }>(
  items: readonly Item[],
  titles: Readonly<Record<string, string>>,
): (Item & Titled)[] =>
  items.map((item) => Object.assign({ id: item.id, title: titles[item.id] ?? item.id }, item));

/** The standard in a language. */
export function iso42001In({ iso42001: { titles, summaries } }: StandardsTexts): Iso42001 {
  const summaryOf: Readonly<Record<string, string>> = summaries;
  return {
    clauses: titled(data.clauses, titles),
    areas: titled(data.areas, titles),
    subAreas: titled(data.subAreas, titles),
    controls: titled(data.controls, titles).map((control) => ({
      ...control,
      summary: summaryOf[control.id] ?? '',
    })),
    objectives: titled(data.objectives, titles),
    riskSources: titled(data.riskSources, titles),
  };
}

const inEnglish = iso42001In(english);

/** All clauses 4 to 10 in the order of the standard. */
export const { clauses } = inEnglish;

const parents = new Set(clauses.map((clause) => clause.parent));

/** The clauses without children: the ones that need a disposition (reuse, extend or new). */
export const leafClauses: readonly Clause[] = clauses.filter((clause) => !parents.has(clause.id));

/** The nine control areas of Annex A. */
export const { areas } = inEnglish;

/** The two divisions of area A.6. */
export const { subAreas } = inEnglish;

/** The 38 reference controls of Annex A, in the order of the standard. */
export const { controls } = inEnglish;

/** The candidate objectives of Annex C, C.2.1 to C.2.11. */
export const { objectives } = inEnglish;

/** The risk sources of Annex C, C.3.1 to C.3.7. */
export const { riskSources } = inEnglish;

const controlIndex = new Map(controls.map((control) => [control.id, control]));

/** The Annex A control with this id (`A.6.2.4`), or `undefined`. */
export function controlById(id: string): Control | undefined {
  return controlIndex.get(id);
}

/** The controls of one area (`A.6`), in the order of the standard; empty for an unknown area. */
export function controlsOfArea(area: string): readonly Control[] {
  return controls.filter((control) => control.area === area);
}
