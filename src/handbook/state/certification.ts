import type { Handbook } from '../types.ts';

/**
 * Whether the certification body is still to come: the day of stage 1 lies ahead, or none is named.
 * Until then, a handbook may lack what only time brings.
 */
export const isBeforeStage1 = ({ asOf, config }: Pick<Handbook, 'asOf' | 'config'>): boolean => {
  const stage1 = config.certification?.stage1;
  return stage1 === undefined || asOf < stage1;
};
