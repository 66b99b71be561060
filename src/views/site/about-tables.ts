import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { isEnglish, type Issue } from '../../issues/issue.ts';
import { ruleAnchor, ruleUrl } from '../../issues/rule-url.ts';
import type { Cell } from '../table/cell.ts';
import { address, code, count, line, link, none, stack, text, wordCell } from '../table/make.ts';
import { columnsOf, plainTable, type Table, type TableRow } from '../table/table.ts';
import { issuesFile, type About } from './about.ts';
import { shippedWith } from './shipped.ts';

/** What the checks found: all of it, or the first issues of each rule. */
export function issueTable({ config }: Handbook, { found, links }: About): Table {
  const { about: t } = messagesFor(config.language);
  const long = { long: true };
  return {
    name: 'issues',
    caption: t.issues,
    columns: columnsOf(t.issueColumns, {
      rule: { unlabelled: true },
      found: { ...long, unlabelled: true },
      fix: long,
    }),
    groups: found.map((group) => ({
      head:
        group.rule === undefined
          ? undefined
          : line(ruleLink(group.rule), count(group.issues.length + group.more)),
      rows: [
        ...group.issues.map((issue) => ({
          cells: [
            placeOf(issue, links),
            ruleLink(issue.rule),
            text(issue.found, { code: true, english: isEnglish(issue) }),
            text(issue.fix, { code: true, english: isEnglish(issue) }),
          ],
        })),
        ...(group.more > 0 ? [restOf(t.more(group.more))] : []),
      ],
    })),
  };
}

/** The rules of the checks, and how often each tripped. */
export function ruleTable(handbook: Handbook, { rules }: Pick<About, 'rules'>): Table {
  const { about: t } = messagesFor(handbook.config.language);
  return plainTable({
    name: 'rules',
    caption: t.rules,
    columns: columnsOf(t.ruleColumns, {
      summary: { long: true, unlabelled: true },
      severity: { filter: 'severity' },
      issues: { numeric: true },
    }),
    rows: rules.map(({ id, summary, severity, count: times }) => ({
      id: ruleAnchor(id),
      cells: [
        address(ruleUrl(id), id, { code: true }),
        text(summary, { code: true }),
        wordCell(handbook, severity),
        // What a rule that is off would find is not known.
        severity === 'off' ? none('–') : count(times),
      ],
    })),
  });
}

/** The software of which a part is in the site, with its licences. */
export function shippedTable(handbook: Handbook): Table {
  const { about: t } = messagesFor(handbook.config.language);
  return plainTable({
    name: 'software',
    caption: t.softwareCaption,
    columns: columnsOf(t.softwareColumns),
    rows: shippedWith(handbook).map(({ name, license, part }) => ({
      cells: [text(t.softwareParts[part]), code(name), code(license)],
    })),
  });
}

const ruleLink = (rule: string) => address(`#${ruleAnchor(rule)}`, rule, { code: true });

/** The entry, and the line of the file; a file that is no entry goes by its name. */
function placeOf({ at: { file, line: no } }: Issue, links: About['links']): Cell {
  const entry = links.get(file);
  const place = code(`${file}:${no}`, { muted: true });
  return entry ? stack(link(entry), place) : place;
}

const restOf = (words: string): TableRow => ({
  head: -1,
  spanFrom: 0,
  cells: [address(issuesFile, words)],
});
