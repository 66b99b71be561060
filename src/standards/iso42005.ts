import data from './data/iso42005.json' with { type: 'json' };
import type { Titled } from './iso42001.ts';

/** Something that a documented impact assessment holds (clause 6). */
export interface AssessmentElement extends Titled {
  readonly key: string;
  /** What belongs there, in the project's own words. */
  readonly hint: string;
}

/** The standard itself: guidance on impact assessment, not certifiable. `published` is `YYYY-MM`. */
export const iso42005 = data.standard;

/** The steps of the process (clause 5). */
export const processSteps: readonly Titled[] = data.process;

/** The elements of the documented assessment (clause 6). */
export const assessmentElements: readonly AssessmentElement[] = data.elements;

/** How far the clause numbers of the elements may be relied on. */
export const assessmentElementsNote: string = data.elementsNote;

/** The eight dimensions of impact; the ids are those of `impacts[].dimension` in an assessment. */
export const impactDimensions: readonly Titled[] = data.dimensions;

export const annexes42005: readonly Titled[] = data.annexes;

const links = new Map(data.links.map((link) => [link.iso42001, link.iso42005]));

/** The clauses of ISO/IEC 42005 that serve a clause or control of ISO/IEC 42001 (`8.4`, `A.5.4`); empty = none. */
export function guidanceFor(reference: string): readonly string[] {
  return links.get(reference) ?? [];
}
