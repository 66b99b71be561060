import { memo } from '../../memo.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { isArticle } from '../../standards/eu-ai-act-articles.ts';

/** The act by its names in the five languages, and an article by its abbreviation or its word. */
const act =
  /\bAI[ -]Act\b|\bKI-V(?:erordnung|O)\b|\b(?:règlement|reglamento|regolamento)[^.]{0,20}\bIA\b|2024\/1689/i;
const article = /\bart(?:\.|icle|ikel|ículo|icolo)\s*\d/i;

/** Collections whose pages say beside the duties themselves that this is no legal advice. */
const saidThere: ReadonlySet<Entry['collection']> = new Set([
  'incidents',
  'inventory',
  'regulations',
]);

/**
 * Whether the page of an entry speaks of duties under the EU AI Act: in a field, by a reference in its
 * text, or in plain words. Such a page says that it is no legal advice.
 */
export const namesDuties = (handbook: Handbook, entry: Entry, html: string): boolean =>
  !saidThere.has(entry.collection) &&
  (citing(handbook).has(entry.id) ||
    (entry.collection === 'assessments' && entry.data.fria !== undefined) ||
    isAboutAct(html) ||
    isAboutAct(JSON.stringify(entry.data)));

/** Whether the rows of the Statement speak of duties under the act. */
export const statementNamesDuties = ({ entries }: Handbook): boolean =>
  entries.controls.some(({ data }) => isAboutAct(data.justification ?? ''));

/** Whether a text names the act and an article. */
export const isAboutAct = (text: string): boolean => act.test(text) && article.test(text);

/** Ids of the entries that refer to an article of the act. */
const citing = memo(
  ({ references, mentionedIn }: Handbook): ReadonlySet<string> =>
    new Set([
      ...references.filter(({ to }) => isArticle(to)).map(({ from }) => from),
      ...[...mentionedIn].flatMap(([to, mentions]) =>
        isArticle(to) ? mentions.map(({ from }) => from) : [],
      ),
    ]),
);
