import { isDeepStrictEqual } from 'node:util';
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

/** Whether a value is what an import writes if a source, whatever it is called, does not say it. */
export function isOpenFact(what: Importable, field: string, value: unknown): boolean {
  const open = openFacts(what, '\0')[field];
  if (typeof open !== 'string' || typeof value !== 'string')
    return open !== undefined && isDeepStrictEqual(open, value);
  const [before = '', after] = open.split('\0');
  return after === undefined
    ? value === open
    : value.startsWith(before) && value.endsWith(after) && value.length > before.length;
}
