import { number } from './number.ts';

/** The register of evidence, and what is known of a record. */
export const evidence = {
  columns: { proves: 'Proves', opens: 'Opens here', digest: 'Digest' },
  provesNothing: 'nothing',
  more: (count: number) => `and ${number(count)} more`,
  series: (of: string, instance: string) => `promise ${of}, ${instance}`,
  here: 'yes',
  elsewhere: 'elsewhere',
  notThere: 'not found',
  verified: 'Verified by {role} on {day}',
  /** What the digest of a record says of its file. */
  file: {
    unchanged: 'unchanged, checked at this build',
    changed: 'changed since its digest was written down',
  },
};
