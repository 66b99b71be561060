import { collectionNames, type ReferenceTarget } from '../../schemas/fields.ts';
import { handbookConfig } from '../../schemas/handbook.ts';
import { fieldName } from '../issues/field-name.ts';
import { referencesIn } from '../handbook/reading/references.ts';
import type { Handbook } from '../handbook/types.ts';
import type { Place } from '../issues/place.ts';

/** A reference as an editor wrote it, wherever that was. */
export interface WrittenReference {
  at: Place;
  to: string;
  /** What holds the reference, as the subject of a sentence. */
  holder: string;
  /** What it takes; undefined where it takes anything that has an id. */
  allowed: readonly ReferenceTarget[] | undefined;
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
      holder: fieldName(path),
      allowed,
    })),
    ...handbook.mentions
      .filter(({ explicit }) => explicit)
      .map(({ file, point, to }) => ({
        at: { file, point },
        to,
        holder: '`<Ref>`',
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
