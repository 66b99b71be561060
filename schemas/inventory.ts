import { z } from 'zod';
import { defineCollection } from './collection.ts';
import {
  date,
  doneDate,
  entryFields,
  inOrder,
  knownDate,
  ref,
  refs,
  required,
  text,
  undecided,
  unexpected,
  unknown,
} from './fields.ts';

/** The seven stages of an AI system's life, in their order. */
export const stages = [
  'design',
  'data',
  'development',
  'validation',
  'deployment',
  'operation',
  'retirement',
] as const;

export type Stage = (typeof stages)[number];

/** An area of Annex III, or a point of one: `5`, `5c`. */
const annexIIIPoint = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string()
    .trim()
    .regex(
      /^(?:1[a-c]?|2|3[a-d]?|4[ab]?|5[a-d]?|6[a-e]?|7[a-d]?|8[ab]?)$/,
      'is neither an area of Annex III, `1` to `8`, nor a point of one, such as `5c`',
    ),
);

const aiAct = z
  .strictObject({
    inScope: z.union([z.boolean(), z.literal(undecided)]).meta({
      title: 'In scope',
      description:
        'Whether the EU AI Act applies to this system, because of its market or where its output is used: `true` or `false`; `undecided` if nobody has decided. Until then it is treated as if it applied.',
    }),
    roles: z
      .array(
        z.enum([
          'provider',
          'deployer',
          'importer',
          'distributor',
          'authorised-representative',
          'product-manufacturer',
          'component-supplier',
        ]),
      )
      .meta({
        title: 'Operator roles',
        description:
          'The roles under Art. 3 that the organisation has for this system. Decide them separately from the ISO roles. An empty list means undecided.',
      }),
    risk: z.enum(['prohibited', 'high', 'limited', 'minimal']).optional().meta({
      title: 'Risk tier',
      description:
        'The tier of the system: `prohibited`, `high`, `limited` (transparency duties) or `minimal`. If left out, it is undecided.',
    }),
    annexIII: annexIIIPoint.optional().meta({
      title: 'Annex III',
      description:
        'The point of Annex III that lists the system, such as `5c`, or the area alone, `1` to `8`. The point decides more: 5b and 5c always need an assessment of fundamental rights (Art. 27).',
    }),
    annexI: z.boolean().optional().meta({
      title: 'Annex I',
      description:
        'Whether it is a product of Annex I, Section A, or the safety component of one, and that product needs a conformity assessment by a third party (Art. 6(1)).',
    }),
    exemption: z
      .strictObject({
        ground: z.enum(['a', 'b', 'c', 'd']).meta({
          title: 'Ground',
          description:
            'The point of Art. 6(3): `a` a narrow procedural task, `b` it improves what a person has done, `c` it finds patterns in decisions and replaces none, `d` a preparatory task.',
        }),
        profiling: z.boolean().meta({
          title: 'Profiling',
          description:
            'Whether it profiles natural persons. If so, it is always high-risk (Art. 6(3)).',
        }),
        decided: date().meta({ title: 'Decided', description: 'The date of the decision.' }),
        by: ref('roles').meta({ title: 'By', description: 'The role that decided.' }),
      })
      .optional()
      .meta({
        title: 'Not high-risk (Art. 6(3))',
        description:
          'Why a system that Annex III lists is not high-risk. Its provider documents and registers it (Art. 6(4), 49(2)).',
      }),
    gpai: z.enum(['none', 'uses', 'provides', unknown]).meta({
      title: 'General-purpose AI',
      description:
        'Whether it relies on a general-purpose AI model: `none`, `uses` or `provides`; `unknown` if nobody has stated it.',
    }),
    systemicRisk: z.boolean().optional().meta({
      title: 'Systemic risk',
      description:
        'Whether the general-purpose AI model that we provide has systemic risk (Art. 51). If left out, it is undecided.',
    }),
    placedOnMarket: date().optional().meta({
      title: 'Placed on the market',
      description:
        'The date on which it was first made available on the Union market. Leave it out if it was only put into service for our own use.',
    }),
    basis: text().meta({
      title: 'Basis',
      description: 'The reasons for scope, role and tier, with the articles.',
    }),
  })
  .superRefine((data, context) => {
    if (data.risk === 'high' && data.exemption !== undefined)
      unexpected(context, ['exemption'], 'the tier is `high`');
    if (data.risk === 'high' && data.annexIII === undefined && !data.annexI)
      required(
        context,
        ['annexIII'],
        'the tier is `high`: name the point of Annex III, such as `5c`, or set `annexI: true`',
      );
  });

