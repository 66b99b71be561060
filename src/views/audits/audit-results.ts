import { covers, resultOf } from '../../handbook/state/audit-coverage.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { controlById, leafClauses } from '../../standards/iso42001.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { link, none, state, text } from '../table/make.ts';
import { columnsOf, type Table } from '../table/table.ts';

type Audit = Entry<'audits'>;
type Result = Audit['data']['results'][number];

/** What an audit that was held wrote down about a clause or control; nothing of it follows from today's content. */
interface RecordedResult {
  link: EntryLink;
  /** Undefined where nothing was written down. */
  result: Result['result'] | undefined;
  note: string | undefined;
  finding: EntryLink | undefined;
}

/** The results of an audit: of each clause and control that it covers, and of what else it looked at. */
export interface AuditResults {
  clauses: RecordedResult[];
  controls: RecordedResult[];
  /** How many of them have a result. */
  recorded: number;
}

export function auditResults(handbook: Handbook, audit: Audit): AuditResults {
  const recorded = new Set(audit.data.results.map(({ of }) => of));
  const row = (id: string): RecordedResult => {
    const result = resultOf(audit, id);
    return {
      link: linkTo(handbook, id),
      result: result?.result,
      note: result?.note,
      finding: result?.finding === undefined ? undefined : linkTo(handbook, result.finding),
    };
  };
  const isControl = (id: string) =>
    controlById(id) !== undefined || handbook.collectionOf.get(id) === 'controls';
  const clauses = leafClauses
    .filter(({ id }) => covers(audit, id) || resultOf(audit, id) !== undefined)
    .map(({ id }) => row(id));
  const controls = [...new Set([...audit.data.covers, ...recorded])].filter(isControl).map(row);
  return {
    clauses,
    controls,
    recorded: [...clauses, ...controls].filter(({ result }) => result !== undefined).length,
  };
}

/** The results of an audit as a table. */
export function resultTable(handbook: Handbook, { clauses, controls }: AuditResults): Table {
  const { config } = handbook;
  const { audits, entry } = messagesFor(config.language);
  const { results: t, checklist } = audits;
  const group = (title: string, rows: readonly RecordedResult[]) => ({
    head: text(title),
    rows: rows.map(({ link: of, result, note, finding }) => ({
      cells: [
        link(of),
        result === undefined ? none(t.unrecorded) : state(handbook, 'auditResult', result),
        note === undefined ? none('') : text(note),
        finding === undefined ? none('') : link(finding),
      ],
    })),
  });
  return {
    name: 'audit-results',
    caption: entry.sections.results,
    columns: columnsOf(t.columns, { note: { long: true } }),
    groups: [
      ...(clauses.length > 0 ? [group(checklist.clauses, clauses)] : []),
      ...(controls.length > 0 ? [group(checklist.controls, controls)] : []),
    ],
  };
}
