import data from './data/mandatory-documents.json' with { type: 'json' };

/** Documented information that a clause of ISO/IEC 42001 asks for; titles in the project's own words. */
export interface RequiredDocument {
  readonly clause: string;
  readonly document: string;
  /** A document is kept up to date, a record is kept as it was. */
  readonly kind: 'document' | 'record';
}

/** Documented information that an applicable Annex A control asks for. */
export interface ControlDocument {
  readonly control: string;
  readonly document: string;
  /** The control says to determine it, not in words to document it; only a record shows that it was. */
  readonly implied?: boolean;
}

/** What the clauses ask for, in the order of the standard; a clause may have several rows. */
export const requiredDocuments: readonly RequiredDocument[] =
  data.rows as readonly RequiredDocument[];

/** What applicable controls ask for, in the order of the standard; controls without a document are absent. */
export const controlDocuments: readonly ControlDocument[] = data.controls;
