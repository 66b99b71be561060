import type { z } from 'zod';

type ZodIssue = z.core.$ZodIssue;

/** What is wrong with a value by each of the ways in which it could have been right. */
const causesOf = (issue: ZodIssue): ZodIssue[] =>
  issue.code === 'invalid_union' ? issue.errors.flat().flatMap(causesOf) : [issue];

/** The values that would have been right, where all causes say which those are; else none. */
export function choicesOf(issue: ZodIssue): string[] {
  const causes = causesOf(issue);
  // A yes or no alone is told as such.
  const isChoice = (cause: ZodIssue) =>
    cause.code === 'invalid_value' || (causes.length > 1 && isYesOrNo(cause));
  if (!causes.every(isChoice)) return [];
  return causes.flatMap((cause) => (isYesOrNo(cause) ? ['true', 'false'] : allowedValues(cause)));
}

const isYesOrNo = (issue: ZodIssue): boolean =>
  issue.code === 'invalid_type' && issue.expected === 'boolean';

/** The words that are allowed, by any of the causes. */
export const allowedValues = (issue: ZodIssue): string[] =>
  causesOf(issue).flatMap((cause) =>
    cause.code === 'invalid_value' ? cause.values.map(String) : [],
  );

/** What a check of our own says beside its message. */
export const paramsOf = (issue: ZodIssue): { missing?: boolean; fix?: string } =>
  (issue.code === 'custom' && issue.params) || {};

/** Whether the value is missing, rather than wrong. */
export const isMissing = (issue: ZodIssue, value: unknown): boolean =>
  paramsOf(issue).missing === true || (value === undefined && issue.code !== 'custom');
