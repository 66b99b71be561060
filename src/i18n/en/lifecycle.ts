import { counted, number } from './number.ts';

/** The life cycle: systems by stages. */
export const lifecycle = {
  title: 'Life cycle',
  description:
    'AI systems by the seven stages of their life, with the evidence that each stage left behind.',
  lead: 'Each system by the seven stages of its life, with the evidence that each stage left behind, and what is missing for the stages that it has passed.',
  pageTitle: (page: number) => `Life cycle, page ${number(page)}`,
  systems: (count: number) => counted(count, 'AI system', 'AI systems'),
  missingCount: (count: number) =>
    `${counted(count, 'system has', 'systems have')} passed a stage that nothing shows`,
  noneMissing: 'Every stage that was passed has left evidence.',
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
  /** Where a stage stands for a system. */
  state: {
    passed: 'passed',
    current: 'now',
    ahead: 'ahead',
    'not-ours': 'the supplier’s',
  },
  missing: 'missing',
  missingLong: 'Missing: the stage was passed, and nothing shows it.',
  nothingYet: 'nothing yet',
  legend:
    'Of a bought system, data and development are the supplier’s. A stage that was passed stays shown by a proof that has expired since; a draft shows nothing.',
  pages: 'Pages of systems',
  proofs: (count: number) => counted(count, 'proof', 'proofs'),
};
