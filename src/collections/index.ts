import { assessments } from './assessments.ts';
import { audits } from './audits.ts';
import { changes } from './changes.ts';
import { clauses } from './clauses.ts';
import { context } from './context.ts';
import { controls } from './controls.ts';
import { datasets } from './datasets.ts';
import { evidence } from './evidence.ts';
import { findings } from './findings.ts';
import { incidents } from './incidents.ts';
import { inventory } from './inventory.ts';
import { objectives } from './objectives.ts';
import { policies } from './policies.ts';
import { regulations } from './regulations.ts';
import { risks } from './risks.ts';
import { roles } from './roles.ts';
import { suppliers } from './suppliers.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import type { Entry } from '../handbook/types.ts';
import type { CollectionView } from './collection.ts';

/** How each collection is shown and judged. A collection without a view does not compile. */
const views = {
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
} satisfies { readonly [Name in CollectionName]: CollectionView<Name> };

/** How entries of a collection are shown and judged. */
export const viewOf = <Name extends CollectionName>(name: Name): CollectionView<Name> =>
  (views as { readonly [Each in CollectionName]: CollectionView<Each> })[
    name
  ] as CollectionView<Name>;

/** How an entry is shown and judged: the view of its collection, for code that takes any entry. */
export const viewOfEntry = ({ collection }: Entry): CollectionView =>
  viewOf(collection) as CollectionView;