const screening = z.strictObject({
  date: date().meta({ title: 'Screened', description: 'The date of the screening.' }),
  by: ref('roles').meta({ title: 'By', description: 'The role that screened it.' }),
  reason: text().meta({
    title: 'Reason',
    description: 'Why the impact is low or medium: who could be affected, how, and how much.',
  }),
});

const duty = z.strictObject({
  status: z.enum(['not-due', 'open', 'done', 'not-applicable']).meta({
    title: 'Status',
    description:
      '`not-due` before it applies, `open`, `done`, or `not-applicable` if its condition is not met; say why under `note`.',
  }),
  evidence: refs('evidence', 'assessments', 'audits').default([]).meta({
    title: 'Evidence',
    description: 'The ids of what shows that this duty is met for this system.',
  }),
  due: date().optional().meta({
    title: 'Due',
    description: 'The date by which it is to be done here.',
  }),
  note: text().optional().meta({
    title: 'Note',
    description: 'What was done, or what is still missing.',
  }),
});

/** An article of the EU AI Act, or a part of one, as a key: `27`, `26(5)`. */
const article = /^\d+[a-z]?(?:\([0-9a-z]+\))*$/;

const duties = z.record(z.string(), duty).superRefine((data, context) => {
  for (const name of Object.keys(data).filter((each) => !article.test(each)))
    context.addIssue({
      code: 'custom',
      path: [name],
      message: 'is not the number of an article',
      params: { fix: 'Write the number alone, in quotes: `"27":` or `"26(5)":`.' },
    });
});

const conformity = z.strictObject({
  route: z.enum(['internal-control', 'notified-body']).meta({
    title: 'Route',
    description:
      'How conformity is assessed (Art. 43): `internal-control` (Annex VI) or `notified-body`.',
  }),
  declaration: ref('evidence').optional().meta({
    title: 'Declaration',
    description: 'The evidence record of the EU declaration of conformity (Art. 47).',
  }),
  signedBy: ref('roles').optional().meta({
    title: 'Signed by',
    description: 'The role that signed the declaration.',
  }),
  signed: date().optional().meta({
    title: 'Signed',
    description: 'The date on which the declaration was signed.',
  }),
  ceMarking: text().optional().meta({
    title: 'CE marking',
    description: 'Where the CE marking is affixed (Art. 48).',
  }),
  registration: z
    .strictObject({
      number: text().meta({
        title: 'Number',
        description: 'The registration number, in quotes.',
      }),
      date: date().meta({ title: 'Date', description: 'The date of the registration.' }),
      url: z
        .url({ protocol: /^https?$/ })
        .optional()
        .meta({ title: 'Address', description: 'Where the entry can be read.' }),
    })
    .optional()
    .meta({
      title: 'Registration',
      description: 'The entry in the EU database (Art. 49, 71).',
    }),
  representative: text().optional().meta({
    title: 'Authorised representative',
    description: 'The name and address of the authorised representative in the Union (Art. 22).',
  }),
});

const oversight = z.strictObject({
  by: refs('roles').meta({
    title: 'By',
    description: 'The roles that may overrule the system and stop it.',
  }),
  how: text().meta({
    title: 'How',
    description: 'How they follow what it does, and how they overrule it.',
  }),
  stop: text()
    .optional()
    .meta({ title: 'Stop', description: 'How it is switched off, and what then takes its place.' }),
});

const requirement = z.strictObject({
  requirement: text().meta({
    title: 'Requirement',
    description: 'What the system has to do, or must not do.',
  }),
  criterion: text().meta({
    title: 'Acceptance criterion',
    description: 'What was fixed before the test as good enough.',
  }),
  result: text()
    .optional()
    .meta({ title: 'Result', description: 'What the last test showed, with its date.' }),
  evidence: ref('evidence').optional().meta({
    title: 'Evidence',
    description: 'The id of the evidence of the test.',
  }),
});

