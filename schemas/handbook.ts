import { z } from 'zod';
import { contact } from './contact-field.ts';
import {
  approvedText,
  classification,
  date,
  documentControlFields,
  doneDate,
  dueDate,
  inOrder,
  owner,
  ref,
  text,
} from './fields.ts';

/** The languages that have texts. */
export const languages = ['en', 'de', 'fr', 'es', 'it'] as const;

/** The languages that the interface speaks: German also as it is written in Switzerland, without ß. */
export const locales = [...languages, 'de-CH'] as const;

/** What each score from 1 to 5 means. */
const scale = (of: 'likelihood' | 'impact') =>
  z
    .array(text())
    .length(5)
    .meta({
      title: of === 'likelihood' ? 'Likelihood' : 'Impact',
      description: `Five short texts: what ${of} 1, 2, 3, 4 and 5 means.`,
    });

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
      contact: contact().optional().meta({
        title: 'Contact',
        description:
          'Where a reader reports a concern, if there is nothing under `concerns`: an e-mail address, a page that starts with https://, a telephone number, or a place in plain words.',
      }),
    })
    .meta({ title: 'Organisation', description: 'The organisation that owns this handbook.' }),
  language: z.enum(locales).meta({
    title: 'Language',
    description:
      'The language of content and interface. `de-CH` is German as it is written in Switzerland.',
  }),
  languages: z.array(z.enum(locales)).min(1).optional().meta({
    title: 'Languages of texts',
    description:
      'The languages in which documents are written, that of the handbook first: `[en, de]`. A translation in another language is reported then.',
  }),
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
      issued: doneDate().meta({ title: 'Issued', description: 'The date of issue.' }),
      validUntil: date().meta({
        title: 'Valid until',
        description: 'The date on which it expires.',
      }),
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
        description: 'The state of the Statement.',
      }),
      owner,
      approvedBy: ref('roles').optional().meta({
        title: 'Approved by',
        description: 'The role that approved this version (7.5.2).',
      }),
      approved: doneDate()
        .optional()
        .meta({ title: 'Approved', description: 'The date of approval.' }),
      approvedText,
      nextReview: dueDate()
        .optional()
        .meta({ title: 'Next review', description: 'The date of the next review.' }),
      classification,
      public: z.enum(['decisions', 'justifications']).optional().meta({
        title: 'In the public edition',
        description:
          'What the public edition shows of the Statement although its classification is not `public`: which controls apply and how far they are implemented (`decisions`), or the reasons, too (`justifications`). Without this, it shows nothing of it.',
      }),
      changes: documentControlFields.changes,
    })
    .superRefine((data, context) => inOrder(context, data, 'approved', 'nextReview'))
    .meta({
      title: 'Statement of Applicability',
      description: 'Document control of the Statement.',
    }),
  concerns: z
    .strictObject({
      channel: text().meta({
        title: 'Channel',
        description:
          'What the way is called, and whether it is anonymous: "Speak-up line, anonymous on request".',
      }),
      url: z
        .url({ protocol: /^https?$/ })
        .optional()
        .meta({
          title: 'Address',
          description: 'The page of the channel, which starts with https://.',
        }),
    })
    .optional()
    .meta({
      title: 'Concerns',
      description:
        'Where somebody raises a concern about AI (A.3.3). The foot of every page leads there.',
    }),
  treatmentPlan: z
    .strictObject({
      version: text().meta({
        title: 'Version',
        description: 'The version of the plan, in quotes.',
      }),
      status: z.enum(['draft', 'in-review', 'approved', 'retired']).meta({
        title: 'Status',
        description: 'The state of the plan: `draft`, `in-review`, `approved` or `retired`.',
      }),
      approvedBy: ref('roles').optional().meta({
        title: 'Approved by',
        description:
          'The role of the designated management that approved the plan and accepted the residual risks (6.1.3).',
      }),
      approved: doneDate()
        .optional()
        .meta({ title: 'Approved', description: 'The date of approval.' }),
      approvedText,
      nextReview: dueDate()
        .optional()
        .meta({ title: 'Next review', description: 'The date of the next review.' }),
      changes: documentControlFields.changes,
    })
    .superRefine((data, context) => inOrder(context, data, 'approved', 'nextReview'))
    .optional()
    .meta({
      title: 'Treatment plan',
      description:
        'Document control of the AI risk treatment plan (6.1.3). The plan itself is made of the `actions` of the risks.',
    }),
  repository: z
    .strictObject({
      url: z.url({ protocol: /^https?$/ }).meta({
        title: 'Address',
        description: 'The address at which the repository can be browsed.',
      }),
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
      description: 'Where editors change this handbook. "Edit this page" needs it.',
    }),
  reviewSoonDays: z.int().min(0).max(3650).default(60).meta({
    title: 'Review soon',
    description: 'How many days ahead something counts as due soon.',
  }),
  riskAppetite: z.int().min(1).max(25).meta({
    title: 'Risk appetite',
    description: 'The score (likelihood × impact, 1 to 25) above which a risk must be treated.',
  }),
  riskCriteria: z
    .strictObject({
      likelihood: scale('likelihood'),
      impact: scale('impact'),
      document: ref('policies').optional().meta({
        title: 'Document',
        description: 'The id of the document that explains the criteria.',
      }),
    })
    .optional()
    .meta({
      title: 'Risk criteria',
      description: 'What the scores 1 to 5 mean (6.1.2). The matrix of the risks shows it.',
    }),
  baseline: text().optional().meta({
    title: 'Baseline',
    description: 'The git tag or commit that was last audited.',
  }),
  certification: z
    .strictObject({
      body: text().meta({
        title: 'Certification body',
        description: 'The body that will certify the AIMS.',
      }),
      stage1: date()
        .optional()
        .meta({ title: 'Stage 1', description: 'The planned date of stage 1.' }),
      stage2: date()
        .optional()
        .meta({ title: 'Stage 2', description: 'The planned date of stage 2.' }),
    })
    .superRefine((data, context) => inOrder(context, data, 'stage1', 'stage2'))
    .optional()
    .meta({ title: 'Certification', description: 'The planned certification of the AIMS.' }),
  communication: z
    .array(
      z.strictObject({
        what: text().meta({ title: 'What', description: 'What is communicated.' }),
        when: text().meta({ title: 'When', description: 'When, or on what occasion.' }),
        with: text().meta({ title: 'With whom', description: 'Who is told or asked.' }),
        how: text().meta({ title: 'How', description: 'By which means.' }),
        by: ref('roles').meta({ title: 'By', description: 'The role that does it.' }),
      }),
    )
    .optional()
    .meta({
      title: 'Communication plan',
      description: 'What is communicated about the AIMS, when, with whom and how (7.4).',
    }),
  aims: z
    .strictObject({
      certificate: text().meta({
        title: 'Certificate',
        description: 'The number of the certificate.',
      }),
      standard: text().meta({
        title: 'Standard',
        description: 'The standard of the AIMS: `ISO/IEC 42001:2023`.',
      }),
      body: text().meta({ title: 'Certification body', description: 'Who issued it.' }),
      issued: doneDate().meta({ title: 'Issued', description: 'The date of issue.' }),
      validUntil: date().meta({
        title: 'Valid until',
        description: 'The date on which it expires.',
      }),
      scope: text().optional().meta({
        title: 'Scope',
        description: 'The scope that the certificate names, word for word.',
      }),
      soaVersion: text().optional().meta({
        title: 'Version of the Statement',
        description:
          'The version of the Statement of Applicability that the certificate names, in quotes.',
      }),
    })
    .superRefine((data, context) => inOrder(context, data, 'issued', 'validUntil'))
    .optional()
    .meta({
      title: 'AIMS certificate',
      description: 'The certificate of the AIMS, once there is one.',
    }),
  auditProgramme: z
    .strictObject({
      objectives: text().meta({
        title: 'Objectives',
        description: 'What the internal audits are to find out.',
      }),
      criteria: text().optional().meta({
        title: 'Criteria',
        description: 'What is audited against: the standard, your own rules, law, contracts.',
      }),
      frequency: text().optional().meta({
        title: 'Frequency',
        description: 'How often, and what comes up more often than the rest.',
      }),
      approvedBy: ref('roles').optional().meta({
        title: 'Approved by',
        description: 'The role that approved the programme.',
      }),
      approved: doneDate()
        .optional()
        .meta({ title: 'Approved', description: 'The date of approval.' }),
    })
    .optional()
    .meta({
      title: 'Audit programme',
      description:
        'The programme of the internal audits (9.2.2). The audits themselves are in `audits/`.',
    }),
  brand: z
    .strictObject({
      logo: text().optional().meta({ title: 'Logo', description: 'An image under `files/`.' }),
      accent: z
        .string()
        .regex(/^#[0-9a-f]{6}$/i, 'is not a colour in the form #rrggbb')
        .optional()
        .meta({
          title: 'Accent',
          description: 'The colour of the organisation, as `#rrggbb`, in quotes.',
        }),
      secondAccent: z
        .string()
        .regex(/^#[0-9a-f]{6}$/i, 'is not a colour in the form #rrggbb')
        .optional()
        .meta({
          title: 'Second accent',
          description:
            'The second colour of the organisation, as `#rrggbb`, in quotes. It marks the current place and the second part of charts.',
        }),
    })
    .optional()
    .meta({ title: 'Brand', description: 'Logo and colour of the organisation.' }),
  editor: z
    .strictObject({
      host: z.enum(['github', 'gitlab', 'gitea']).meta({
        title: 'Host',
        description: 'What the repository is kept on: `github`, `gitlab` or `gitea`.',
      }),
      address: z
        .url({ protocol: /^https$/ })
        .optional()
        .meta({
          title: 'Address',
          description:
            'Where editors sign in, which starts with https://: the address of your own host, or of the service that signs in for it.',
        }),
      appId: text().optional().meta({
        title: 'Application',
        description: 'The id under which the host knows the editor, where it asks for one.',
      }),
    })
    .optional()
    .meta({
      title: 'Browser editor',
      description:
        'Turns on the editor at `/admin/` for people who do not use git. It needs `repository`.',
    }),
  checks: z
    .record(z.string(), z.enum(['error', 'warning', 'off']))
    .default({})
    .meta({
      title: 'Checks',
      description:
        'Rules with another severity in this handbook, by id: `document/due-soon: off`. Rules about content that cannot be read or must not run cannot be switched off.',
    }),
  asOf: date().optional().meta({
    title: 'As of',
    description:
      'The as-of date of a snapshot, such as an example or an archive. Leave it out of a handbook in use, which is judged as of today.',
  }),
});

export type HandbookConfig = z.infer<typeof handbookConfig>;
