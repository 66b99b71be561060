import entries from './entry-examples.json' with { type: 'json' };
import rules from './rule-examples.json' with { type: 'json' };
import type { CollectionName } from '../../schemas/fields.ts';

/** A file of an example, by its path in the content folder. */
export interface ExampleFile {
  file: string;
  text: string;
}

/** Files of a tiny handbook, and how many more it has. */
interface Example {
  files: readonly ExampleFile[];
  more: number;
}

/** A tiny handbook that trips a rule, with what is then reported, and one that passes. */
export interface RuleExamples {
  trips: Example & { reported: string };
  passes: Example;
}

/**
 * The examples of a rule: tiny handbooks that test it (`test/handbooks/`). `test/help/examples.test.ts`
 * keeps the copies fresh.
 */
export const examplesOfRule = (rule: string): RuleExamples | undefined =>
  (rules as Readonly<Record<string, RuleExamples>>)[rule];

/** An entry of the example organisation that shows many fields of its collection. */
export const exampleEntry = (name: CollectionName): ExampleFile => entries[name];
