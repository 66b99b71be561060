import type { CatalogueKind } from '../../schemas/fields.ts';
import { articleRefs, articleTitle, isArticle } from './eu-ai-act-articles.ts';
import { iso27001, iso27001In } from './iso27001.ts';
import { iso42001, iso42001In, type Titled } from './iso42001.ts';
import { textsIn, type StandardsLanguage, type StandardsTexts } from './languages/index.ts';

export { compareIds } from './compare-ids.ts';

/** Where a catalogue reference leads. */
export interface CatalogueItem {
  readonly kind: CatalogueKind;
  /** As an editor writes it: `6.1.3`, `A.6.2.4`, `27001:9.2`, `ai-act:26(11)`. */
  readonly ref: string;
  /** As the source numbers it: the reference without `27001:` or `ai-act:`. */
  readonly id: string;
  readonly title: string;
  /** Name of the source, e.g. `ISO/IEC 42001:2023`. */
  readonly standard: string;
}

const kindNames: Readonly<Record<CatalogueKind, string>> = {
  'iso42001-clause': 'clause of ISO/IEC 42001',
  'iso42001-control': 'Annex A control of ISO/IEC 42001',
  'iso42001-objective': 'Annex C objective of ISO/IEC 42001',
  'iso42001-risk-source': 'Annex C risk source of ISO/IEC 42001',
  'iso27001-clause': 'clause of ISO/IEC 27001',
  'iso27001-control': 'Annex A control of ISO/IEC 27001',
  'ai-act-article': 'article of the EU AI Act',
};

const aiAct = 'EU AI Act';

type Catalogue = ReadonlyMap<string, CatalogueItem>;

function catalogueOf(texts: StandardsTexts): Catalogue {
  const { clauses, controls, objectives, riskSources } = iso42001In(texts);
  const { clauses27001, controls27001 } = iso27001In(texts);
  const of = (
    kind: CatalogueKind,
    entries: readonly Titled[],
    standard: string,
    prefix = '',
  ): [string, CatalogueItem][] =>
    entries.map(({ id, title }) => [prefix + id, { kind, ref: prefix + id, id, title, standard }]);
  return new Map([
    ...of('iso42001-clause', clauses, iso42001.id),
    ...of('iso42001-control', controls, iso42001.id),
    ...of('iso42001-objective', objectives, iso42001.id),
    ...of('iso42001-risk-source', riskSources, iso42001.id),
    ...of('iso27001-clause', clauses27001, iso27001.id, '27001:'),
    ...of('iso27001-control', controls27001, iso27001.id, '27001:'),
  ]);
}

const items = catalogueOf(textsIn('en'));
const inLanguages = new Map<StandardsLanguage, Catalogue>([['en', items]]);

function catalogueIn(language: StandardsLanguage): Catalogue {
  const known = inLanguages.get(language) ?? catalogueOf(textsIn(language));
  inLanguages.set(language, known);
  return known;
}

/**
 * Finds what a catalogue reference points at, or `undefined` when the catalogue does not hold it.
 * References are exact; an article of the AI Act may name paragraphs and points (`ai-act:26(11)`),
 * of which only the article is verified.
 *
 * @param language - of the title
 */
export function lookup(ref: string, language: StandardsLanguage = 'en'): CatalogueItem | undefined {
  const item = catalogueIn(language).get(ref);
  if (item || !isArticle(ref)) return item;
  const title = articleTitle(ref, language);
  return title === undefined
    ? undefined
    : { kind: 'ai-act-article', ref, id: ref.slice('ai-act:'.length), title, standard: aiAct };
}

/** Every reference of one kind, in the order of the standard: what to propose the nearest from. */
export function refsOfKind(kind: CatalogueKind): readonly string[] {
  if (kind === 'ai-act-article') return articleRefs;
  return [...items.values()].filter((item) => item.kind === kind).map((item) => item.ref);
}

/** The kind in plain words, e.g. `clause of ISO/IEC 42001`, for messages. */
export function catalogueKindName(kind: CatalogueKind): string {
  return kindNames[kind];
}
