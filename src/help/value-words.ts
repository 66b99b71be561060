import type { ReferenceTarget } from '../../schemas/fields.ts';
import { isCollectionName } from '../../schemas/index.ts';
import { collectionTitle } from '../collections/names.ts';
import { messagesFor, type Language } from '../i18n/messages.ts';
import type { ValueKind } from './fields.ts';

/** What may be written in a field, in words; values and names of fields are between backticks. */
export function valueWords(language: Language, value: ValueKind): string {
  const t = messagesFor(language).help.values;
  const inner = (of: ValueKind) => valueWords(language, of);
  switch (value.kind) {
    case 'number':
      if (value.min === undefined) return t.number;
      return value.max === undefined
        ? t.numberFrom(value.min)
        : t.numberBetween(value.min, value.max);
    case 'choice': {
      const values = value.values.map((each) => `\`${each}\``);
      return values.length === 1 ? values.join('') : t.choice(values.join(', '));
    }
    case 'reference':
      return t.id(value.to.map((to) => targetName(language, to)).join(', '));
    case 'list':
      return t.list(inner(value.of));
    case 'map':
      return t.map(inner(value.of));
    case 'either':
      return [...new Set(value.of.map(inner))].join(`; ${t.or} `);
    default:
      return t[value.kind];
  }
}

const targetName = (language: Language, to: ReferenceTarget): string =>
  isCollectionName(to) ? collectionTitle(language, to) : messagesFor(language).help.catalogues[to];
