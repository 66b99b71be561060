import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { date, entryFields, text } from './fields.ts';

export const regulations = defineCollection({
  name: 'regulations',
  singular: 'requirement',
  title: 'Regulations',
  description: 'Laws, guidance, standards and contracts that apply, with their dates.',
  schema: z.strictObject({
    ...entryFields,
    jurisdiction: text().meta({ title: 'Jurisdiction', description: 'Where it applies.' }),
    authority: text().meta({ title: 'Authority', description: 'Who issues or supervises it.' }),
    kind: z
      .enum(['law', 'guidance', 'standard', 'contract'])
      .meta({ title: 'Kind', description: 'What kind of requirement it is.' }),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .meta({
        title: 'Source',
        description: 'Where its text is published. A contract may be published nowhere.',
      }),
    milestones: z
      .array(
        z.strictObject({
          date: date().meta({ title: 'Date', description: 'The date from which it applies.' }),
          title: text().meta({ title: 'Milestone', description: 'What applies from that date.' }),
          basis: text().meta({ title: 'Basis', description: 'The article that says so.' }),
          appliesTo: z.array(text()).meta({
            title: 'Applies to',
            description:
              'The operator roles and tiers to which it applies. An empty list means all.',
          }),
        }),
      )
      .meta({ title: 'Milestones', description: 'What applies when.' }),
  }),
});
