import type { z } from 'zod';
import { assessments } from './assessments.ts';
import { audits } from './audits.ts';
import { changes } from './changes.ts';
import { clauses } from './clauses.ts';
import { context } from './context.ts';
import { controls } from './controls.ts';
import { datasets } from './datasets.ts';
import { evidence } from './evidence.ts';
import { collectionNames, type CollectionName } from './fields.ts';
import { findings } from './findings.ts';
import { incidents } from './incidents.ts';
import { inventory } from './inventory.ts';
import { objectives } from './objectives.ts';
import { policies } from './policies.ts';
import { regulations } from './regulations.ts';
import { risks } from './risks.ts';
import { roles } from './roles.ts';
import { suppliers } from './suppliers.ts';

/** Every collection of a handbook, by the name of its folder. */
export const collections = {
  policies,
  clauses,
  controls,
  inventory,
  assessments,
  risks,
  evidence,
  suppliers,
  datasets,
  roles,
  objectives,
  audits,
  findings,
  incidents,
  regulations,
  context,
  changes,
} as const;

type Collections = typeof collections;

/** The front matter of an entry after validation, with defaults filled in. */
export type Data<Name extends CollectionName> = z.infer<Collections[Name]['schema']>;

export const isCollectionName = (name: string): name is CollectionName =>
  (collectionNames as readonly string[]).includes(name);
