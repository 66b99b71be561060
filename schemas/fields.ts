import { z } from 'zod';
import { hiddenSign } from './signs.ts';

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
  'datasets',
  'roles',
  'objectives',
  'audits',
  'findings',
  'incidents',
  'regulations',
  'context',
  'changes',
] as const;

export type CollectionName = (typeof collectionNames)[number];

/** Parts of the standards and of the EU AI Act that a reference may name; `src/standards/` knows their ids. */
export type CatalogueKind =
  | 'iso42001-clause'
  | 'iso42001-control'
  | 'iso42001-objective'
  | 'iso42001-risk-source'
  | 'iso27001-clause'
  | 'iso27001-control'
  | 'ai-act-article';

/** What a reference may lead to: entries of a collection, or a part of a catalogue. */
export type ReferenceTarget = CollectionName | CatalogueKind;

/** Marks the strings that are references, and says what they may lead to. */
export const references = z.registry<{ to: readonly ReferenceTarget[] }>();

/**
 * What to write now instead of fields and values that a schema took once, by their names: a sentence in
 * the imperative. Registered on the schema as a whole for its fields, and on an enumeration for its values.
 */
export const former = z.registry<Readonly<Record<string, string>>>();

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

/** What a day says: that something was done on it, or that it is due by then. */
export const dayMeanings = z.registry<{ says: 'done' | 'due' }>();

/** The day on which something was done, which therefore cannot be to come (`date/future`). */
export const doneDate = () => date().register(dayMeanings, { says: 'done' });

/** The day by which something is due, which is never far away (`date/doubtful`). */
export const dueDate = () => date().register(dayMeanings, { says: 'due' });

/**
 * The day on which something was done, if anybody knows it: `unknown` says that nobody does, and means
 * the same as a field that is left out.
 */
export const knownDate = () =>
  z
    .preprocess((value) => (value === 'unknown' ? undefined : value), doneDate().optional())
    .optional();

/** Text that says something: not empty, not blank, and without signs that nobody sees. */
export const text = () => line().min(1);

/** Text that may be empty. */
export const line = () =>
  z
    .string()
    .trim()
    .superRefine((value, context) => {
      const message = value === '' ? undefined : hiddenSign(value);
      if (message !== undefined)
        context.addIssue({
          code: 'custom',
          message,
          params: { fix: 'Delete the whole text and type it again, without pasting it.' },
        });
    });

/** One text, or a list of them; always a list once it is read. */
export const texts = () => z.union([text(), z.array(text())]).transform((value) => [value].flat());

/** What is written for a fact that nobody has stated. It counts as open, and no page says otherwise. */
export const unknown = 'unknown';

/** What is written for a judgement that nobody has made. It counts as open, and no page says otherwise. */
export const undecided = 'undecided';

/** A score from 1 (lowest) to 5 (highest). */
export const score = () => z.int().min(1).max(5);

/** Who may read something, from everybody to few. */
export const classifications = ['public', 'internal', 'confidential'] as const;

export type Classification = (typeof classifications)[number];

export const classification = z.enum(classifications).default('internal').meta({
  title: 'Classification',
  description:
    'Who may read this: `public`, `internal` (everyone here and the auditor) or `confidential`.',
});

export const owner = ref('roles').meta({
  title: 'Owner',
  description: 'The role that is responsible for this entry. Name roles, never people.',
});

export const title = text().meta({
  title: 'Title',
  description: 'The title in every list and link. Keep it short, and leave out the id.',
});

export const aliases = texts().default([]).meta({
  title: 'Also called',
  description:
    'Other words by which people look for this: abbreviations, former names, words of another language.',
});

export const restrictedFields = z
  .record(z.string(), z.enum(['internal', 'confidential']))
  .optional()
  .meta({
    title: 'Restricted fields',
    description:
      'Fields that fewer people may read than the rest of the entry, each with its classification: `holders: confidential`; `text` is the text below the fields. Smaller editions leave them out.',
  });

/** The fields of every entry that has an owner and a title of its own. */
export const entryFields = { title, owner, classification, restrictedFields, aliases };

/** A SHA-256 in hexadecimal digits, as `aims approve` writes it. */
export const digest = () =>
  z.string().regex(/^[0-9a-f]{64}$/i, 'is not a SHA-256, which has 64 hexadecimal digits');

/** The fingerprint of what was approved; `src/handbook/state/approved-text.ts` makes and compares it. */
export const approvedText = digest().optional().meta({
  title: 'Approved text',
  description:
    'The fingerprint of the text that was approved. `aims approve` writes it; never write it by hand.',
});

/** Life of a document under clause 7.5. */
const documentStatus = z.enum(['draft', 'in-review', 'approved', 'retired']);

/** The fields of documented information under clause 7.5 of ISO/IEC 42001. */
export const documentControlFields = {
  version: text().meta({
    title: 'Version',
    description:
      'The version of the document, in quotes: `"1.2"`. Without quotes, `1.10` would become 1.1.',
  }),
  status: documentStatus.meta({
    title: 'Status',
    description: 'The state of the document: `draft`, `in-review`, `approved` or `retired`.',
  }),
  approvedBy: ref('roles').optional().meta({
    title: 'Approved by',
    description: 'The role that approved this version. It must not be the owner.',
  }),
  approved: doneDate().optional().meta({
    title: 'Approved',
    description: 'The date on which this version was approved.',
  }),
  approvedText,
  effective: date().optional().meta({
    title: 'Effective',
    description: 'The date from which this version applies.',
  }),
  nextReview: dueDate().optional().meta({
    title: 'Next review',
    description: 'The date by which the document is due for review.',
  }),
  changes: z
    .array(
      z.strictObject({
        version: text().meta({
          title: 'Version',
          description: 'The version that the change led to, in quotes.',
        }),
        date: doneDate().meta({ title: 'Date', description: 'The date of that version.' }),
        what: text().meta({ title: 'What changed', description: 'What changed, and why.' }),
        by: ref('roles')
          .optional()
          .meta({ title: 'Changed by', description: 'The role that made the change.' }),
      }),
    )
    .default([])
    .meta({
      title: 'Version log',
      description:
        'The versions of the document, the newest first: what readers see as its history.',
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
    message: `is missing, although ${because}`,
    params: { missing: true },
  });

/** Reports that a field stands where it makes no sense because of what another field says. */
export const unexpected = (context: z.RefinementCtx, path: (string | number)[], because: string) =>
  context.addIssue({ code: 'custom', path, message: `does not belong here, because ${because}` });

const isDay = (value: unknown): value is string => date().safeParse(value).success;

/** Reports that one date comes before another that it has to follow. */
export const inOrder = (context: z.RefinementCtx, data: object, earlier: string, later: string) => {
  const { [earlier]: from, [later]: to } = data as Record<string, unknown>;
  // Texts that are no dates have no order.
  if (isDay(from) && isDay(to) && to < from)
    context.addIssue({
      code: 'custom',
      path: [later],
      message: `is ${to}, before \`${earlier}\` (${from})`,
    });
};
