import { z } from 'zod';
import { defineCollection } from './collection.ts';
import {
  isUnderControl,
  date,
  documentControlFields,
  entryFields,
  ref,
  refs,
  score,
  text,
  texts,
} from './fields.ts';

/** What an impact assessment looks at, after ISO/IEC 42005. */
export const impactDimensions = [
  'fairness',
  'safety',
  'transparency',
  'explainability',
  'privacy',
  'accountability',
  'reliability',
  'environment',
] as const;

/** Whom an impact may reach. */
export const affectedGroups = ['individuals', 'groups', 'society'] as const;

const impact = z.strictObject({
  dimension: z
    .enum(impactDimensions)
    .meta({ title: 'Dimension', description: 'What is at stake.' }),
  affects: z.enum(affectedGroups).meta({
    title: 'Affects',
    description: 'Whom it reaches: `individuals`, `groups` or `society`.',
  }),
  description: text().meta({
    title: 'Impact',
    description: 'What may happen to them, good or bad.',
  }),
  benefit: z
    .boolean()
    .meta({ title: 'Benefit', description: '`true` for a benefit, `false` for a harm.' }),
  severity: score().meta({
    title: 'Severity',
    description: 'How much it matters to them, 1 to 5, before measures.',
  }),
  likelihood: score().meta({
    title: 'Likelihood',
    description: 'How likely it is, 1 to 5, before measures.',
  }),
  measures: refs('controls', 'risks').meta({
    title: 'Measures',
    description: 'Ids of the controls and risks through which it is dealt with.',
  }),
  residualSeverity: score().meta({
    title: 'Residual severity',
    description: 'Severity after the measures, 1 to 5.',
  }),
  residualLikelihood: score().meta({
    title: 'Residual likelihood',
    description: 'Likelihood after the measures, 1 to 5.',
  }),
});

export const assessments = defineCollection({
  name: 'assessments',
  singular: 'impact assessment',
  title: 'Impact assessments',
  description:
    'What the AI systems may do to individuals, groups and society, after ISO/IEC 42005.',
  columns: ['system', 'status', 'conclusion', 'performed', 'nextReview', 'owner'],
  filters: ['status', 'conclusion'],
  schema: z
    .strictObject({
      ...entryFields,
      system: ref('inventory').meta({
        title: 'System',
        description: 'The id of the AI system that is assessed.',
      }),
      performed: date().meta({
        title: 'Performed',
        description: 'The day on which the assessment was done.',
      }),
      assessors: refs('roles').min(1).meta({
        title: 'Assessors',
        description: 'The roles that assessed. More than one view is better than one.',
      }),
      intendedUses: texts().meta({
        title: 'Intended uses',
        description: 'Users, tasks and contexts for which the system is meant.',
      }),
      foreseeableMisuse: texts().meta({
        title: 'Foreseeable misuse',
        description: 'Uses for which it is not meant and that are to be expected all the same.',
      }),
      interestedParties: texts().meta({
        title: 'Interested parties',
        description: 'Who is affected, directly or indirectly, those who never use it among them.',
      }),
      impacts: z.array(impact).meta({
        title: 'Impacts',
        description: 'Benefits and harms by dimension and by whom they reach.',
      }),
      conclusion: z.enum(['acceptable', 'acceptable-with-measures', 'not-acceptable']).meta({
        title: 'Conclusion',
        description: 'Whether the system may be used, on these measures.',
      }),
      reassessOn: texts().meta({
        title: 'Reassess on',
        description:
          'What has to happen for the assessment to be done again before its next review.',
      }),
      ...documentControlFields,
    })
    .superRefine(isUnderControl),
});
