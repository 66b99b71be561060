import type { ReadProblem } from '../handbook/types.ts';
import type { Rule } from './rule.ts';

/** Reports what was noticed while the handbook was read. */
export const reportProblems =
  (id: ReadProblem['rule']): Rule['check'] =>
  (handbook, report) =>
    handbook.problems
      .filter(({ rule }) => rule === id)
      .forEach(({ rule: _, ...problem }) => report(problem));
