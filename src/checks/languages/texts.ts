import type { rules } from '../rules.ts';

type AnyRule = (typeof rules)[number];

/** What a rule says in a language: of itself, and of places. Its own file has both in English. */
type TextsOf<Rule> = { summary: string; why: string } & (Rule extends { says: infer Says }
  ? { says: Says }
  : unknown);

/** The texts of all rules in a language. A language that lacks one does not compile. */
export type RuleTexts = { readonly [Rule in AnyRule as Rule['id']]: TextsOf<Rule> };

/** The texts of the rules of a group. */
export type GroupTexts<Group extends string> = Pick<
  RuleTexts,
  Extract<keyof RuleTexts, `${Group}/${string}`>
>;
