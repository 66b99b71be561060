/** The elements of a documented impact assessment, in the project’s own words. */
export const iso42005 = {
  scope: {
    title: 'Scope of the assessment',
    hint: 'Which system, version, deployment and life cycle stage is looked at, and what is left out.',
  },
  'system-description': {
    title: 'System description',
    hint: 'What the system is, in plain words.',
  },
  capabilities: {
    title: 'Functions and capabilities',
    hint: 'What it can do, including beyond the planned use.',
  },
  purpose: {
    title: 'Purpose',
    hint: 'Why the organisation has it.',
  },
  'intended-uses': {
    title: 'Intended uses',
    hint: 'Users, tasks and contexts it is meant for.',
  },
  'unintended-uses': {
    title: 'Unintended uses',
    hint: 'Uses it is not meant for, including foreseeable misuse.',
  },
  data: {
    title: 'Data information and quality',
    hint: 'Data sets, origin, coverage and known quality limits.',
  },
  'algorithm-model': {
    title: 'Algorithm and model information',
    hint: 'Methods and models, how they were chosen and what is known about their limits.',
  },
  'geography-languages': {
    title: 'Geography and languages',
    hint: 'Where and in which languages it runs.',
  },
  environment: {
    title: 'Deployment environment',
    hint: 'Technical and organisational setting and its limits.',
  },
  'interested-parties': {
    title: 'Relevant interested parties',
    hint: 'Who is affected directly or indirectly, including people who do not use it.',
  },
  'benefits-harms': {
    title: 'Benefits and harms',
    hint: 'For each party and dimension: what could be gained and what could go wrong.',
  },
  'failures-misuse': {
    title: 'Failures and foreseeable misuse',
    hint: 'What happens when it fails or is misused.',
  },
  measures: {
    title: 'Measures on harms and benefits',
    hint: 'What is done about each harm and to secure the benefits.',
  },
};
