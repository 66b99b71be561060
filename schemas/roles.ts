import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { contact } from './contact-field.ts';
import {
  aliases,
  classification,
  ref,
  refs,
  restrictedFields,
  text,
  texts,
  title,
} from './fields.ts';

/** What the file CODEOWNERS takes: `@account`, `@group/team`, or the e-mail address of an account. */
const codeOwner = /^(?:@[\w.-]+(?:\/[\w.-]+)*|[^\s@#]+@[^\s@#]+)$/;

export const roles = defineCollection({
  name: 'roles',
  singular: 'role',
  title: 'Roles',
  description: 'Who is responsible for what, and what they need to know (A.3.2, 7.2).',
  schema: z.strictObject({
    title,
    abbreviation: text().optional().meta({
      title: 'Abbreviation',
      description: 'The short form by which people know the role, such as `CRO`.',
    }),
    classification,
    restrictedFields,
    aliases,
    holders: texts().default([]).meta({
      title: 'Holders',
      description:
        'The names of those who have the role today. This is the only place for names of people.',
    }),
    deputies: texts().default([]).meta({
      title: 'Deputies',
      description: 'The names of those who act when the holder is away.',
    }),
    contact: contact().optional().meta({
      title: 'Contact',
      description:
        'How to reach the role: an e-mail address, a page that starts with https://, a telephone number, or a place in plain words.',
    }),
    codeOwners: texts()
      .pipe(z.array(z.string().regex(codeOwner, 'is neither an account nor an e-mail address')))
      .default([])
      .meta({
        title: 'Code owners',
        description:
          'The accounts or teams that review changes to what the role owns, as the host of the repository names them, in quotes: `"@organisation/team"`. `aims owners` writes them into CODEOWNERS; no page shows them.',
      }),
    appointed: ref('evidence').optional().meta({
      title: 'Appointment',
      description: 'The id of the evidence that the holder was appointed (5.3).',
    }),
    responsibilities: texts().meta({
      title: 'Responsibilities',
      description: 'What the role does and decides, one line each.',
    }),
    competences: z
      .array(
        z.strictObject({
          competence: text().meta({
            title: 'Competence',
            description: 'What the role must know or be able to do.',
          }),
          required: z.boolean().meta({
            title: 'Required',
            description: '`true` if the role requires it, `false` if it is only desirable.',
          }),
          evidence: refs('evidence').meta({
            title: 'Evidence',
            description: 'Ids of the evidence for it.',
          }),
        }),
      )
      .default([])
      .meta({ title: 'Competences', description: 'What is required, and what proves it (7.2).' }),
    ismsCounterpart: text().optional().meta({
      title: 'ISMS counterpart',
      description: 'The ISMS role that it developed from.',
    }),
  }),
});
