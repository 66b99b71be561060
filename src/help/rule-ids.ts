import ids from './rule-ids.json' with { type: 'json' };

/**
 * The ids of all rules, in their order. Addresses need them, and rules need addresses;
 * `test/help/examples.test.ts` holds them fresh.
 */
export const ruleIds: readonly string[] = ids;
