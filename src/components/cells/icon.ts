import { iconPaths } from '../icon-paths.ts';
import { markup, type Html } from '../markup.ts';

export type IconName = keyof typeof iconPaths;

export const iconHtml = (name: IconName): Html => markup`
  <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${iconPaths[name]}></path>
  </svg>
`;
