import { counted } from './number.ts';

/** The page of a supplier. */
export const supplier = {
  owner: 'owner {role}',
  assessed: 'assessed {day}',
  nextReview: 'next assessment {day}',
  notAssessed: 'not assessed',
  noNextReview: 'no next assessment',
  country: (country: string) => `from ${country}`,
  responsibilitiesLead: 'Who does what along the life cycle (A.10.2).',
  noResponsibility: 'No responsibilities are allocated.',
  task: 'Task',
  parties: { us: 'Us', them: 'Them', shared: 'Shared' },
  count: (count: number) => counted(count, 'task', 'tasks'),
  systemsNone: 'No AI system names them as its supplier.',
  columns: { system: 'System', origin: 'Origin', stage: 'Stage', model: 'Model' },
  contract: 'Contract',
  noContract: 'No contract is named.',
  noModel: 'not named',
  lastAssessment: 'Last assessment',
  nextAssessment: 'Next assessment',
};
