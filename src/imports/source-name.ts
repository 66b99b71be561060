import type { Importable } from './fields.ts';
import type { Mapping } from './mapping/mapping.ts';

/** The name of a source, which is also that of a file. */
export const sourcePattern = /^[a-z0-9][a-z0-9-]{0,60}$/;

/** The name by which the record of a source is kept: the one that is given, else what is imported. */
export const sourceName = (
  { what, source }: { what: Importable; source?: string | undefined },
  mapping: Mapping,
): string => source ?? mapping.source ?? what;
