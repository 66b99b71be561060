import data from './data/mandatory-documents.json' with { type: 'json' };

/** Documented information that a clause of ISO/IEC 42001 asks for; titles in the project's own words. */
export interface RequiredDocument {
  readonly clause: string;
  readonly document: string;
  /** A document is kept up to date, a record is kept as it was. */
  readonly kind: 'document' | 'record';
  readonly note?: string;
}

/** Documented information that an applicable Annex A control asks for. */
export interface ControlDocument {
  readonly control: string;
  readonly document: string;
}

/** What the clauses ask for, in the order of the standard; a clause may have several rows. */
export const requiredDocuments: readonly RequiredDocument[] =
  data.rows as readonly RequiredDocument[];

/** What applicable controls ask for, in the order of the standard; controls without a document are absent. */
export const controlDocuments: readonly ControlDocument[] = data.controls;

export const controlDocumentsNote: string = data.controlsNote;
export const requiredDocumentsNote: string = data.note;

/** Not asked for, but usually there. */
export const usualDocuments: readonly string[] = data.usual;

/** What a clause (`6.1.3`) asks for; empty = nothing. */
export function documentsOfClause(clause: string): readonly RequiredDocument[] {
  return requiredDocuments.filter((row) => row.clause === clause);
}

/** What a control (`A.5.3`) asks for when it is applicable; empty = nothing named. */
export function documentsOfControl(control: string): readonly ControlDocument[] {
  return controlDocuments.filter((row) => row.control === control);
}
