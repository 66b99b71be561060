import type { HandbookConfig } from '../../../schemas/handbook.ts';

/**
 * Address of a file of the content folder where the repository is browsed: to edit it, or the commits
 * that changed it. The content may be the whole of the repository: `contentPath: .`.
 */
export function addressInRepository(
  { url, branch, contentPath }: NonNullable<HandbookConfig['repository']>,
  view: 'edit' | 'commits',
  file: string,
): string {
  const steps = `${contentPath}/${file}`.split('/').filter((step) => step !== '' && step !== '.');
  const path = steps.map(encodeURIComponent).join('/');
  return `${url.replace(/\/+$/, '')}/${view}/${branch}/${path}`;
}
