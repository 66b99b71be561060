import type { CollectionName } from '../../schemas/fields.ts';
import { handbookConfig } from '../../schemas/handbook.ts';
import { collections } from '../../schemas/index.ts';
import { dayPaths, valuesAlong } from '../../schemas/walk.ts';
import type { Handbook } from '../handbook/types.ts';
import type { Path, Place } from '../issues/place.ts';
import { memo } from '../memo.ts';

/** A day that a handbook names in a field. */
export interface WrittenDay {
  /** `YYYY-MM-DD` */
  day: string;
  /** That something was done on it, or is due by then; undefined where it may be any day. */
  says: 'done' | 'due' | undefined;
  path: Path;
  at: Place;
}

const waysTo = new Map<CollectionName, ReturnType<typeof dayPaths>>(
  Object.values(collections).map(({ name, schema }) => [name, dayPaths(schema)]),
);
const waysInConfig = dayPaths(handbookConfig);

/** Every day that a valid entry or `handbook.yaml` names in a field. */
export const writtenDays = memo((handbook: Handbook): readonly WrittenDay[] => [
  ...daysIn('handbook.yaml', handbook.config, waysInConfig),
  ...[...handbook.byId.values()].flatMap(({ file, collection, data }) => {
    // An audit is planned for its day, and held on it once it is done.
    const isHeld = collection === 'audits' && 'status' in data && data.status === 'done';
    return daysIn(file, data, waysTo.get(collection) ?? []).map((each) =>
      isHeld && each.path.join('.') === 'date' ? { ...each, says: 'done' as const } : each,
    );
  }),
]);

const daysIn = (file: string, data: unknown, ways: ReturnType<typeof dayPaths>): WrittenDay[] =>
  ways.flatMap(({ steps, says }) =>
    valuesAlong(data, steps).flatMap(({ value, path }) =>
      typeof value === 'string' ? [{ day: value, says, path, at: { file, path } }] : [],
    ),
  );
