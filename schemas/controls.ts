import { z } from 'zod';
import { defineCollection } from './collection.ts';
import {
  aliases,
  classification,
  doneDate,
  dueDate,
  former,
  inOrder,
  owner,
  refs,
  required,
  restrictedFields,
  text,
  title,
  undecided,
  unexpected,
} from './fields.ts';

export const controls = defineCollection({
  name: 'controls',
  singular: 'control',
  title: 'Controls',
  description: 'The 38 reference controls of Annex A in their nine areas, and our own controls.',
  schema: z
    .strictObject({
      title: title.optional().meta({
        title: 'Title',
        description:
          'For controls of your own (`ORG.…`) only. Annex A controls have theirs from the catalogue.',
      }),
      owner,
      classification,
      restrictedFields,
      aliases,
      applicable: z.union([z.boolean(), z.literal(undecided)]).meta({
        title: 'Applicable',
        description:
          'Whether the control applies here: `true` or `false`; `undecided` until it is decided.',
      }),
      drivers: z
        .array(z.enum(['risk', 'impact', 'legal', 'contractual', 'business']))
        .optional()
        .meta({
          title: 'Drivers',
          description:
            'Why the control applies: a risk, an impact assessment, law, a contract or the business. At least one.',
        }),
      justification: text().optional().meta({
        title: 'Justification',
        description:
          'Why the control does or does not apply here, in your own words and about this organisation. At least a full sentence. Required once it is decided.',
      }),
      exclusionBasis: z
        .enum(['not-needed', 'not-required'])
        .register(former, {
          'covered-elsewhere':
            'A control that the ISMS carries out applies, and is implemented: write `applicable: true`, `drivers`, `status: implemented`, `responsibility: isms` and its `evidence`, and remove `exclusionBasis`. A control that nobody needs is `not-needed`.',
        })
        .optional()
        .meta({
          title: 'Basis of exclusion',
          description:
            'For a control that does not apply: no risk needs it (`not-needed`), or nothing from outside requires it (`not-required`). A control that the ISMS carries out applies: see `responsibility`.',
        }),
      exceptions: z
        .array(
          z.strictObject({
            systems: refs('inventory').min(1).meta({
              title: 'Systems',
              description: 'Ids of the AI systems to which the control does not apply.',
            }),
            reason: text().meta({
              title: 'Reason',
              description: 'Why it does not apply to them.',
            }),
          }),
        )
        .default([])
        .meta({
          title: 'Exceptions',
          description:
            'Systems to which a control does not apply that applies otherwise, with the reason (6.1.3).',
        }),
      objectives: refs('objectives').default([]).meta({
        title: 'Objectives',
        description: 'Ids of the objectives that the control serves (6.1.3).',
      }),
      status: z.enum(['planned', 'partial', 'implemented']).optional().meta({
        title: 'Status',
        description:
          'For a control that applies: `planned`, `partial` or `implemented`. An implemented control needs evidence.',
      }),
      targetDate: dueDate().optional().meta({
        title: 'Target date',
        description:
          'For `planned` and `partial`: the date by which the control will be implemented.',
      }),
      responsibility: z.enum(['own', 'isms', 'shared', 'inherited']).default('own').meta({
        title: 'Responsibility',
        description:
          'Who implements the control: this organisation for its AI (`own`), its ISMS (`isms`), this organisation with others (`shared`), or a supplier (`inherited`).',
      }),
      implementedBy: refs('policies').default([]).meta({
        title: 'Documents',
        description: 'Ids of the policies and procedures that implement the control.',
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
      lastReviewed: doneDate().optional().meta({
        title: 'Last reviewed',
        description:
          'The date on which the owner last confirmed this row. Required once it is decided.',
      }),
      reviewedText: z
        .record(
          z.string(),
          z.string().regex(/^[0-9a-f]{16}$/, 'is not a fingerprint of 16 hexadecimal digits'),
        )
        .optional()
        .meta({
          title: 'Reviewed texts',
          description:
            'The fingerprints of the row and of all that it relied on when it was last reviewed. `aims review` writes them; never write them by hand.',
        }),
      nextReview: dueDate().optional().meta({
        title: 'Next review',
        description:
          'The date by which the owner must confirm it again. Required once it is decided.',
      }),
    })
    .superRefine((data, context) => {
      if (data.applicable === undecided) isLeftOpen(data, context);
      else isDecided(data, context);
      inOrder(context, data, 'lastReviewed', 'nextReview');
    }),
});

interface Row {
  applicable: boolean | typeof undecided;
  drivers?: readonly string[] | undefined;
  justification?: string | undefined;
  exclusionBasis?: string | undefined;
  status?: string | undefined;
  targetDate?: string | undefined;
  exceptions: readonly unknown[];
  lastReviewed?: string | undefined;
  nextReview?: string | undefined;
}

/** Of a row that nobody has decided, nothing is said that follows from the decision. */
function isLeftOpen(data: Row, context: z.RefinementCtx) {
  for (const field of ['drivers', 'exclusionBasis', 'status', 'targetDate'] as const)
    if (data[field] !== undefined) unexpected(context, [field], 'the control is undecided');
  if (data.exceptions.length > 0) unexpected(context, ['exceptions'], 'the control is undecided');
}

/** A row that is decided says why and on what day; one that applies also how far it is. */
function isDecided(data: Row, context: z.RefinementCtx) {
  for (const field of ['justification', 'lastReviewed', 'nextReview'] as const)
    if (data[field] === undefined)
      required(context, [field], 'the decision on the control has been made');
  if (data.applicable === true) {
    if (!data.drivers?.length) required(context, ['drivers'], 'the control is applicable');
    if (!data.status) required(context, ['status'], 'the control is applicable');
    if (data.exclusionBasis) unexpected(context, ['exclusionBasis'], 'the control is applicable');
    if (data.status && data.status !== 'implemented' && !data.targetDate)
      required(context, ['targetDate'], `the status is \`${data.status}\``);
    if (data.status === 'implemented' && data.targetDate)
      unexpected(context, ['targetDate'], 'the control is implemented');
  } else {
    if (!data.exclusionBasis)
      required(context, ['exclusionBasis'], 'the control is not applicable');
    for (const field of ['drivers', 'status', 'targetDate'] as const)
      if (data[field] !== undefined) unexpected(context, [field], 'the control is not applicable');
    if (data.exceptions.length > 0)
      unexpected(context, ['exceptions'], 'the control is not applicable to any system');
  }
}

/** The ids that this organisation's own controls carry. */
export const isOwnControl = (id: string) => /^ORG\./i.test(id);
