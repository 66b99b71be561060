import { collectionSingular } from '../../collections/names.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import { linkTo } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import {
  day,
  dayOr,
  line,
  link,
  linkOr,
  none,
  stack,
  state,
  text,
  wordCell,
} from '../table/make.ts';
import type { Register } from '../table/register.ts';
import { columnsOf, plainTable } from '../table/table.ts';
import { documentRows, statementPath, type DocumentRow } from './documents.ts';

/** Documents under document control (7.5), with version, approval and review. */
export function documentRegister(handbook: Handbook): Register {
  const { register: t } = messagesFor(handbook.config.language).documents;
  const { nobody } = messagesFor(handbook.config.language).common;
  const rows = documentRows(handbook);
  return {
    tally: t.tally(rows.length),
    ...plainTable({
      name: 'documents',
      caption: t.title,
      columns: columnsOf(t.columns, { effective: { minor: true }, changed: { minor: true } }),
      rows: rows.map((row) => ({
        id: row.id,
        cells: [
          titleCell(handbook, row),
          line(
            text(`${row.version},`),
            row.undecided > 0
              ? undecidedCell(handbook, row)
              : row.isChanged
                ? state(handbook, 'policy', 'changed')
                : wordCell(handbook, row.status),
          ),
          linkOr(row.owner, nobody),
          stack(linkOr(row.approvedBy, nobody), row.approved !== undefined && day(row.approved)),
          dayOr(row.effective),
          dayOr(row.nextReview, undefined, row.review),
          changeCell(handbook, row),
        ],
      })),
    }),
  };
}

function titleCell(handbook: Handbook, row: DocumentRow): Cell {
  const { language } = handbook.config;
  const { register: t } = messagesFor(language).documents;
  const { statement } = t;
  return stack(
    link(
      row.kind === 'statement'
        ? { id: statement, title: statement, path: statementPath, collection: undefined }
        : linkTo(handbook, row.id),
    ),
    text(t.kindAndClass(kindOf(handbook, row), word(language, row.classification))),
  );
}

function kindOf({ config: { language } }: Handbook, { kind }: DocumentRow): string {
  if (kind === 'statement') return messagesFor(language).documents.register.statementKind;
  return kind === 'clauses' || kind === 'assessments'
    ? collectionSingular(language, kind)
    : word(language, kind);
}

const undecidedCell = (handbook: Handbook, { undecided }: DocumentRow): Cell =>
  state(handbook, 'document', 'undecided', {
    text: messagesFor(handbook.config.language).soa.undecided(undecided),
  });

/** The last change, and where all of them are. */
function changeCell({ config }: Handbook, { changed, kind, path, revisions }: DocumentRow): Cell {
  const { history, register } = messagesFor(config.language).documents;
  if (!changed) return none(register.unknown);
  return stack(line(day(changed.date), { kind: 'commit', commit: changed }), {
    kind: 'address',
    // The history of the Statement is on the page of this register.
    href: kind === 'statement' ? '/documents/#history' : `${path}#history`,
    text: history.changes(revisions),
  });
}
