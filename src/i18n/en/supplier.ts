import { counted } from './number.ts';

/** The page of a supplier. */
export const supplier = {
  owner: 'owner {role}',
  assessed: 'assessed {day}',
  nextReview: 'next assessment {day}',
  country: (country: string) => `from ${country}`,
  responsibilitiesLead: 'Who does what along the life cycle (A.10.2).',
  noResponsibility: 'Nothing is allocated: who does what is not written down.',
  task: 'Task',
  parties: { us: 'Us', them: 'Them', shared: 'Shared' },
  count: (count: number) => counted(count, 'task', 'tasks'),
  systemsNone: 'No AI system names this supplier.',
  columns: { system: 'System', origin: 'Origin', stage: 'Stage', model: 'Model' },
  contract: 'Contract',
  noContract: 'No contract is named.',
  noModel: 'not named',
  lastAssessment: 'Last assessment',
  nextAssessment: 'Next assessment',
};
