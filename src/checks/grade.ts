import type { Entry } from '../handbook/types.ts';

/** How grave a finding is. */
export type Grade = Entry<'findings'>['data']['grade'];
