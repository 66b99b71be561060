import type { Handbook } from '../../handbook/types.ts';
import { findingCounts } from './check-results.ts';
import { addressInRepository } from './repository.ts';

/** What stands at the foot of every page. */
export interface Footer {
  commit: { short: string; date: string; modified: boolean; href: string | undefined } | undefined;
  errors: number;
  warnings: number;
  /** Where an editor changes the file that the page shows. */
  edit: string | undefined;
  /** Where a reader reports a concern. */
  contact: string | undefined;
}

export function footerView(
  { config, commit }: Handbook,
  findings: readonly { severity: string }[],
  file: string | undefined,
): Footer {
  const { repository, organization } = config;
  const url = repository?.url.replace(/\/+$/, '');
  return {
    commit: commit && {
      short: commit.hash.slice(0, 10),
      date: commit.date,
      modified: commit.modified,
      href: url && `${url}/commit/${commit.hash}`,
    },
    ...findingCounts(findings),
    edit: repository && file ? addressInRepository(repository, 'edit', file) : undefined,
    contact: organization.contact?.includes('@')
      ? `mailto:${organization.contact.replace(/^mailto:/, '')}`
      : organization.contact,
  };
}
