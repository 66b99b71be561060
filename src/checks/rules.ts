import { rule as contentDuplicateId } from './content/duplicate-id.ts';
import { rule as contentFile } from './content/file.ts';
import { rule as contentSchema } from './content/schema.ts';
import { rule as contentYaml } from './content/yaml.ts';
import type { Rule } from './rule.ts';
import { rule as soaEvidenceMissing } from './soa/evidence-missing.ts';

/** Every rule, by group, in the order in which they are explained. */
export const rules = [
  contentYaml,
  contentSchema,
  contentDuplicateId,
  contentFile,
  soaEvidenceMissing,
] as const satisfies readonly Rule[];

/** The closed list of rule ids. */
export type RuleId = (typeof rules)[number]['id'];
