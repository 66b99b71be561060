import { latestFirst } from '../../handbook/dates.ts';
import { versionLogs, type VersionLog } from '../../handbook/lookup/version-logs.ts';
import type { Handbook } from '../../handbook/types.ts';
import { linkTo, statementLink, treatmentPlanLink, type EntryLink } from '../links.ts';

/** A version of a document, as its own log tells it. */
export interface Version {
  date: string;
  document: EntryLink;
  version: string;
  what: string;
}

/** The newest versions of documents, the Statement and the treatment plan, the latest first. */
export const latestVersions = (handbook: Handbook, limit = 6): Version[] =>
  versionLogs(handbook)
    .flatMap(({ of, changes }) =>
      changes.map(({ date, version, what }) => ({
        date,
        document: linkOf(handbook, of),
        version,
        what,
      })),
    )
    .filter(({ date }) => date <= handbook.asOf)
    .toSorted(latestFirst(({ date }) => date))
    .slice(0, limit);

function linkOf(handbook: Handbook, of: VersionLog['of']): EntryLink {
  if (of === 'soa') return statementLink(handbook);
  if (of === 'treatmentPlan') return treatmentPlanLink(handbook);
  return linkTo(handbook, of.id);
}
