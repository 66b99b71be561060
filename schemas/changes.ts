import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { date, entryFields, inOrder, ref, refs, required, text } from './fields.ts';

const effects = z.strictObject({
  assessment: z.enum(['needed', 'not-needed']).optional().meta({
    title: 'Impact assessment',
    description:
      'Whether the change needs an impact assessment before it is made: `needed` or `not-needed`.',
  }),
  risks: refs('risks').default([]).meta({
    title: 'Risks',
    description: 'Ids of the risks that it changes or brings.',
  }),
  documents: refs('policies', 'clauses').default([]).meta({
    title: 'Documents',
    description: 'Ids of the documents that have to be changed with it.',
  }),
  statement: z.boolean().optional().meta({
    title: 'Statement of Applicability',
    description: 'Whether a row of the Statement of Applicability changes with it.',
  }),
  why: text().optional().meta({
    title: 'Why',
    description: 'The reasons for these answers, in a sentence or two.',
  }),
});

export const changes = defineCollection({
  name: 'changes',
  singular: 'planned change',
  title: 'Planned changes',
  description:
    'Changes of the AIMS or of an AI system: proposed, examined, decided, made and verified (6.3, 8.1).',
  schema: z
    .strictObject({
      ...entryFields,
      of: z.enum(['aims', 'system']).meta({
        title: 'Change of',
        description: 'What changes: the management system (`aims`) or a `system`.',
      }),
      systems: refs('inventory').default([]).meta({
        title: 'Systems',
        description: 'Ids of the AI systems that change, or that the change reaches.',
      }),
      proposed: date().meta({
        title: 'Proposed',
        description: 'The date on which the change was proposed.',
      }),
      reason: text().meta({
        title: 'Reason',
        description: 'What the change is for, and what could go wrong without it.',
      }),
      effects: effects.optional().meta({
        title: 'Effects',
        description: 'What was found when its effects were examined, before the decision.',
      }),
      decision: z
        .enum(['open', 'approved', 'rejected'])
        .default('open')
        .meta({ title: 'Decision', description: '`open`, `approved` or `rejected`.' }),
      decidedBy: ref('roles')
        .optional()
        .meta({ title: 'Decided by', description: 'The role that decided.' }),
      decided: date()
        .optional()
        .meta({ title: 'Decided', description: 'The date of the decision.' }),
      due: date()
        .optional()
        .meta({ title: 'Due', description: 'The date by which the change is to be made.' }),
      done: date()
        .optional()
        .meta({ title: 'Done', description: 'The date on which the change was made.' }),
      verified: date().optional().meta({
        title: 'Verified',
        description: 'The date on which somebody checked that it was made as it was decided.',
      }),
      evidence: refs('evidence').default([]).meta({
        title: 'Evidence',
        description: 'Ids of the evidence that it was decided, made and verified.',
      }),
    })
    .superRefine((data, context) => {
      if (data.of === 'system' && data.systems.length === 0)
        required(context, ['systems'], 'the change is one `of: system`');
      inOrder(context, data, 'proposed', 'decided');
      inOrder(context, data, 'proposed', 'done');
      inOrder(context, data, 'done', 'verified');
    }),
});
