import { contactOf, type Contact } from '../../../schemas/contact.ts';
import { browserEditorPath } from '../../addresses/browser-editor.ts';
import type { Handbook } from '../../handbook/types.ts';
import { countIssues, type Issue } from '../../issues/issue.ts';
import { addressInRepository, commitLink, type CommitLink } from '../repository.ts';

/** What stands at the foot of every page. */
export interface Footer {
  commit: (CommitLink & { modified: boolean }) | undefined;
  /** Whether the content is under version control, though perhaps no commit can be read. */
  versioned: boolean;
  errors: number;
  warnings: number;
  /** Where an editor changes the file that the page shows. */
  edit: string | undefined;
  /** Where somebody without git changes it, or any other: a path of the site, without the base path. */
  browserEditor: string | undefined;
  /** Where a reader reports a concern. */
  contact: (Contact & { isNamed: boolean }) | undefined;
}

export function footerView(
  handbook: Handbook,
  issues: readonly Pick<Issue, 'severity'>[],
  file: string | undefined,
): Footer {
  const { config } = handbook;
  const { concerns, repository, organization } = config;
  const commit = handbook.commit();
  return {
    commit: commit && { ...commitLink(config, commit), modified: commit.modified },
    versioned: commit !== undefined || handbook.noHistory()?.why !== 'unversioned',
    ...countIssues(issues),
    edit: repository && file ? addressInRepository(repository, 'edit', file) : undefined,
    browserEditor: browserEditorPath(handbook, file),
    contact: concerns
      ? concernsView(concerns)
      : organization.contact === undefined
        ? undefined
        : contactView(organization.contact),
  };
}

/** The name of the channel says whether it is protected, so it is always named. */
function concernsView({
  channel,
  url,
}: NonNullable<Handbook['config']['concerns']>): Footer['contact'] {
  const contact = contactOf(channel);
  return { ...contact, ...(url !== undefined && { href: url }), isNamed: true };
}

/** A number or a place is of no use behind a link alone, so it is named. */
function contactView(written: string): Footer['contact'] {
  const contact = contactOf(written);
  return { ...contact, isNamed: !contact.href || contact.href.startsWith('tel:') };
}
