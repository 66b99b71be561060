/** The backlog before certification. */
export const gaps = {
  lead: 'What is open before certification, in the order in which it blocks it.',
  stage1: 'Stage 1 is aimed at {stage1}.',
  stages: 'Stage 1 is aimed at {stage1}, stage 2 at {stage2}.',
  nothing: 'Nothing is open.',
  columns: {
    open: 'Open',
    why: 'Why',
    isms: 'From the ISMS',
    owner: 'Owner',
    target: 'Target',
  },
  kinds: {
    unproven: 'Called implemented, and nothing proves it',
    missing: 'No entry in the Statement',
    assessment: 'High impact, and no approved impact assessment',
    clause: 'Part of the management system that is not done',
    planned: 'Control that is planned',
    partial: 'Control that is done in part',
  },
};
