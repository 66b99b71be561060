import { undecided, unknown } from '../../../schemas/fields.ts';
import type { Importable } from '../fields.ts';

/**
 * What is written where a source does not say what an entry must have: facts that are unknown, judgements
 * that nobody has made. A fact that can be neither is missing, and the import says so.
 *
 * @param file - name of the source
 */
export const openFacts = (what: Importable, file: string): Readonly<Record<string, unknown>> =>
  ({
    inventory: {
      purpose: `Not stated in ${file}.`,
      origin: unknown,
      generative: unknown,
      stage: unknown,
      data: [],
      decisions: [],
      isoRoles: [],
      'aiAct.inScope': undecided,
      'aiAct.roles': [],
      'aiAct.gpai': unknown,
      'aiAct.basis': `Not assessed yet: ${file} does not say.`,
    },
    risks: {},
    suppliers: {
      services: `Not stated in ${file}.`,
      country: unknown,
      responsibilities: [],
    },
    evidence: {
      location: unknown,
      collection: `Not stated in ${file}.`,
    },
    datasets: {},
    findings: {},
    isms: {},
  })[what];
