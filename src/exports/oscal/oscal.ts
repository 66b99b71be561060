import type { Handbook } from '../../handbook/types.ts';
import { assessmentPlan, assessmentResults } from './assessment.ts';
import { catalog, catalog27001 } from './catalogs.ts';
import { oscalFiles, type OscalFile } from './document.ts';
import { mapping } from './mapping.ts';
import { poam } from './poam.ts';
import { ssp } from './ssp.ts';

/** A document of OSCAL in JSON. */
export interface OscalDocument {
  /** What it is. */
  file: OscalFile;
  /** Its name below the folder of the exports: `oscal/ssp.json`. */
  name: string;
  /** Text of the file. */
  make: () => string;
}

/** What the handbook is in the words of OSCAL. Documents that would be empty are left out. */
export function oscalDocuments(handbook: Handbook): OscalDocument[] {
  const results = assessmentResults(handbook);
  const plan = poam(handbook);
  const document = (file: OscalFile, make: () => string): OscalDocument => ({
    file,
    name: oscalFiles[file],
    make,
  });
  const hasControls = handbook.entries.controls.length > 0;
  return [
    document('catalog', () => catalog(handbook)),
    document('catalog27001', () => catalog27001(handbook)),
    document('mapping', () => mapping(handbook)),
    ...(hasControls
      ? [
          document('ssp', () => ssp(handbook)),
          document('assessmentPlan', () => assessmentPlan(handbook)),
          ...(results === undefined ? [] : [document('assessmentResults', () => results)]),
          ...(plan === undefined ? [] : [document('poam', () => plan)]),
        ]
      : []),
  ];
}
