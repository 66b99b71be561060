import type { Stage } from '../../../schemas/inventory.ts';
import { controlDocuments, type ControlDocument } from '../../standards/mandatory-documents.ts';
import { documentsOf } from '../lookup/control-documents.ts';
import { entryOf } from '../lookup/entry-of.ts';
import { dataOf } from '../lookup/system-data.ts';
import { controlRow } from '../../standards/control-crosswalk.ts';
import { isExcluded, isUndecided, provesNothing } from './control-state.ts';
import { approvedAssessmentOf } from './impact-assessments.ts';
import { lifecycleOf } from './lifecycle.ts';
import { isAbout, isAimsProof, proofsOf, validityOf } from './proof.ts';
import { isRetired, needsAssessment } from './system-state.ts';
import type { Entry, Handbook, System } from '../types.ts';

type Control = Entry<'controls'>;
type Affected = Entry<'assessments'>['data']['impacts'][number]['affects'];
type OperationField = 'requirements' | 'monitoring' | 'eventLog' | 'informs';
type Resource = keyof NonNullable<System['data']['resources']>;

/**
 * How documented information that a control of Annex A requires is kept: in a document, which says how
 * things are done; as objectives; as a record; or of each system, in its own entry, its impact assessment or
 * evidence that names it. A document that says that a record shall exist is not the record.
 */
type Kept =
  | { as: 'document' }
  | {
      as: 'objectives';
      entries: (handbook: Handbook) => readonly Entry<'objectives'>[];
    }
  | { as: 'record' }
  | {
      as: 'system';
      in: 'inventory' | 'assessments' | 'evidence';
      /** Whether a system has to have it by now. */
      isDue: (handbook: Handbook, system: System) => boolean;
      /** The field of the system that can say it in place of evidence. */
      field?: OperationField;
      /** What shows for a control whether a system has it. */
      holds: (handbook: Handbook, control: Control) => (system: System) => boolean;
    };

const document: Kept = { as: 'document' };

/** The inventory itself is the record. */
const inventory = (holds: (system: System) => boolean): Kept => ({
  as: 'system',
  in: 'inventory',
  isDue: () => true,
  holds: () => holds,
});

const names = (resource: Resource) =>
  inventory(({ data }) => (data.resources?.[resource] ?? []).length > 0);

const assessed = (...affected: Affected[]): Kept => ({
  as: 'system',
  in: 'assessments',
  isDue: needsAssessment,
  holds: (handbook) => (system) => {
    const impacts = approvedAssessmentOf(handbook, system)?.data.impacts;
    return (
      impacts !== undefined &&
      (affected.length === 0 || impacts.some(({ affects }) => affected.includes(affects)))
    );
  },
});

/**
 * Evidence of the control that names the system, or what else says it. It is due once the system has passed
 * a stage that the organisation itself goes through, and while nobody knows at which stage it is.
 */
const evidenceAfter = (
  stage: Stage,
  saysItself: (handbook: Handbook, system: System) => boolean = () => false,
): Extract<Kept, { as: 'system' }> => ({
  as: 'system',
  in: 'evidence',
  isDue: (handbook, system) => {
    const cell = lifecycleOf(handbook, system).find((candidate) => candidate.stage === stage);
    return cell?.state === 'passed' || cell?.state === 'unknown';
  },
  holds: (handbook, control) => {
    const records = validRecordsOf(handbook, control);
    return (system) =>
      records.some((record) => isAbout(record, system.id)) || saysItself(handbook, system);
  },
});

/** The same, where a field of the system itself may say what the control requires. */
const evidenceOr = (field: OperationField, stage: Stage): Kept => ({
  ...evidenceAfter(stage, (_, { data }) =>
    field === 'eventLog' ? data.eventLog !== undefined : data[field].length > 0,
  ),
  field,
});

const asObjectives = (of: Entry<'objectives'>['data']['kind']): Kept => ({
  as: 'objectives',
  entries: ({ entries }) => entries.objectives.filter(({ data }) => data.kind === of),
});

/** Whether the register of datasets says how the data that a system names there were acquired. */
const acquisitionIsKnown = (handbook: Handbook, system: System): boolean => {
  const datasets = dataOf(handbook, system).filter(({ dataset }) => dataset !== undefined);
  return (
    datasets.length > 0 && datasets.every(({ entry }) => entry?.data.acquisition !== undefined)
  );
};

/** How what each control requires is kept. */
const keptBy: Readonly<Record<string, Kept>> = {
  'A.2.2': document,
  'A.4.2': inventory(({ data }) => data.data.length > 0 || data.resources !== undefined),
  'A.4.3': inventory(({ data }) => data.data.length > 0),
  'A.4.4': names('tooling'),
  'A.4.5': names('computing'),
  'A.4.6': names('people'),
  'A.5.3': assessed(),
  'A.5.4': assessed('individuals', 'groups'),
  'A.5.5': assessed('society'),
  'A.6.1.2': asObjectives('development'),
  'A.6.1.3': document,
  'A.6.2.2': evidenceOr('requirements', 'design'),
  'A.6.2.3': evidenceAfter('development'),
  'A.6.2.4': evidenceOr('requirements', 'validation'),
  'A.6.2.5': evidenceAfter('validation'),
  'A.6.2.6': evidenceOr('monitoring', 'validation'),
  'A.6.2.7': evidenceAfter('development'),
  'A.6.2.8': evidenceOr('eventLog', 'validation'),
  'A.7.2': document,
  'A.7.3': evidenceAfter('data', acquisitionIsKnown),
  'A.7.4': document,
  'A.7.5': document,
  'A.7.6': document,
  'A.8.2': evidenceOr('informs', 'validation'),
  'A.8.4': document,
  'A.8.5': { as: 'record' },
  'A.9.2': document,
  'A.9.3': asObjectives('use'),
};

