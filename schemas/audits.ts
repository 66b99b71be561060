import { z } from 'zod';
import { defineCollection } from './collection.ts';
import {
  date,
  doneDate,
  dueDate,
  entryFields,
  former,
  ref,
  refs,
  required,
  text,
  texts,
  unexpected,
} from './fields.ts';

/** What a management review has to look at, after clause 9.3.2 of ISO/IEC 42001. */
export const reviewInputs = [
  'previousActions',
  'issues',
  'parties',
  'nonconformities',
  'monitoring',
  'audits',
  'improvement',
] as const;

/** Audits that a certification body leads: the organisation has no say in who audits, or when it is done. */
const certificationAudits = ['stage-1', 'stage-2', 'surveillance', 'recertification'] as const;

/** What a figure of a management review counts. */
export const reviewFigures = [
  'decisions',
  'decisionsDue',
  'decisionsDone',
  'deployed',
  'retired',
  'duties',
  'dutiesAhead',
  'complaints',
  'openNonconformities',
  'overdueFindings',
  'raised',
  'closed',
  'objectives',
  'controls',
  'expired',
  'overdueReviews',
  'assessments',
  'risks',
  'audits',
  'improvements',
] as const;

/** Whether a kind of audit is one that a certification body leads. */
export const isByCertificationBody = (kind: string): boolean =>
  (certificationAudits as readonly string[]).includes(kind);

const input = (title: string, description: string) =>
  text().optional().meta({ title, description });

const result = z
  .strictObject({
    of: ref('iso42001-clause', 'iso42001-control', 'controls').meta({
      title: 'Of',
      description: 'The clause or control, in quotes.',
    }),
    result: z.enum(['conform', 'finding', 'not-looked-at']).meta({
      title: 'Result',
      description:
        '`conform`, `finding`, or `not-looked-at` if the audit did not get to it after all.',
    }),
    note: text().optional().meta({
      title: 'Note',
      description: 'What the auditor saw: records, people, samples.',
    }),
    finding: ref('findings')
      .optional()
      .meta({ title: 'Finding', description: 'The id of the finding.' }),
  })
  .superRefine((data, context) => {
    if (data.finding && data.result !== 'finding')
      unexpected(context, ['finding'], `the result is \`${data.result}\``);
  });

const decision = z
  .strictObject({
    decision: text().meta({ title: 'Decision', description: 'What was decided.' }),
    owner: ref('roles').meta({
      title: 'Owner',
      description: 'The role that implements it.',
    }),
    due: dueDate().optional().meta({ title: 'Due', description: 'The date by which it is due.' }),
    status: z
      .enum(['open', 'done'])
      .default('open')
      .meta({ title: 'Status', description: '`open`, or `done` once it was carried out.' }),
    done: doneDate()
      .optional()
      .meta({ title: 'Done', description: 'The date on which it was carried out.' }),
    evidence: ref('evidence')
      .optional()
      .meta({ title: 'Evidence', description: 'The id of the evidence for it.' }),
  })
  .superRefine((data, context) => {
    if (data.status === 'done' && data.done === undefined)
      required(context, ['done'], 'the status is `done`');
    if (data.status === 'open' && data.done !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['done'],
        message: 'does not belong here, because the status is `open`',
        params: { fix: 'Write `status: done`, or remove `done`.' },
      });
  });

