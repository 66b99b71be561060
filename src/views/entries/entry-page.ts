import { textSection, type EntrySections } from '../../collections/collection.ts';
import { collectionSingular } from '../../collections/names.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import { numbered, numberOf } from '../links.ts';
import { breadcrumbsOf, type Crumb } from './breadcrumbs.ts';
import { entrySections, fieldsElsewhere, fieldsOfHead, textHeading } from './entry-sections.ts';
import { entryView, type EntryView } from './entry.ts';
import { entryHistory, hasHistory, type HistoryView } from './history.ts';
import { sequenceOf, type Sequence } from './neighbours.ts';
import { relationsOf, type Relations } from './relations.ts';

/** A heading of a page, for its table of contents. */
export interface PageHeading {
  depth: number;
  id: string;
  text: string;
}

/** The text of an entry as HTML, and the headings in it. */
export interface EntryBody {
  html: string;
  headings: readonly PageHeading[];
}

/** Where the text of an entry is on its page. */
interface TextPlace {
  /** Among the sections of the page, where the component of the collection puts it; else below them. */
  within: boolean;
  /** What the page puts above a text that would read as part of the section before it. */
  title: string | undefined;
}

/** The page of any entry: what is around what its collection shows. */
export interface EntryPage {
  /** With the number, for the browser and the search. */
  title: string;
  /** By which the entry is quoted; undefined where it goes by its title. */
  number: string | undefined;
  /** What it is, in words: "Audit". */
  kind: string;
  /** In words: "internal". */
  classification: string;
  breadcrumbs: Crumb[];
  /** Sections of its own; undefined where it shows its fields and its text only. */
  sections: EntrySections | undefined;
  /** All headings of the page, in their order. */
  headings: PageHeading[];
  /** Its fields. */
  fields: EntryView;
  text: TextPlace;
  /** Undefined where its collection has no document control. */
  history: HistoryView | undefined;
  /** What else has to do with it; undefined where the page says so in a way of its own. */
  links: Relations | undefined;
  sequence: Sequence;
}

/**
 * What the page of an entry shows, and in which order. In the public edition it is what the entry itself says:
 * what follows from others would be wrong, as some of them are left out.
 */
export function entryPage(handbook: Handbook, entry: Entry, body: EntryBody): EntryPage {
  const { language } = handbook.config;
  const isPublic = handbook.edition === 'public';
  const sections = isPublic ? undefined : entrySections(entry);
  const fields = entryView(
    handbook,
    entry,
    isPublic ? fieldsOfHead : fieldsElsewhere(entry.collection),
  );
  const around = {
    text: textPlace(handbook, entry, body, sections, fields),
    history: hasHistory(entry) && !isPublic ? entryHistory(handbook, entry) : undefined,
    links: linksShown(handbook, entry),
  };
  return {
    title: numbered(entry),
    number: numberOf(entry),
    kind: kindOf(handbook, entry),
    classification: word(language, entry.data.classification),
    breadcrumbs: breadcrumbsOf(handbook, entry),
    sections,
    headings: headingsOf(handbook, body, { sections, fields, ...around }),
    fields,
    ...around,
    sequence: sequenceOf(handbook, entry),
  };
}

function textPlace(
  { config }: Handbook,
  { collection }: Entry,
  { html }: EntryBody,
  sections: EntrySections | undefined,
  { tables }: EntryView,
): TextPlace {
  if (sections?.includes(textSection)) return { within: true, title: undefined };
  const isBelowSections = (sections ?? tables).length > 0;
  const beginsWithoutHeading = html.trim() !== '' && !/^\s*<h[1-6]\b/.test(html);
  const { text } = messagesFor(config.language).entry;
  const title = collection === 'controls' ? text.control : text.other;
  return { within: false, title: isBelowSections && beginsWithoutHeading ? title : undefined };
}

function linksShown(handbook: Handbook, entry: Entry): Relations | undefined {
  const relations = relationsOf(handbook, entry);
  // The page of a role lists all that names it by what the role does for it; mentions are left.
  return entry.collection === 'roles' && relations.mentions.length === 0 ? undefined : relations;
}

/**
 * A management review is not an audit, a procedure no policy, a customer no supplier and a party no
 * issue, though they are kept among them.
 */
function kindOf({ config: { language } }: Handbook, { collection, data }: Entry): string {
  if (collection === 'audits' || collection === 'policies' || collection === 'context')
    return word(language, data.kind);
  if (collection === 'suppliers') return word(language, data.relationship);
  return collectionSingular(language, collection);
}

function headingsOf(
  { config }: Handbook,
  body: EntryBody,
  page: Pick<EntryPage, 'sections' | 'fields' | 'text' | 'history' | 'links'>,
): PageHeading[] {
  const t = messagesFor(config.language);
  const { sections, fields, text, history, links } = page;
  const section = (id: string, title: string): PageHeading => ({ depth: 2, id, text: title });
  return [
    ...(sections
      ? sections.flatMap((id) =>
          id === textSection ? body.headings : [section(id, t.entry.sections[id])],
        )
      : fields.tables.map(({ field, label }) => section(`field-${field}`, label))),
    ...(text.title ? [section(textHeading, text.title)] : []),
    ...(text.within ? [] : body.headings),
    ...(history ? [section('history', t.documents.history.title)] : []),
    ...(links && links.groups.length + links.mentions.length > 0
      ? [section('links', t.entry.linkedFrom)]
      : []),
  ];
}
