import type { Handbook } from '../../handbook/types.ts';
import type { EntryLink } from '../links.ts';
import { changedInBrief } from '../what-changed/in-brief.ts';
import { latestChanges, type Change } from './changes.ts';
import { latestVersions, type Version } from './versions.ts';

/** What changed of late, from the source that says most of it. */
export interface News {
  /** What changed since the last audit, the entries first whose decision or state did; undefined without a baseline. */
  since: { rows: { link: EntryLink; about: string }[]; total: number } | undefined;
  /** What documents say of their latest versions; none where there is a baseline, which says more. */
  versions: Version[];
  /** The latest commits, where there is neither a baseline nor a version log; undefined where no history can be read. */
  changes: Change[] | undefined;
}

/** @param limit - how many changes are told at most */
export function newsOf(handbook: Handbook, limit: number): News {
  const since = changedInBrief(handbook, limit);
  const versions = since ? [] : latestVersions(handbook, limit);
  return {
    since,
    versions,
    changes: since || versions.length > 0 ? undefined : latestChanges(handbook, limit),
  };
}
