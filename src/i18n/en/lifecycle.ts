import { counted, number } from './number.ts';

/** The life cycle: systems by stages. */
export const lifecycle = {
  title: 'Life cycle',
  description:
    'AI systems by the seven stages of their life cycle, with the evidence from each stage.',
  lead: 'Each system by the seven stages of its life cycle, with the evidence from each stage, and what is missing for completed stages.',
  pageTitle: (page: number) => `Life cycle, page ${number(page)}`,
  systems: (count: number) => counted(count, 'AI system', 'AI systems'),
  missingCount: (count: number) =>
    `${counted(count, 'system has', 'systems have')} no evidence for a completed stage`,
  unknownCount: (count: number) => `${counted(count, 'system', 'systems')} at an unknown stage`,
  noneMissing: 'Every completed stage has evidence.',
  /** Where stages that the supplier went through have none. */
  noneMissingHere: 'Every stage completed here has evidence.',
  unseenCount: (count: number) =>
    `${counted(count, 'system', 'systems')} without evidence for a stage of the supplier`,
  none: 'No AI system is in the inventory.',
  summary: 'Systems by stage reached and by origin',
  matrix: 'Systems by stages',
  columns: {
    stage: 'Stage reached',
    total: 'Systems',
    missing: 'Something missing',
    system: 'System',
    origin: 'Origin',
  },
  group: (stage: string, total: number) => `${stage}: ${counted(total, 'system', 'systems')}`,
  continued: (stage: string) => `${stage}, continued`,
  /** What a stage is for a system. */
  state: {
    passed: 'completed',
    current: 'now',
    ahead: 'ahead',
    'not-ours': 'the supplier’s',
    unseen: 'the supplier’s, no evidence',
    unknown: 'unknown',
  },
  missing: 'missing',
  missingLong: 'Missing: the stage was completed, but there is no evidence.',
  nothingYet: 'nothing yet',
  legend:
    'For bought systems, data and development are up to the supplier. Evidence that has expired since then still counts for a completed stage; a draft does not.',
  pages: 'Pages of systems',
  proofs: (count: number) => counted(count, 'proof', 'proofs'),
};
