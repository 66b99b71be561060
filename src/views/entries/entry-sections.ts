import type { CollectionName } from '../../../schemas/fields.ts';
import type { Entry } from '../../handbook/types.ts';
import type { EntrySection } from '../../i18n/messages.ts';
import { auditSections } from '../audits/audit.ts';

/** Id of the heading above a text that begins without one of its own. */
export const textHeading = 'text-of-entry';

/** Stands among the sections where the text of the entry does; without it, the text follows them. */
export const textSection = 'text';

type Sections = readonly (EntrySection | typeof textSection)[];

/**
 * Sections that the page of an entry has of its own, by collection: their ids, in their order. Their
 * titles stand in the messages under `entry.sections`. Entries of other collections show their
 * tables and text only.
 */
const sections: { readonly [Name in CollectionName]?: (entry: Entry<Name>) => Sections } = {
  clauses: () => ['sub-clauses'],
  inventory: () => [
    'facts',
    'decisions',
    'roles',
    'obligations',
    'lifecycle',
    'assessment',
    'risks',
    'controls',
    'findings',
  ],
  suppliers: () => ['responsibilities', 'systems', 'contract'],
  regulations: () => ['milestones', 'systems'],
  audits: auditSections,
  assessments: () => ['impacts', 'misuse', 'reassessment', 'facts', 'elements'],
  risks: () => ['scores', 'treatment', 'acceptance'],
  findings: () => ['closure'],
  objectives: () => ['trend'],
  roles: () => ['competences', 'duties'],
  controls: ({ data }) =>
    data.applicable ? ['decision', 'proof', 'context'] : ['decision', 'context'],
};

/** Ids of the sections of an entry's page; undefined where its collection has none of its own. */
export const entrySections = (entry: Entry): Sections | undefined =>
  (sections[entry.collection] as ((entry: Entry) => Sections) | undefined)?.(entry);

/** Fields that stand in the first lines of an entry's page or have a section of their own. */
const elsewhere: { readonly [Name in CollectionName]?: readonly string[] } = {
  policies: ['owner', 'version', 'status', 'nextReview'],
  evidence: ['owner', 'status'],
  inventory: [
    'owner',
    'purpose',
    'data',
    'decisions',
    'stage',
    'isoRoles',
    'aiAct',
    'impact',
    'lastChanged',
    'lifecycle',
  ],
  assessments: [
    'system',
    'owner',
    'performed',
    'foreseeableMisuse',
    'impacts',
    'conclusion',
    'reassessOn',
  ],
};

/** Fields that are not repeated among the facts of an entry. Its label stands above its title. */
export const fieldsElsewhere = (collection: CollectionName): readonly string[] => [
  'classification',
  ...(elsewhere[collection] ?? []),
];

/** Where the fields of an entry stand on its page, by section; the others stand in its first lines. */
const fieldsBySection: {
  readonly [Name in CollectionName]?: Readonly<Partial<Record<EntrySection, readonly string[]>>>;
} = {
  assessments: {
    impacts: ['impacts'],
    misuse: ['foreseeableMisuse'],
    reassessment: ['reassessOn'],
    facts: ['assessors', 'intendedUses', 'interestedParties'],
  },
  audits: { agenda: ['inputs'], 'review-decisions': ['decisions'] },
  clauses: { 'sub-clauses': ['rows'] },
  controls: {
    decision: ['drivers', 'justification', 'exclusionBasis', 'responsibility'],
    proof: ['evidence'],
    context: ['implementedBy', 'systems'],
  },
  findings: { closure: ['correction', 'rootCause', 'correctiveAction', 'effectiveness'] },
  inventory: { decisions: ['decisions', 'data'], roles: ['isoRoles', 'aiAct'] },
  objectives: { trend: ['measurements'] },
  regulations: { milestones: ['milestones'] },
  risks: {
    scores: ['sources', 'objectives', 'systems'],
    treatment: ['treatment', 'controls'],
    acceptance: ['acceptedBy', 'accepted'],
  },
  roles: { competences: ['competences'] },
  suppliers: { responsibilities: ['responsibilities'], contract: ['contract'] },
};

/** Id of the section in which a field stands; undefined where that is the top of the page. */
export const sectionOfField = (
  collection: CollectionName,
  field: string,
): EntrySection | undefined =>
  Object.entries(fieldsBySection[collection] ?? {}).find(([, fields]) =>
    fields.includes(field),
  )?.[0] as EntrySection | undefined;
