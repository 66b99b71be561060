import { z } from 'zod';
import { line, text } from './fields.ts';

/** One row of `isms/controls.csv`, the Statement of Applicability that the ISMS already has. */
export const ismsControl = z
  .strictObject({
    control: z
      .string()
      .regex(/^A\.[5-8]\.\d{1,2}$/, 'is not a control of ISO/IEC 27001:2022 (A.5.1 to A.8.34)')
      .meta({
        title: 'Control',
        description: 'The number in Annex A of ISO/IEC 27001:2022, as `A.5.1`.',
      }),
    applicable: z
      .enum(['true', 'false', 'yes', 'no'])
      .transform((value) => value === 'true' || value === 'yes')
      .meta({ title: 'Applicable', description: '`true` or `false`.' }),
    status: z.enum(['planned', 'partial', 'implemented', '']).meta({
      title: 'Status',
      description: '`planned`, `partial` or `implemented`; empty if the control does not apply.',
    }),
    justification: text().meta({
      title: 'Justification',
      description: 'Why it does or does not apply.',
    }),
    document: line().meta({
      title: 'Document',
      description: 'The ISMS document that implements it.',
    }),
    owner: line().meta({ title: 'Owner', description: 'Who is responsible for it in the ISMS.' }),
  })
  .superRefine((row, context) => {
    if (row.applicable && row.status === '')
      context.addIssue({
        code: 'custom',
        path: ['status'],
        message: 'is missing, although the control is applicable',
      });
  });

/** The columns of the file, in their order. */
export const ismsColumns = Object.keys(ismsControl.shape) as (keyof z.infer<typeof ismsControl>)[];

export type IsmsControl = z.infer<typeof ismsControl>;
