import { z } from 'zod';
import { defineCollection } from './collection.ts';
import {
  classification,
  date,
  inOrder,
  owner,
  refs,
  required,
  text,
  title,
  unexpected,
} from './fields.ts';

export const controls = defineCollection({
  name: 'controls',
  singular: 'control',
  title: 'Controls',
  description:
    'The 38 reference controls of Annex A in their nine areas, and the controls of our own.',
  columns: ['applicable', 'status', 'owner', 'lastReviewed', 'nextReview'],
  filters: ['applicable', 'status', 'responsibility'],
  schema: z
    .strictObject({
      title: title.optional().meta({
        title: 'Title',
        description:
          'For controls of your own (`ORG.…`) only. Annex A controls take theirs from the catalogue.',
      }),
      owner,
      classification,
      applicable: z.boolean().meta({
        title: 'Applicable',
        description: 'Whether the control applies here: `true` or `false`.',
      }),
      drivers: z
        .array(z.enum(['risk', 'impact', 'legal', 'contractual', 'business']))
        .optional()
        .meta({
          title: 'Drivers',
          description:
            'Why the control applies: a risk, an impact assessment, law, a contract or the business. At least one.',
        }),
      justification: text().meta({
        title: 'Justification',
        description:
          'Why the control applies here, or why it does not, in your own words and about this organisation. A full sentence at least.',
      }),
      exclusionBasis: z.enum(['not-needed', 'not-required', 'covered-elsewhere']).optional().meta({
        title: 'Basis of exclusion',
        description:
          'For a control that does not apply: no risk needs it (`not-needed`), nothing requires it (`not-required`), or something else does it (`covered-elsewhere`).',
      }),
      status: z.enum(['planned', 'partial', 'implemented']).optional().meta({
        title: 'Status',
        description:
          'For a control that applies: `planned`, `partial` or `implemented`. Implemented needs evidence.',
      }),
      targetDate: date().optional().meta({
        title: 'Target date',
        description: 'For `planned` and `partial`: the day by which the control is implemented.',
      }),
      responsibility: z.enum(['own', 'shared', 'inherited']).default('own').meta({
        title: 'Responsibility',
        description:
          'Who carries the control out: this organisation (`own`), with others (`shared`), or a supplier (`inherited`).',
      }),
      implementedBy: refs('policies').default([]).meta({
        title: 'Documents',
        description: 'Ids of the policies and procedures that carry the control out.',
      }),
      evidence: refs('evidence', 'assessments', 'audits').default([]).meta({
        title: 'Evidence',
        description:
          'Ids of the evidence, impact assessments and audits that prove that the control works.',
      }),
      systems: z
        .union([z.literal('all'), refs('inventory')])
        .default('all')
        .meta({
          title: 'Systems',
          description: '`all`, or the ids of the AI systems to which the control applies.',
        }),
      lastReviewed: date().meta({
        title: 'Last reviewed',
        description: 'The day on which the owner last confirmed this row.',
      }),
      nextReview: date().meta({
        title: 'Next review',
        description: 'The day by which the owner confirms it again.',
      }),
    })
    .superRefine((data, context) => {
      if (data.applicable) {
        if (!data.drivers?.length) required(context, ['drivers'], 'the control is applicable');
        if (!data.status) required(context, ['status'], 'the control is applicable');
        if (data.exclusionBasis)
          unexpected(context, ['exclusionBasis'], 'the control is applicable');
        if (data.status && data.status !== 'implemented' && !data.targetDate)
          required(context, ['targetDate'], `the status is \`${data.status}\``);
        if (data.status === 'implemented' && data.targetDate)
          unexpected(context, ['targetDate'], 'the control is implemented');
      } else {
        if (!data.exclusionBasis)
          required(context, ['exclusionBasis'], 'the control is not applicable');
        for (const field of ['drivers', 'status', 'targetDate'] as const)
          if (data[field] !== undefined)
            unexpected(context, [field], 'the control is not applicable');
      }
      inOrder(context, data, 'lastReviewed', 'nextReview');
    }),
});

/** The ids that this organisation's own controls carry. */
export const isOwnControl = (id: string) => /^ORG\./i.test(id);
