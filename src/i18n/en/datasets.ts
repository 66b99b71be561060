import { counted, number } from './number.ts';

/** The register of datasets, and the page of one. */
export const datasets = {
  empty: 'No dataset is registered.',
  columns: {
    dataset: 'Dataset',
    systems: 'AI systems',
    uses: 'Uses',
    personal: 'Personal data',
    acquisition: 'Acquisition',
    quality: 'Quality',
    owner: 'Owner',
    requirement: 'Requirement',
    measure: 'Measure',
    result: 'Result',
    date: 'Date',
    evidence: 'Evidence',
    system: 'System',
    origin: 'Origin',
    stage: 'Stage',
  },
  measured: (measured: number, all: number) => `${number(measured)} of ${number(all)} measured`,
  noSystem: 'none',
  unused: 'No AI system names this dataset.',
  noQuality: 'No quality requirement is recorded.',
  notStated: 'not stated',
  noMeasure: 'not stated',
  notMeasured: 'not measured',
  standing: {
    owner: 'owner {role}',
    custodian: 'custodian {role}',
    version: (version: string) => `version ${version}`,
    systems: (count: number) => `used by ${counted(count, 'system', 'systems')}`,
  },
};