export const audits = defineCollection({
  name: 'audits',
  singular: 'audit',
  title: 'Audits and reviews',
  description:
    'Internal audits, management reviews and the certification body’s audits (9.2, 9.3).',
  schema: z
    .strictObject({
      ...entryFields,
      kind: z
        .enum(['internal-audit', 'management-review', ...certificationAudits, 'supplier-audit'])
        .register(former, {
          certification:
            'Write `stage-1` or `stage-2`. Write the certification body under `body`, and remove `lead`.',
        })
        .meta({
          title: 'Kind',
          description: 'What kind of audit or review it is.',
        }),
      date: date().meta({
        title: 'Date',
        description: 'The date on which it took place, or is planned.',
      }),
      lead: ref('roles').optional().meta({
        title: 'Lead',
        description:
          'The role that leads it. It must not own anything that is audited. If somebody from outside leads it, use `auditors` instead; if the certification body does, use `body`.',
      }),
      body: text().optional().meta({
        title: 'Certification body',
        description: 'For audits of a certification body: its name.',
      }),
      auditors: texts().default([]).meta({
        title: 'Auditors',
        description:
          'Who audits, in words: “two auditors of Internal Audit, one external actuary”. Leave names of people to the report.',
      }),
      objective: text().optional().meta({
        title: 'Objective',
        description: 'What this audit is to find out.',
      }),
      criteria: text().optional().meta({
        title: 'Criteria',
        description: 'What it audits against: the standard, your own rules, law, contracts.',
      }),
      method: text().optional().meta({
        title: 'Method',
        description: 'How it is done: interviews, samples, sites, days.',
      }),
      covers: refs('iso42001-clause', 'iso42001-control', 'controls').default([]).meta({
        title: 'Covers',
        description: 'The clauses and controls that it covers, in quotes: `["9.1", "A.6.2.4"]`.',
      }),
      status: z
        .enum(['planned', 'done'])
        .meta({ title: 'Status', description: '`planned` or `done`.' }),
      results: z.array(result).default([]).meta({
        title: 'Results',
        description:
          'For an audit that was held: what the auditors wrote down about each clause and control. It stays as it is when the handbook changes.',
      }),
      report: ref('evidence').optional().meta({
        title: 'Report',
        description: 'The id of the evidence record that has the report or the minutes.',
      }),
      reportedTo: refs('roles').default([]).meta({
        title: 'Reported to',
        description: 'The roles to which the results were reported (9.2.2).',
      }),
      inputs: z
        .strictObject({
          previousActions: input('Previous actions', 'The status of actions from earlier reviews.'),
          issues: input('Issues', 'Changes in external and internal issues.'),
          parties: input(
            'Interested parties',
            'Changes in the needs and expectations of interested parties.',
          ),
          nonconformities: input(
            'Nonconformities',
            'Trends in nonconformities and corrective actions.',
          ),
          monitoring: input('Monitoring', 'Trends in monitoring and measurement results.'),
          audits: input('Audit results', 'What the audits found.'),
          improvement: input('Improvement', 'Opportunities for continual improvement.'),
        })
        .optional()
        .meta({
          title: 'Inputs',
          description: 'For a management review: what it considered (9.3.2).',
        }),
      decisions: z.array(decision).optional().meta({
        title: 'Decisions',
        description: 'For a management review: what was decided (9.3.3).',
      }),
      checklist: z
        .array(
          z.strictObject({
            of: ref('iso42001-clause', 'iso42001-control', 'controls').meta({
              title: 'Of',
              description: 'The clause or control, in quotes.',
            }),
            state: text().meta({ title: 'State', description: 'Its state on that day, in words.' }),
            documents: texts().default([]).meta({
              title: 'Documents',
              description: 'The documents that implemented it, each with its version.',
            }),
            evidence: texts().default([]).meta({
              title: 'Evidence',
              description: 'The evidence for it, each with what it was worth.',
            }),
          }),
        )
        .optional()
        .meta({
          title: 'Checklist',
          description:
            'For an audit: the checklist as it was on one day. `aims freeze` writes it, and it is shown as written from then on.',
        }),
      frozen: doneDate().optional().meta({
        title: 'Frozen',
        description: 'The date on which `aims freeze` wrote the checklist or the figures.',
      }),
      figures: z
        .partialRecord(
          z.enum(reviewFigures),
          z.strictObject({
            count: z.int().min(0).meta({ title: 'Number', description: 'How many there were.' }),
            of: z
              .int()
              .min(0)
              .optional()
              .meta({ title: 'Of', description: 'Of how many, where that says more.' }),
          }),
        )
        .optional()
        .meta({
          title: 'Figures',
          description:
            'For a management review that was held: the figures of that day, as the review saw them. They are never calculated again.',
        }),
    })
    .superRefine((data, context) => {
      const isReview = data.kind === 'management-review';
      const isHeld = data.status === 'done';
      if (isByCertificationBody(data.kind)) {
        if (data.lead)
          context.addIssue({
            code: 'custom',
            path: ['lead'],
            message: `does not belong here, because a certification body leads its own audits (the kind is \`${data.kind}\`)`,
            params: {
              fix: 'Remove `lead`, and write the name of the certification body under `body`.',
            },
          });
      } else if (data.body) unexpected(context, ['body'], `the kind is \`${data.kind}\``);
      if (!isReview)
        for (const field of ['inputs', 'decisions', 'figures'] as const)
          if (data[field]) unexpected(context, [field], 'only a management review has it');
      if (isReview && data.checklist)
        unexpected(context, ['checklist'], 'a management review audits nothing');
      if (isReview && data.results.length > 0)
        unexpected(context, ['results'], 'a management review audits nothing');
      for (const field of ['results', 'figures'] as const)
        if (!isHeld && (field === 'results' ? data.results.length > 0 : data.figures))
          unexpected(context, [field], 'the status is `planned`');
      data.results.forEach(({ of }, index) => {
        if (data.results.findIndex((other) => other.of === of) < index)
          context.addIssue({
            code: 'custom',
            path: ['results', index, 'of'],
            message: `names \`${of}\` a second time`,
            params: { fix: 'Write one result for it.' },
          });
      });
    }),
});
