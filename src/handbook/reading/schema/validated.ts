import type { z } from 'zod';
import type { SaidWords } from '../../../issues/issue.ts';
import type { What } from '../says/schema-data.ts';
import type { Path } from '../../../issues/place.ts';

/** Data that was checked against a schema. */
export interface Validated {
  schema: z.ZodType;
  data: unknown;
  /** The file in which the data is. */
  file: string;
  /** The thing whose data it is. */
  what: What;
  /** Finds a value as it stands in the file: of `1.10` YAML keeps the number 1.1. */
  written?: (path: Path) => string | undefined;
}

/** What is wrong at a value, or with the name of a field. */
export interface Told extends SaidWords {
  path: Path;
  key?: boolean;
}

export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      value === null || value === undefined
        ? undefined
        : (value as Record<string | number, unknown>)[step],
    data,
  );
