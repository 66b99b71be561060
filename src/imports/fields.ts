import { z } from 'zod';
import { fieldPath } from '../../schemas/field-paths.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import { languages } from '../../schemas/handbook.ts';
import { collections } from '../../schemas/index.ts';
import { ismsControl } from '../../schemas/isms-controls.ts';
import { fieldsOf, unwrap } from '../../schemas/walk.ts';
import { fieldLabel } from '../i18n/terms.ts';

/** What can be imported from a table: entries of a collection, or the Statement of the ISMS. */
export const importable = [
  'inventory',
  'risks',
  'suppliers',
  'evidence',
  'datasets',
  'findings',
  'isms',
] as const;

export type Importable = (typeof importable)[number];

/** What is imported, in words. */
export const importTitle = (what: Importable): string =>
  what === 'isms' ? 'the Statement of Applicability of the ISMS' : collections[what].title;

/** A field that a column can fill. */
export interface Target {
  /** Its path as a mapping writes it: `title`, `aiAct.risk`. */
  name: string;
  path: readonly string[];
  schema: z.core.$ZodType;
  /** What it is called: its name, and its titles in all languages. */
  titles: readonly string[];
}

/** The schema of one row. */
export const schemaOf = (what: Importable): z.ZodType =>
  what === 'isms' ? ismsControl : collections[what satisfies CollectionName].schema;

const targets = new Map<Importable, readonly Target[]>();

/** The fields that columns can fill, those of groups inside under names such as `residual.impact`. */
export function targetsOf(what: Importable): readonly Target[] {
  const known = targets.get(what) ?? allTargets(what);
  targets.set(what, known);
  return known;
}

const allTargets = (what: Importable): Target[] =>
  targetsIn(schemaOf(what), []).map((target) =>
    // Its table has words for it, and people write many.
    what === 'isms' && target.name === 'applicable' ? { ...target, schema: z.boolean() } : target,
  );

function targetsIn(schema: z.core.$ZodType, above: readonly string[]): Target[] {
  return Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]) => {
    const path = [...above, name];
    if (unwrap(field) instanceof z.ZodObject) return targetsIn(field, path);
    if (unwrap(field) instanceof z.ZodRecord) return [];
    const way = fieldPath(field);
    const titles = way === undefined ? [] : languages.map((language) => fieldLabel(language, way));
    return [{ name: path.join('.'), path, schema: field, titles: [...new Set([name, ...titles])] }];
  });
}
