import { crowdedLine } from './body-bounds.ts';
import { sayYaml } from './says/yaml.ts';
import type { Fault } from './yaml-faults.ts';

/** Lines, and so fields: the parser compares each with all the others. */
const maxLines = 5_000;

/** Signs that open, close, divide and repeat values on one line. */
const maxSigns = 5_000;

/** Lists and groups inside one another. */
const maxDepth = 50;

/** Finds where YAML goes beyond what fields ever need; checked before it is parsed. */
export function beyondYamlBounds(yaml: string): Fault | undefined {
  const crowded = crowdedLine(yaml);
  if (crowded !== undefined) return tooDeep(crowded);
  let lines = 1;
  let signs = 0;
  let depth = 0;
  for (const { 0: sign, index } of yaml.matchAll(signsOfYaml)) {
    if (sign === '\n') {
      if (++lines > maxLines)
        return {
          offset: index + 1,
          ...sayYaml('manyLines', maxLines),
        };
      continue;
    }
    if (++signs > maxSigns)
      return {
        offset: index,
        ...sayYaml('manySigns', maxSigns),
      };
    if (sign === '[' || sign === '{') depth++;
    else if (depth > 0 && (sign === ']' || sign === '}')) depth--;
    if (depth > maxDepth) return tooDeep(index);
  }
  return undefined;
}

const signsOfYaml = /[[\]{},&*!?\n]/g;

const tooDeep = (offset: number): Fault => ({
  offset,
  ...sayYaml('deep', maxDepth),
});
