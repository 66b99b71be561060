import type { CollectionName } from '../../../schemas/fields.ts';
import type { Edition } from '../../handbook/editions/edition.ts';
import type { Entry } from '../../handbook/types.ts';
import type { EntryView } from '../../views/entries/entry.ts';
import Assessment from './Assessment.astro';
import Audit from './Audit.astro';
import Change from './Change.astro';
import Clause from './Clause.astro';
import Context from './Context.astro';
import Control from './Control.astro';
import Dataset from './Dataset.astro';
import Finding from './Finding.astro';
import Incident from './Incident.astro';
import Objective from './Objective.astro';
import Plain from './Plain.astro';
import Regulation from './Regulation.astro';
import Risk from './Risk.astro';
import Role from './Role.astro';
import Supplier from './Supplier.astro';
import System from './System.astro';

/** What the page of an entry consists of. Its text is in the slot where its sections say so. */
type EntryComponent<Name extends CollectionName> = (props: {
  entry: Entry<Name>;
  view: EntryView;
}) => unknown;

/** Which component shows entries of a collection. One without a component does not compile. */
const components = {
  assessments: Assessment,
  audits: Audit,
  changes: Change,
  clauses: Clause,
  context: Context,
  controls: Control,
  datasets: Dataset,
  evidence: Plain,
  findings: Finding,
  incidents: Incident,
  inventory: System,
  objectives: Objective,
  policies: Plain,
  regulations: Regulation,
  risks: Risk,
  roles: Role,
  suppliers: Supplier,
} satisfies { readonly [Name in CollectionName]: EntryComponent<Name> };

/**
 * The component that shows an entry: that of its collection, for code that takes any entry. The public
 * edition shows what an entry says, and not what follows from others that it may lack.
 */
export const componentOf = ({ collection }: Entry, edition: Edition) =>
  edition === 'public' ? Plain : (components[collection] as typeof Plain);
