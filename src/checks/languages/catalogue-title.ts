import type { CatalogueKind } from '../../../schemas/fields.ts';
import type { Language } from '../../i18n/messages.ts';
import { lookup } from '../../standards/catalogue.ts';

/** The title that a standard gives to a number, in a language. */
export const catalogueTitle = (
  language: Language,
  kind: CatalogueKind,
  number: string,
  own: string,
): string =>
  [number, `27001:${number}`, `ai-act:${number}`]
    .map((ref) => lookup(ref, language))
    .find((item) => item?.kind === kind)?.title ?? own;
