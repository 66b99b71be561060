import type { ImpactReport } from './sections.ts';

/** What a change topples, for programs. */
export const impactJson = ({ before, after, asOf, impact }: ImpactReport): string =>
  `${JSON.stringify({ before, after, asOf, ...impact }, undefined, 2)}\n`;
