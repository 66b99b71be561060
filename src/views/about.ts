import type { Current } from '../handbook/current.ts';
import type { Handbook } from '../handbook/types.ts';

/** What the checks found, by rule. */
export interface About {
  rules: { id: string; summary: string; severity: string; count: number }[];
  errors: number;
  warnings: number;
}

export function aboutView(
  { config }: Handbook,
  findings: Current['findings'],
  rules: Current['rules'],
): About {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    rules: rules.map(({ id, summary, severity }) => ({
      id,
      summary,
      severity: config.checks[id] ?? severity,
      count: findings.filter(({ rule }) => rule === id).length,
    })),
    errors,
    warnings: findings.length - errors,
  };
}