const monitored = z.strictObject({
  metric: text().meta({ title: 'Metric', description: 'What is measured in operation.' }),
  limit: text().meta({
    title: 'Limit',
    description: 'The value from which on somebody acts, and what is done then.',
  }),
  every: text()
    .optional()
    .meta({ title: 'How often', description: 'How often it is measured: each month.' }),
  evidence: refs('evidence')
    .default([])
    .meta({ title: 'Evidence', description: 'Ids of the evidence of the measurements.' }),
});

const eventLog = z.strictObject({
  events: text().meta({
    title: 'Events',
    description: 'Which events are logged, in which stages.',
  }),
  retention: text().meta({ title: 'Retention', description: 'How long the logs are kept.' }),
  location: text()
    .optional()
    .meta({ title: 'Location', description: 'Where the logs are kept, and who can read them.' }),
});

const information = z.strictObject({
  audience: text().meta({ title: 'For whom', description: 'Who is informed.' }),
  what: text().meta({ title: 'What', description: 'What they are told.' }),
  where: text()
    .optional()
    .meta({ title: 'Where', description: 'Where they find it, or how it reaches them.' }),
});

const lifecycle = z.partialRecord(z.enum(stages), refs('evidence', 'assessments'));

export const inventory = defineCollection({
  name: 'inventory',
  singular: 'AI system',
  title: 'AI systems',
  description:
    'Every AI system that is developed, bought, embedded or used. Everything else refers to this register.',
  schema: z
    .strictObject({
      ...entryFields,
      purpose: text().meta({
        title: 'Purpose',
        description:
          'What the system is for, in one or two sentences that an outsider understands.',
      }),
      origin: z.enum(['developed', 'embedded', 'procured', unknown]).meta({
        title: 'Origin',
        description:
          'Whether it is `developed` here, `embedded` in something else, or `procured`; `unknown` if nobody has stated it.',
      }),
      generative: z.union([z.boolean(), z.literal(unknown)]).meta({
        title: 'Generative',
        description:
          'Whether it generates text, images, sound or code: `true` or `false`; `unknown` if nobody has stated it.',
      }),
      stage: z.enum([...stages, unknown]).meta({
        title: 'Life cycle stage',
        description:
          'The current stage of the system: design, data, development, validation, deployment, operation or retirement; `unknown` if nobody has stated it.',
      }),
      data: z
        .array(
          z
            .strictObject({
              name: text().optional().meta({ title: 'Data', description: 'What the data is.' }),
              personal: z.enum(['none', 'personal', 'special']).optional().meta({
                title: 'Personal data',
                description: '`none`, `personal`, or `special` for sensitive categories.',
              }),
              source: text()
                .optional()
                .meta({ title: 'Source', description: 'Where the data comes from.' }),
              dataset: ref('datasets').optional().meta({
                title: 'Dataset',
                description:
                  'The id of the dataset, if the register of datasets has it. It says the rest.',
              }),
            })
            .superRefine((data, context) => {
              const fields = ['name', 'personal', 'source'] as const;
              if (data.dataset !== undefined) {
                for (const field of fields.filter((name) => data[name] !== undefined))
                  unexpected(context, [field], `the entry of ${data.dataset} says it`);
                return;
              }
              const missing = fields.filter((name) => data[name] === undefined);
              if (missing.length === fields.length)
                required(context, ['dataset'], 'nothing else says what the data is');
              else for (const field of missing) required(context, [field], 'no `dataset` is named');
            }),
        )
        .meta({
          title: 'Data',
          description:
            'The data that the system is built on and works with: a `dataset` of the register, or `name`, `personal` and `source`.',
        }),
      decisions: z
        .array(
          z.strictObject({
            decision: text().meta({ title: 'Decision', description: 'What is decided.' }),
            effect: z.enum(['informs', 'supports', 'automates', unknown]).meta({
              title: 'Effect',
              description:
                'Whether the system `informs`, `supports` or `automates` the decision; `unknown` if nobody has stated it.',
            }),
            affects: z.array(text()).meta({
              title: 'Affects',
              description: 'The people affected by the decision.',
            }),
          }),
        )
        .meta({ title: 'Decisions', description: 'The decisions that the system influences.' }),
      isoRoles: z.array(z.enum(['provider', 'producer', 'customer', 'partner'])).meta({
        title: 'ISO roles',
        description:
          'The roles of the organisation for this system, under ISO/IEC 22989. An empty list means undecided.',
      }),
      aiAct: aiAct.meta({
        title: 'EU AI Act',
        description: 'How the EU AI Act classifies the system and the organisation.',
      }),
      impact: z.enum(['low', 'medium', 'high']).optional().meta({
        title: 'Impact',
        description:
          'The possible impact of the system on people, groups and society: `low`, `medium` or `high`. If left out, it is undecided.',
      }),
      screening: screening.optional().meta({
        title: 'Screening',
        description:
          'Who decided, when and why, that the system needs no impact assessment, or which impact it has. Every system has a screening or an assessment.',
      }),
      duties: duties.default({}).meta({
        title: 'Duties',
        description:
          'For each duty under the EU AI Act, by its article in quotes, what was done about it for this system: `"26(5)"`. `"26"` stands for all paragraphs of the article.',
      }),
      conformity: conformity.optional().meta({
        title: 'Conformity',
        description:
          'For a high-risk system whose provider we are: assessment, declaration, marking, registration and representative.',
      }),
      oversight: oversight.optional().meta({
        title: 'Human oversight',
        description:
          'Who may overrule and stop the system, and how (A.9.2, A.9.3; Art. 14, 26(2)).',
      }),
      requirements: z.array(requirement).default([]).meta({
        title: 'Requirements',
        description:
          'What the system has to meet, with the criteria for accepting it (A.6.2.2, A.6.2.4).',
      }),
      monitoring: z.array(monitored).default([]).meta({
        title: 'Monitoring',
        description:
          'What is measured in operation, and from which value on somebody acts (A.6.2.6).',
      }),
      eventLog: eventLog.optional().meta({
        title: 'Event logs',
        description:
          'Which events are logged, and how long they are kept (A.6.2.8; Art. 12, 19, 26(6)).',
      }),
      informs: z.array(information).default([]).meta({
        title: 'Information for users and others',
        description: 'Who is told what about the system, and where (A.8.2, A.8.5; Art. 13, 50).',
      }),
      supplier: ref('suppliers').optional().meta({
        title: 'Supplier',
        description: 'The id of the supplier, for a procured or embedded system.',
      }),
      model: z
        .strictObject({
          name: text().meta({ title: 'Model', description: 'The name of the model.' }),
          version: text().meta({ title: 'Version', description: 'Its version, in quotes.' }),
          provider: text().meta({ title: 'Model provider', description: 'Who made it.' }),
        })
        .optional()
        .meta({ title: 'Model', description: 'The model at the heart of the system.' }),
      deployed: doneDate()
        .optional()
        .meta({ title: 'Deployed', description: 'The date on which it went live.' }),
      retired: doneDate()
        .optional()
        .meta({ title: 'Retired', description: 'The date on which it was switched off.' }),
      lastChanged: knownDate().meta({
        title: 'Last changed',
        description:
          'The date of the last significant change: of purpose, model, data or use. Leave it out, or write `unknown`, if nobody knows it.',
      }),
      resources: z
        .strictObject({
          tooling: z
            .array(text())
            .default([])
            .meta({ title: 'Tooling', description: 'Frameworks and tools (A.4.4).' }),
          computing: z.array(text()).default([]).meta({
            title: 'System and computing',
            description: 'Hosting, hardware and compute (A.4.5).',
          }),
          people: z
            .array(text())
            .default([])
            .meta({ title: 'People', description: 'Roles and skills it depends on (A.4.6).' }),
        })
        .optional()
        .meta({ title: 'Resources', description: 'What the system needs (A.4).' }),
      lifecycle: lifecycle.default({}).meta({
        title: 'Life cycle evidence',
        description: 'For each stage, the ids of the evidence and assessments from it.',
      }),
    })
    .superRefine((data, context) => inOrder(context, data, 'deployed', 'retired')),
});
