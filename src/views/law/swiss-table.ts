import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { standardsIn } from '../../standards/in-language.ts';
import type { SwissSource } from '../../standards/swiss.ts';
import { dayOr, list, stack, text } from '../table/make.ts';
import type { Cell } from '../table/cell.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';

/**
 * Swiss sources of requirements on AI, for a handbook that has requirements from Switzerland.
 *
 * @returns undefined where no entry names Switzerland as its jurisdiction
 */
export function swissTable(handbook: Handbook): Table | undefined {
  if (!handbook.entries.regulations.some(({ data }) => isSwiss(data.jurisdiction)))
    return undefined;
  const { swiss: t } = messagesFor(handbook.config.language).regulations;
  return plainTable({
    name: 'swiss-law',
    caption: t.title,
    columns: columnsOf(t.columns),
    rows: standardsIn(handbook.config.language).swissSources.map((source) => ({
      cells: [
        stack(
          source.url
            ? { kind: 'address', href: source.url, text: source.title }
            : text(source.title),
          source.reference !== undefined && text(source.reference),
        ),
        stack(
          text(t.kinds[source.kind]),
          source.addressees !== undefined && text(t.addressees(source.addressees)),
        ),
        dayOr(source.inForce ?? source.published ?? source.signed ?? source.adopted, '–'),
        stack(
          text(source.summary),
          source.note !== undefined && text(source.note),
          articles(source),
        ),
      ],
    })),
  });
}

const articles = ({ articles = [] }: SwissSource): Cell | false =>
  articles.length > 0 && list(articles.map(({ article, short }) => text(`${article}: ${short}`)));

/** Switzerland in the languages of the interface; `CH` as a code. */
const isSwiss = (jurisdiction: string) =>
  /\b(switzerland|swiss|schweiz|suisse|suiza|svizzera|CH)\b/iu.test(jurisdiction);
