import type { Handbook } from '../../handbook/types.ts';
import { addressInRepository, commitLink, type CommitLink } from '../repository.ts';
import { findingCounts } from './check-results.ts';

/** What stands at the foot of every page. */
export interface Footer {
  commit: (CommitLink & { modified: boolean }) | undefined;
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
  return {
    commit: commit && { ...commitLink(config, commit), modified: commit.modified },
    ...findingCounts(findings),
    edit: repository && file ? addressInRepository(repository, 'edit', file) : undefined,
    contact: organization.contact?.includes('@')
      ? `mailto:${organization.contact.replace(/^mailto:/, '')}`
      : organization.contact,
  };
}
