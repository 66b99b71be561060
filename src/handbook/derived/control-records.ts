import type { CollectionName } from '../../../schemas/fields.ts';
import { notRetired } from './system-state.ts';
import type { Entry, Handbook } from '../types.ts';

/** Where a register of the handbook holds what a control of Annex A asks to be documented. */
export interface ControlRecord {
  in: CollectionName;
  /** The entries that hold it. */
  entries: (handbook: Handbook) => readonly Entry[];
}

type Affected = Entry<'assessments'>['data']['impacts'][number]['affects'];
type Resource = keyof NonNullable<Entry<'inventory'>['data']['resources']>;

const systems = (holds: (system: Entry<'inventory'>) => boolean): ControlRecord => ({
  in: 'inventory',
  entries: (handbook) => notRetired(handbook).filter(holds),
});

const names = (resource: Resource) =>
  systems(({ data }) => (data.resources?.[resource] ?? []).length > 0);

const assessments = (...affected: Affected[]): ControlRecord => ({
  in: 'assessments',
  entries: ({ entries }) =>
    entries.assessments.filter(
      ({ data }) =>
        data.status === 'approved' &&
        (affected.length === 0 || data.impacts.some(({ affects }) => affected.includes(affects))),
    ),
});

const objectives: ControlRecord = {
  in: 'objectives',
  entries: ({ entries }) => entries.objectives,
};

/** Records that controls ask for and that are kept as entries, by control; others are kept as documents. */
export const controlRecords: Readonly<Record<string, ControlRecord>> = {
  'A.4.2': systems(({ data }) => data.data.length > 0 || data.resources !== undefined),
  'A.4.3': systems(({ data }) => data.data.length > 0),
  'A.4.4': names('tooling'),
  'A.4.5': names('computing'),
  'A.4.6': names('people'),
  'A.5.3': assessments(),
  'A.5.4': assessments('individuals', 'groups'),
  'A.5.5': assessments('society'),
  'A.6.1.2': objectives,
  'A.8.5': { in: 'regulations', entries: ({ entries }) => entries.regulations },
  'A.9.3': objectives,
};
