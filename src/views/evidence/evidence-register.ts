import { attachmentPath } from '../../addresses/sitemap.ts';
import { attachmentOf, isAddress } from '../../handbook/lookup/attachment-of.ts';
import { fileCheckOf, isVerified } from '../../handbook/state/file-check.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { entryRegister } from '../entries/register.ts';
import { linkTo } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { address, code, lines, link, none, stack, state, text } from '../table/make.ts';
import type { Register } from '../table/register.ts';

/** What a phone shows of a record beside its title and what it proves. */
const phoneColumns = new Set(['title', 'validUntil', 'status']);

type Record = Entry<'evidence'>;

/** Links that a row shows of what a record proves; its page shows all. */
const linksShown = 3;

/** Digits of a digest that tell files apart at a glance; the page of the record has all. */
const digitsShown = 12;

/**
 * The register of evidence: beside its fields, what each record proves, whether it can be opened here,
 * and its digest.
 */
export function evidenceRegister(handbook: Handbook): Register {
  const { columns: t } = messagesFor(handbook.config.language).evidence;
  const register = entryRegister(handbook, 'evidence');
  const records = new Map(handbook.entries.evidence.map((record) => [record.id, record]));
  return {
    ...register,
    columns: [
      ...register.columns.map((column) => ({ ...column, minor: !phoneColumns.has(column.id) })),
      { id: 'proves', title: t.proves },
      { id: 'opens', title: t.opens, minor: true, named: true },
      { id: 'digest', title: t.digest, minor: true },
    ],
    groups: register.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => {
        const record = records.get(row.id ?? '');
        return record
          ? {
              ...row,
              cells: [
                ...row.cells,
                provesCell(handbook, record),
                opensCell(handbook, record),
                digestCell(handbook, record),
              ],
            }
          : row;
      }),
    })),
  };
}

function provesCell(handbook: Handbook, { id, data }: Record): Cell {
  const { evidence: t } = messagesFor(handbook.config.language);
  const users = [...new Set((handbook.backlinks.get(id) ?? []).map(({ from }) => from))];
  const shown: Cell[] = users.slice(0, linksShown).map((user) => ({
    kind: 'link',
    link: linkTo(handbook, user),
    short: true,
  }));
  if (users.length > linksShown) shown.push(text(t.more(users.length - linksShown)));
  if (data.series) shown.push(text(t.series(data.series.of, data.series.instance)));
  return lines(shown, t.provesNothing);
}

function opensCell(handbook: Handbook, { data }: Record): Cell {
  const { evidence: t } = messagesFor(handbook.config.language);
  const attachment = attachmentOf(handbook, data.location);
  if (attachment) return address(attachmentPath(attachment.file), t.here);
  return isAddress(data.location) ? address(data.location, t.elsewhere) : none(t.notThere);
}

function digestCell(handbook: Handbook, record: Record): Cell {
  const { sha256 } = record.data;
  if (sha256 === undefined) return none('–');
  const check = fileCheckOf(handbook, record);
  const digits = code(sha256.slice(0, digitsShown).toLowerCase());
  return check === 'unrecorded' ? digits : stack(state(handbook, 'file', check), digits);
}

/** Who verified a record, and whether its file is unchanged, for the first line of its page. */
export function verifiedStanding(handbook: Handbook, record: Record): (Cell | false)[] {
  const { evidence: t } = messagesFor(handbook.config.language);
  const { verified, verifiedBy } = record.data;
  const check = fileCheckOf(handbook, record);
  return [
    isVerified(record) &&
      verified !== undefined &&
      verifiedBy !== undefined && {
        kind: 'sentence',
        text: t.verified,
        parts: {
          role: link(linkTo(handbook, verifiedBy)),
          day: { kind: 'date', date: verified },
        },
      },
    check !== 'unrecorded' && state(handbook, 'file', check),
  ];
}