/**
 * Where what a control requires stands: it is there (`held`); it is there in part, or its control is
 * implemented in part only (`partial`); its control is still planned (`planned`); a document is written and
 * not in force (`draft`); it is missing; no system needs it yet (`not-needed`); nobody has decided whether
 * the control applies (`undecided`); or the control does not apply (`excluded`).
 */
type ControlInformationState =
  'held' | 'partial' | 'planned' | 'draft' | 'missing' | 'not-needed' | 'undecided' | 'excluded';

/** Documented information that a control of Annex A requires, and what holds it. */
export interface ControlInformation extends ControlDocument {
  /** Undefined where the control has no entry. */
  entry: Control | undefined;
  state: ControlInformationState;
  /** Documents that can be it, in force or not. */
  documents: readonly Entry<'policies'>[];
  /** Valid evidence that is it. */
  records: readonly Entry<'evidence'>[];
  /** Objectives that are it. */
  objectives: readonly Entry<'objectives'>[];
  /**
   * The systems that have to have it by now, and those of them that do not; `in`: what holds it; `field`: what
   * of the system can say it as well.
   */
  systems:
    | {
        in: 'inventory' | 'assessments' | 'evidence';
        field: OperationField | undefined;
        due: readonly System[];
        missing: readonly System[];
      }
    | undefined;
}

/** What the controls of Annex A require to be documented, in the order of the standard, with what holds it. */
export const controlInformation = (handbook: Handbook): ControlInformation[] =>
  controlDocuments.map((required) => {
    const entry = entryOf(handbook, 'controls', required.control);
    const found = entry && !isExcluded(entry) ? findings(handbook, entry) : nothing;
    return { ...required, entry, ...found, state: stateOf(entry, found) };
  });

type Found = Pick<ControlInformation, 'documents' | 'records' | 'objectives' | 'systems'>;

const nothing: Found = { documents: [], records: [], objectives: [], systems: undefined };

function findings(handbook: Handbook, control: Control): Found {
  const kept = keptBy[control.id];
  switch (kept?.as) {
    case 'document':
      return { ...nothing, documents: documentsOf(handbook, control) };
    case 'objectives':
      return { ...nothing, objectives: kept.entries(handbook) };
    case 'record':
      return { ...nothing, records: validRecordsOf(handbook, control) };
    case 'system': {
      const due = systemsOf(handbook, control).filter((system) => kept.isDue(handbook, system));
      const holds = kept.holds(handbook, control);
      const isOfOne = (record: Entry<'evidence'>) => due.some(({ id }) => isAbout(record, id));
      return {
        ...nothing,
        records: kept.in === 'evidence' ? validRecordsOf(handbook, control).filter(isOfOne) : [],
        systems: {
          in: kept.in,
          field: kept.field,
          due,
          missing: due.filter((system) => !holds(system)),
        },
      };
    }
    case undefined:
      throw new Error(`What ${control.id} requires is kept nowhere in control-information.ts.`);
  }
}

/** The systems to which a control applies and that are not retired. */
const systemsOf = (handbook: Handbook, { data }: Control): System[] =>
  handbook.entries.inventory.filter(
    (system) =>
      !isRetired(handbook, system) && (data.systems === 'all' || data.systems.includes(system.id)),
  );

/** Evidence of the ISMS is it only where something of its content carries over to the control. */
function validRecordsOf(handbook: Handbook, control: Control): Entry<'evidence'>[] {
  const row = controlRow(control.id);
  return proofsOf(handbook, control).filter(
    (proof): proof is Entry<'evidence'> =>
      proof.collection === 'evidence' &&
      validityOf(proof, handbook.asOf) === 'valid' &&
      (isAimsProof(proof) || row === undefined || !provesNothing(row)),
  );
}

function stateOf(entry: Control | undefined, found: Found): ControlInformationState {
  if (entry === undefined || isUndecided(entry)) return 'undecided';
  if (isExcluded(entry)) return 'excluded';
  if (entry.data.status === 'planned') return 'planned';
  const there = howMuch(found);
  return there === 'held' && entry.data.status === 'partial' ? 'partial' : there;
}

function howMuch({ documents, records, objectives, systems }: Found): ControlInformationState {
  if (systems) {
    if (systems.due.length === 0) return 'not-needed';
    if (systems.missing.length === 0) return 'held';
    return systems.missing.length < systems.due.length ? 'partial' : 'missing';
  }
  if (documents.some(({ data }) => data.status === 'approved')) return 'held';
  if (records.length > 0 || objectives.length > 0) return 'held';
  return documents.length > 0 ? 'draft' : 'missing';
}
