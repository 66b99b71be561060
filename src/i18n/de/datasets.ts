import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The register of datasets, and the page of one. */
export const datasets: Messages['datasets'] = {
  empty: 'Kein Datensatz ist erfasst.',
  columns: {
    dataset: 'Datensatz',
    systems: 'KI-Systeme',
    uses: 'Verwendung',
    personal: 'Personendaten',
    acquisition: 'Herkunft',
    quality: 'Qualität',
    owner: 'Verantwortlich',
    requirement: 'Anforderung',
    measure: 'Messung',
    result: 'Ergebnis',
    date: 'Datum',
    evidence: 'Nachweis',
    system: 'System',
    origin: 'Herkunft',
    stage: 'Phase',
  },
  measured: (measured: number, all: number) => `${number(measured)} von ${number(all)} gemessen`,
  noSystem: 'keines',
  unused: 'Kein KI-System nennt diesen Datensatz.',
  noQuality: 'Keine Anforderung an die Qualität ist erfasst.',
  notStated: 'nicht angegeben',
  noMeasure: 'nicht angegeben',
  notMeasured: 'nicht gemessen',
  standing: {
    owner: 'verantwortlich: {role}',
    custodian: 'betreut von: {role}',
    version: (version: string) => `Version ${version}`,
    systems: (count: number) => `verwendet von ${counted(count, 'System', 'Systemen')}`,
  },
};
