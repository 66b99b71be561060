import { collectionNames, type ReferenceTarget } from '../../schemas/fields.ts';
import { handbookConfig } from '../../schemas/handbook.ts';
import { referencesIn } from '../handbook/reading/references.ts';
import type { Handbook } from '../handbook/types.ts';
import { fieldName } from '../issues/field-name.ts';
import type { Path, Place } from '../issues/place.ts';
import { firstOf } from '../issues/words.ts';

/** A reference as an editor wrote it, wherever that was. */
export interface WrittenReference {
  at: Place;
  to: string;
  holder: Holder;
  /** What it takes; undefined where it takes anything that has an id. */
  allowed: readonly ReferenceTarget[] | undefined;
}

/** What holds references: a field, a `<Ref>` of a text, or several places by their files. */
export type Holder =
  { field: Path } | 'ref' | { places: number; files: readonly { file: string; times: number }[] };

/** What holds references to an id, and that it names it: "`owner` names `role-x`". */
export function naming(holder: Holder, to: string): string {
  if (holder === 'ref') return `\`<Ref>\` names \`${to}\``;
  if ('field' in holder) return `${fieldName(holder.field)} names \`${to}\``;
  const { places, files } = holder;
  const named = files.map(({ file, times }) => (times === 1 ? file : `${file} (${times} times)`));
  return `${places === 1 ? '1 place' : `${places} places`} (${firstOf(named)}) ${places === 1 ? 'names' : 'name'} \`${to}\``;
}

/** The references of all front matter, of `handbook.yaml`, and of every `<Ref>`. */
export function writtenReferences(handbook: Handbook): WrittenReference[] {
  const config = referencesIn(handbook.config, handbookConfig).map((reference) => ({
    ...reference,
    file: 'handbook.yaml',
  }));
  return [
    ...[...config, ...handbook.references].map(({ file, path, to, allowed }) => ({
      at: { file, path },
      to,
      holder: { field: path },
      allowed,
    })),
    ...handbook.mentions
      .filter(({ explicit }) => explicit)
      .map(({ file, point, to }) => ({
        at: { file, point },
        to,
        holder: 'ref' as const,
        allowed: undefined,
      })),
  ];
}

/** What a `<Ref>` may lead to. */
export const everyTarget: readonly ReferenceTarget[] = [
  ...collectionNames,
  'iso42001-clause',
  'iso42001-objective',
  'iso42001-risk-source',
  'iso27001-clause',
  'iso27001-control',
  'ai-act-article',
];
