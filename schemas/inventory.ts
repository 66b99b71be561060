import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { date, entryFields, inOrder, ref, refs, required, text } from './fields.ts';

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

const aiAct = z
  .strictObject({
    inScope: z.boolean().meta({
      title: 'In scope',
      description:
        'Whether the EU AI Act reaches this system, through its market or the place where its output is used.',
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
        ]),
      )
      .meta({
        title: 'Operator roles',
        description:
          'The roles under Art. 3 that the organisation has for this system. Decided apart from the ISO roles.',
      }),
    risk: z.enum(['prohibited', 'high', 'limited', 'minimal']).optional().meta({
      title: 'Risk tier',
      description:
        'The tier of the system: `prohibited`, `high`, `limited` (transparency duties) or `minimal`.',
    }),
    annexIII: z.int().min(1).max(8).optional().meta({
      title: 'Annex III area',
      description: 'The number of the area of Annex III, 1 to 8, that makes it high-risk.',
    }),
    annexI: z.boolean().optional().meta({
      title: 'Annex I',
      description: 'Whether it is a safety component of a product under Annex I.',
    }),
    gpai: z.enum(['none', 'uses', 'provides']).meta({
      title: 'General-purpose AI',
      description:
        'Whether a general-purpose AI model stands behind it: `none`, `uses` or `provides`.',
    }),
    basis: text().meta({
      title: 'Basis',
      description: 'Why scope, role and tier were decided so, with the articles.',
    }),
  })
  .superRefine((data, context) => {
    if (data.risk === 'high' && data.annexIII === undefined && !data.annexI)
      required(
        context,
        ['annexIII'],
        'the tier is `high`: name the area of Annex III, or set `annexI: true`',
      );
  });

const lifecycle = z.partialRecord(z.enum(stages), refs('evidence', 'assessments'));

export const inventory = defineCollection({
  name: 'inventory',
  singular: 'AI system',
  title: 'AI systems',
  description:
    'Everything that is developed, bought, embedded or used: the ground on which all else stands.',
  columns: ['purpose', 'origin', 'stage', 'isoRoles', 'aiAct.risk', 'impact', 'owner'],
  filters: ['origin', 'stage', 'impact', 'aiAct.risk'],
  schema: z
    .strictObject({
      ...entryFields,
      purpose: text().meta({
        title: 'Purpose',
        description: 'What the system is for, in a sentence or two that an outsider understands.',
      }),
      origin: z.enum(['developed', 'embedded', 'procured']).meta({
        title: 'Origin',
        description: 'Whether it is `developed` here, `embedded` in something else, or `procured`.',
      }),
      generative: z.boolean().meta({
        title: 'Generative',
        description: 'Whether it generates text, images, sound or code.',
      }),
      stage: z.enum(stages).meta({
        title: 'Life cycle stage',
        description:
          'Where the system stands: design, data, development, validation, deployment, operation or retirement.',
      }),
      data: z
        .array(
          z.strictObject({
            name: text().meta({ title: 'Data', description: 'What the data is.' }),
            personal: z.enum(['none', 'personal', 'special']).meta({
              title: 'Personal data',
              description: '`none`, `personal`, or `special` for sensitive categories.',
            }),
            source: text().meta({ title: 'Source', description: 'Where the data comes from.' }),
          }),
        )
        .meta({ title: 'Data', description: 'The data that the system consumes.' }),
      decisions: z
        .array(
          z.strictObject({
            decision: text().meta({ title: 'Decision', description: 'What is decided.' }),
            effect: z.enum(['informs', 'supports', 'automates']).meta({
              title: 'Effect',
              description: 'Whether the system `informs`, `supports` or `automates` the decision.',
            }),
            affects: z.array(text()).meta({
              title: 'Affects',
              description: 'The people whom the decision concerns.',
            }),
          }),
        )
        .meta({ title: 'Decisions', description: 'The decisions that the system influences.' }),
      isoRoles: z.array(z.enum(['provider', 'producer', 'customer', 'partner'])).meta({
        title: 'ISO roles',
        description:
          'The roles of the organisation for this system, after ISO/IEC 22989. An empty list means undecided.',
      }),
      aiAct: aiAct.meta({
        title: 'EU AI Act',
        description: 'How the EU AI Act sees the system and the organisation.',
      }),
      impact: z.enum(['low', 'medium', 'high']).optional().meta({
        title: 'Impact',
        description:
          'What the system may do to people, groups and society: `low`, `medium` or `high`.',
      }),
      supplier: ref('suppliers').optional().meta({
        title: 'Supplier',
        description: 'The id of the supplier of a procured or embedded system.',
      }),
      model: z
        .strictObject({
          name: text().meta({ title: 'Model', description: 'The name of the model.' }),
          version: text().meta({ title: 'Version', description: 'Its version, in quotes.' }),
          provider: text().meta({ title: 'Model provider', description: 'Who made it.' }),
        })
        .optional()
        .meta({ title: 'Model', description: 'The model at the heart of the system.' }),
      deployed: date()
        .optional()
        .meta({ title: 'Deployed', description: 'The day on which it went live.' }),
      retired: date()
        .optional()
        .meta({ title: 'Retired', description: 'The day on which it was switched off.' }),
      lastChanged: date().meta({
        title: 'Last changed',
        description: 'The day of the last change that matters: of purpose, model, data or use.',
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
        description: 'For each stage, the ids of the evidence and assessments that it left behind.',
      }),
    })
    .superRefine((data, context) => inOrder(context, data, 'deployed', 'retired')),
});
