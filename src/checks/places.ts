import type { Path, Place, Point } from '../issues/place.ts';

/** The value of a field: `field(entry, 'evidence', 2)`. */
export const field = ({ file }: { file: string }, ...path: Path): Place => ({ file, path });

/** The name of a field, when the field as a whole is meant. */
export const key = ({ file }: { file: string }, ...path: Path): Place => ({
  file,
  path,
  key: true,
});

/** A node of a body. */
export const node = (
  { file }: { file: string },
  { position }: { position?: { start: Point } | undefined },
): Place => {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { file, point: { line, column } };
};
