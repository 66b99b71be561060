import { z } from 'zod';
import { classification, date, inOrder, owner, ref, text } from './fields.ts';

/** The languages that the interface speaks. */
export const languages = ['en', 'de', 'fr', 'es', 'it'] as const;

const contactAddress = /^(?:(?:mailto:)?[^\s:@/]+@[^\s:@/]+|https?:\/\/\S+)$/i;

/** `handbook.yaml`: what is said once for the whole handbook. */
export const handbookConfig = z.strictObject({
  title: text().meta({ title: 'Title', description: 'The name of the handbook.' }),
  organization: z
    .strictObject({
      name: text().meta({
        title: 'Name',
        description: 'The name by which the organisation is known.',
      }),
      legalName: text()
        .optional()
        .meta({ title: 'Legal name', description: 'The name in the commercial register.' }),
      contact: text()
        .regex(contactAddress, 'is neither an e-mail address nor a page that starts with https://')
        .optional()
        .meta({
          title: 'Contact',
          description:
            'Where a reader reports a concern: an e-mail address or a page that starts with https://.',
        }),
    })
    .meta({ title: 'Organisation', description: 'Whose handbook this is.' }),
  language: z
    .enum(languages)
    .meta({ title: 'Language', description: 'The language of content and interface.' }),
  scope: text().meta({ title: 'Scope', description: 'The scope statement of the AIMS (4.3).' }),
  isms: z
    .strictObject({
      standard: text().meta({
        title: 'Standard',
        description: 'The standard of the ISMS: `ISO/IEC 27001:2022`.',
      }),
      certificate: text().meta({
        title: 'Certificate',
        description: 'The number of the certificate.',
      }),
      body: text().meta({ title: 'Certification body', description: 'Who issued it.' }),
      issued: date().meta({ title: 'Issued', description: 'The day of issue.' }),
      validUntil: date().meta({ title: 'Valid until', description: 'The day on which it ends.' }),
    })
    .superRefine((data, context) => inOrder(context, data, 'issued', 'validUntil'))
    .optional()
    .meta({ title: 'ISMS certificate', description: 'The certificate that the AIMS builds on.' }),
  soa: z
    .strictObject({
      version: text().meta({
        title: 'Version',
        description: 'The version of the Statement, in quotes.',
      }),
      status: z.enum(['draft', 'in-review', 'approved', 'retired']).meta({
        title: 'Status',
        description: 'Where the Statement stands.',
      }),
      owner,
      approvedBy: ref('roles').optional().meta({
        title: 'Approved by',
        description: 'The role of the designated management that approved it (6.1.3).',
      }),
      approved: date().optional().meta({ title: 'Approved', description: 'The day of approval.' }),
      nextReview: date()
        .optional()
        .meta({ title: 'Next review', description: 'The day of the next review.' }),
      classification,
    })
    .superRefine((data, context) => inOrder(context, data, 'approved', 'nextReview'))
    .meta({
      title: 'Statement of Applicability',
      description: 'Document control of the Statement.',
    }),
  repository: z
    .strictObject({
      url: z
        .url({ protocol: /^https?$/ })
        .meta({ title: 'Address', description: 'Where the repository is browsed.' }),
      branch: text()
        .default('main')
        .meta({ title: 'Branch', description: 'The branch that is published.' }),
      contentPath: text().default('content').meta({
        title: 'Content path',
        description: 'The folder of the handbook inside the repository.',
      }),
    })
    .optional()
    .meta({
      title: 'Repository',
      description: 'Where editors change this handbook: makes "edit this page" work.',
    }),
  reviewSoonDays: z.int().min(0).default(60).meta({
    title: 'Review soon',
    description: 'How many days ahead something counts as due soon.',
  }),
  riskAppetite: z.int().min(1).max(25).meta({
    title: 'Risk appetite',
    description: 'The score (likelihood × impact, 1 to 25) above which a risk must be treated.',
  }),
  baseline: text().optional().meta({
    title: 'Baseline',
    description: 'The git tag or commit of the state that was last audited.',
  }),
  certification: z
    .strictObject({
      body: text().meta({
        title: 'Certification body',
        description: 'Who is to certify the AIMS.',
      }),
      stage1: date()
        .optional()
        .meta({ title: 'Stage 1', description: 'The day aimed at for stage 1.' }),
      stage2: date()
        .optional()
        .meta({ title: 'Stage 2', description: 'The day aimed at for stage 2.' }),
    })
    .superRefine((data, context) => inOrder(context, data, 'stage1', 'stage2'))
    .optional()
    .meta({ title: 'Certification', description: 'What the organisation aims at.' }),
  brand: z
    .strictObject({
      logo: text().optional().meta({ title: 'Logo', description: 'An image under `files/`.' }),
      accent: z
        .string()
        .regex(/^#[0-9a-f]{6}$/i, 'is no colour as #rrggbb')
        .optional()
        .meta({
          title: 'Accent',
          description: 'The colour of the organisation, as `#rrggbb`, in quotes.',
        }),
    })
    .optional()
    .meta({ title: 'Brand', description: 'Logo and colour of the organisation.' }),
  checks: z
    .record(z.string(), z.enum(['error', 'warning', 'off']))
    .default({})
    .meta({
      title: 'Checks',
      description:
        'Rules whose severity differs here, by id: `document/due-soon: off`. Those on what cannot be read cannot be switched off.',
    }),
  asOf: date().optional().meta({
    title: 'As of',
    description:
      'For a snapshot only, such as an example or an archive: the day at which everything is judged. A living handbook leaves it out and is judged today.',
  }),
});

export type HandbookConfig = z.infer<typeof handbookConfig>;
