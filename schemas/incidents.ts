import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { date, entryFields, inOrder, ref, refs, text, unexpected } from './fields.ts';

/** A basis that means the EU AI Act, whether or not it is written as a reference to one of its articles. */
const meansAiAct = /^(?:eu[\s-]?)?ai[\s-]?act\b/i;

export const incidents = defineCollection({
  name: 'incidents',
  singular: 'incident',
  title: 'Incidents and concerns',
  description:
    'What went wrong or nearly did, concerns and complaints, and who was told when (A.3.3, A.8.3, A.8.4).',
  schema: z
    .strictObject({
      ...entryFields,
      kind: z.enum(['incident', 'near-miss', 'concern', 'complaint', 'external-report']).meta({
        title: 'Kind',
        description:
          '`incident`, `near-miss` (nothing happened, but nearly did), `concern` (somebody here raised it), `complaint`, or `external-report` (somebody outside reported it).',
      }),
      systems: refs('inventory')
        .default([])
        .meta({ title: 'AI systems', description: 'Ids of the AI systems concerned.' }),
      occurred: date().optional().meta({
        title: 'Occurred',
        description: 'The date on which it began. Leave it out if nobody knows it.',
      }),
      detected: date().meta({
        title: 'Detected',
        description: 'The date on which the organisation noticed it or was told of it.',
      }),
      aware: date().optional().meta({
        title: 'Aware',
        description:
          'The date on which the organisation became aware of what must be notified: legal periods run from here. If left out, they run from `detected`.',
      }),
      seriousness: z
        .enum(['none', 'death', 'health', 'infrastructure', 'rights', 'property-environment'])
        .optional()
        .meta({
          title: 'Seriousness',
          description:
            'What makes it a serious incident under Art. 3(49) of the EU AI Act: `death`, serious harm to `health`, serious disruption of critical `infrastructure`, infringement of fundamental `rights`, or serious harm to `property-environment`; `none` if somebody judged that it is not serious. If left out, nobody has judged it.',
        }),
      widespread: z.boolean().optional().meta({
        title: 'Widespread infringement',
        description:
          'Whether it is a widespread infringement under Art. 3(61) of the EU AI Act. The period is then two days.',
      }),
      affected: text().optional().meta({
        title: 'Affected',
        description: 'Who was affected, how many, and how.',
      }),
      contained: date().optional().meta({
        title: 'Contained',
        description: 'The date from which it could do no more harm.',
      }),
      anonymous: z.boolean().optional().meta({
        title: 'Anonymous',
        description: 'Whether it was reported without a name (A.3.3).',
      }),
      notifications: z
        .array(
          z.strictObject({
            to: text().meta({
              title: 'To',
              description: 'The authority, provider, customer or people who must be told.',
            }),
            basis: text()
              .refine((basis) => !meansAiAct.test(basis) || /^ai-act:\d/.test(basis), {
                error: ({ input }) =>
                  `is "${String(input)}", which is not how the tool reads an article of the EU AI Act`,
                params: { fix: 'Write `ai-act:73` or `ai-act:26`.' },
              })
              .meta({
                title: 'Basis',
                description:
                  'Why they must be told: `ai-act:73` (provider), `ai-act:26` (deployer), or another law or contract in plain words.',
              }),
            due: date().optional().meta({
              title: 'Due',
              description:
                'The last day on which the notification is in time. Leave it out for `ai-act:73`: the period is computed.',
            }),
            sent: date().optional().meta({
              title: 'Sent',
              description: 'The date on which it was sent.',
            }),
            evidence: ref('evidence').optional().meta({
              title: 'Evidence',
              description: 'The id of the evidence that shows it.',
            }),
          }),
        )
        .default([])
        .meta({
          title: 'Notifications',
          description: 'Who must be told, why, by when, and when they were told (A.8.4).',
        }),
      status: z.enum(['open', 'contained', 'closed']).meta({
        title: 'Status',
        description:
          '`open`, `contained` (it does no more harm, but is not dealt with yet), or `closed`.',
      }),
      closed: date().optional().meta({
        title: 'Closed',
        description: 'The date on which it was closed.',
      }),
      findings: refs('findings').default([]).meta({
        title: 'Findings',
        description: 'Ids of the findings that it led to (10.2).',
      }),
      lessons: text().optional().meta({
        title: 'Lessons',
        description: 'What caused it, what was learnt from it, and what was changed.',
      }),
    })
    .superRefine((data, context) => {
      inOrder(context, data, 'occurred', 'detected');
      inOrder(context, data, 'detected', 'contained');
      inOrder(context, data, 'detected', 'closed');
      if (data.status !== 'closed' && data.closed !== undefined)
        unexpected(context, ['closed'], `the status is \`${data.status}\``);
    }),
});
