import type { HandbookConfig } from '../../schemas/handbook.ts';

/** A commit as pages name it. */
export interface CommitLink {
  short: string;
  date: string;
  /** Where the commit is browsed; undefined where the handbook names no repository. */
  href: string | undefined;
}

export const commitLink = (
  { repository }: Pick<HandbookConfig, 'repository'>,
  { hash, date }: { hash: string; date: string },
): CommitLink => ({
  short: hash.slice(0, 10),
  date,
  href: repository && `${rootOf(repository)}/commit/${hash}`,
});

/**
 * Address of a file of the content folder where the repository is browsed: to edit it, or the commits
 * that changed it. The content may be the whole of the repository: `contentPath: .`.
 */
export function addressInRepository(
  repository: Repository,
  view: 'edit' | 'commits',
  file: string,
): string {
  const { branch, contentPath } = repository;
  const steps = `${contentPath}/${file}`.split('/').filter((step) => step !== '' && step !== '.');
  const path = steps.map(encodeURIComponent).join('/');
  return `${rootOf(repository)}/${view}/${branch}/${path}`;
}

type Repository = NonNullable<HandbookConfig['repository']>;

const rootOf = ({ url }: Repository) => url.replace(/\/+$/, '');
