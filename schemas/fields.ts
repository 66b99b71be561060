import { z } from 'zod';
import type { CatalogueKind } from '../src/standards/catalogue.ts';

/** The folders of a handbook that hold entries, in the order in which a reader meets them. */
export const collectionNames = [
  'policies',
  'clauses',
  'controls',
  'inventory',
  'assessments',
  'risks',
  'evidence',
  'suppliers',
  'roles',
  'objectives',
  'audits',
  'findings',
  'regulations',
] as const;

export type CollectionName = (typeof collectionNames)[number];

/** What a reference may lead to: entries of a collection, or a part of a catalogue. */
export type ReferenceTarget = CollectionName | CatalogueKind;

/** Marks the strings that are references, and says what they may lead to. */
export const references = z.registry<{ to: readonly ReferenceTarget[] }>();

/** Ids are file names: they start with a letter or digit, and hold letters, digits, dots, hyphens, underscores. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** The id of an entry, or a catalogue reference. Whether it exists is for the rules `ref/unknown` and `ref/kind`. */
export const ref = (...to: ReferenceTarget[]) =>
  z.string().trim().min(1).register(references, { to });

/** A list of references that names nothing twice. */
export const refs = (...to: ReferenceTarget[]) =>
  z.array(ref(...to)).superRefine((ids, context) =>
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index)
        context.addIssue({
          code: 'custom',
          path: [index],
          message: `names \`${id}\` a second time`,
          params: { fix: 'Remove one of the two.' },
        });
    }),
  );

/** A calendar day, `YYYY-MM-DD`. */
export const date = () => z.iso.date();

/** Text that says something: not empty, not blank. */
export const text = () => z.string().trim().min(1);

/** One text, or a list of them; always a list once it is read. */
export const texts = () => z.union([text(), z.array(text())]).transform((value) => [value].flat());

/** A score from 1 (lowest) to 5 (highest). */
export const score = () => z.int().min(1).max(5);

export const classification = z
  .enum(['public', 'internal', 'confidential'])
  .default('internal')
  .meta({
    title: 'Classification',
    description:
      'Who may read this: `public`, `internal` (everyone here and the auditor) or `confidential`.',
  });

export const owner = ref('roles').meta({
  title: 'Owner',
  description: 'The role that answers for this entry. People are named by role, never by name.',
});

export const title = text().meta({
  title: 'Title',
  description: 'What a reader sees in every list and link. Short, and without the id.',
});

/** The fields of every entry that has an owner and a title of its own. */
export const entryFields = { title, owner, classification };

/** Life of a document under clause 7.5. */
export const documentStatus = z.enum(['draft', 'in-review', 'approved', 'retired']);

/** The fields of documented information under clause 7.5 of ISO/IEC 42001. */
export const documentControlFields = {
  version: text().meta({
    title: 'Version',
    description:
      'The version of the document, in quotes: `"1.2"`. Without quotes, `1.10` would become 1.1.',
  }),
  status: documentStatus.meta({
    title: 'Status',
    description: 'Where the document stands: `draft`, `in-review`, `approved` or `retired`.',
  }),
  approvedBy: ref('roles').optional().meta({
    title: 'Approved by',
    description: 'The role that approved this version. Someone other than the owner.',
  }),
  approved: date().optional().meta({
    title: 'Approved',
    description: 'The day on which this version was approved.',
  }),
  effective: date().optional().meta({
    title: 'Effective',
    description: 'The day from which this version applies.',
  }),
  nextReview: date().optional().meta({
    title: 'Next review',
    description: 'The day by which the document is read again and confirmed or changed.',
  }),
};

interface DocumentControl {
  status: z.infer<typeof documentStatus>;
  approvedBy?: string | undefined;
  approved?: string | undefined;
  effective?: string | undefined;
  nextReview?: string | undefined;
}

/**
 * An approved document says who approved it, when, from when it applies and when it is reviewed; the
 * review of any document follows its approval.
 */
export const isUnderControl = (data: DocumentControl, context: z.RefinementCtx) => {
  inOrder(context, data, 'approved', 'nextReview');
  if (data.status !== 'approved') return;
  for (const field of ['approvedBy', 'approved', 'effective', 'nextReview'] as const) {
    if (data[field] === undefined) required(context, [field], 'the status is `approved`');
  }
};

/** Reports that a field is missing because of what another field says. */
export const required = (context: z.RefinementCtx, path: (string | number)[], because: string) =>
  context.addIssue({
    code: 'custom',
    path,
    message: `is missing, and ${because}`,
    params: { missing: true },
  });

/** Reports that a field stands where it makes no sense because of what another field says. */
export const unexpected = (context: z.RefinementCtx, path: (string | number)[], because: string) =>
  context.addIssue({ code: 'custom', path, message: `does not belong here, since ${because}` });

/** Reports that one date comes before another that it has to follow. */
export const inOrder = (context: z.RefinementCtx, data: object, earlier: string, later: string) => {
  const { [earlier]: from, [later]: to } = data as Record<string, unknown>;
  if (typeof from === 'string' && typeof to === 'string' && to < from)
    context.addIssue({
      code: 'custom',
      path: [later],
      message: `is ${to}, before \`${earlier}\` (${from})`,
    });
};
