import type { rules } from '../rules.ts';

/** What a rule says of itself in a language. Its own file has it in English. */
interface TextsOf {
  summary: string;
  why: string;
}

type Ids = (typeof rules)[number]['id'];

/** The texts of the rules of a group. A language that lacks one does not compile. */
export type GroupTexts<Group extends string> = Readonly<
  Record<Extract<Ids, `${Group}/${string}`>, TextsOf>
>;

/** The texts of all rules in a language. */
export type RuleTexts = Readonly<Record<Ids, TextsOf>>;
