import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { date, entryFields, ref, refs, score } from './fields.ts';

export const risks = defineCollection({
  name: 'risks',
  singular: 'risk',
  title: 'Risks',
  description: 'One register for AI and information security, before and after treatment.',
  columns: ['category', 'likelihood', 'impact', 'treatment', 'residual', 'owner', 'nextReview'],
  filters: ['category', 'treatment'],
  schema: z.strictObject({
    ...entryFields,
    category: z.enum(['ai', 'information-security']).meta({
      title: 'Category',
      description:
        '`ai` for what AI systems may do, `information-security` for confidentiality, integrity, availability.',
    }),
    sources: refs('iso42001-risk-source').default([]).meta({
      title: 'Sources',
      description: 'Risk sources of Annex C, in quotes: `"C.3.4"`.',
    }),
    objectives: refs('iso42001-objective').default([]).meta({
      title: 'Objectives at risk',
      description: 'Objectives of Annex C that the risk threatens, in quotes: `"C.2.5"`.',
    }),
    systems: refs('inventory').default([]).meta({
      title: 'Systems',
      description: 'Ids of the AI systems concerned. Empty means the whole organisation.',
    }),
    likelihood: score().meta({
      title: 'Likelihood',
      description: 'Before treatment, 1 (rare) to 5 (almost certain).',
    }),
    impact: score().meta({
      title: 'Impact',
      description: 'Before treatment, 1 (slight) to 5 (severe).',
    }),
    treatment: z.enum(['mitigate', 'avoid', 'transfer', 'accept']).meta({
      title: 'Treatment',
      description: 'What is done about it.',
    }),
    controls: refs('controls', 'iso27001-control').default([]).meta({
      title: 'Controls',
      description: 'Controls that treat it: `A.6.2.4`, `ORG.…`, or of the ISMS `27001:A.8.16`.',
    }),
    residual: z
      .strictObject({
        likelihood: score().meta({
          title: 'Residual likelihood',
          description: 'After treatment, 1 to 5.',
        }),
        impact: score().meta({ title: 'Residual impact', description: 'After treatment, 1 to 5.' }),
      })
      .meta({ title: 'Residual risk', description: 'What is left after treatment.' }),
    acceptedBy: ref('roles').optional().meta({
      title: 'Accepted by',
      description: 'The role that accepted the residual risk.',
    }),
    accepted: date()
      .optional()
      .meta({ title: 'Accepted', description: 'The day on which it was accepted.' }),
    due: date()
      .optional()
      .meta({ title: 'Treatment due', description: 'The day by which the treatment is done.' }),
    nextReview: date().meta({
      title: 'Next review',
      description: 'The day by which the risk is looked at again.',
    }),
  }),
});
