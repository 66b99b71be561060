import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../schemas/fields.ts';
import { rules } from '../../src/checks/rules.ts';
import { explain, fieldNames, topics } from '../../src/help/explain.ts';

const said = (topic: string) => JSON.stringify(explain(topic, rules));

describe('an explanation', () => {
  it('of a rule says why, and shows what trips it and what passes', () => {
    const [rule] = explain('soa/undecided', rules) ?? [];
    expect(rule?.title).toMatch(/^soa\/undecided \(/);
    expect(said('soa/undecided')).toContain('An example that trips it');
    expect(said('soa/undecided')).toContain('An example that passes');
    expect(said('soa/undecided')).toContain('/help/rules/soa/undecided/');
  });

  it('of a collection names every field, and shows an entry', () => {
    for (const name of collectionNames) {
      const text = said(name);
      for (const { full, names } of fieldNames())
        if (full.startsWith(`${name}.`)) expect(text, full).toContain(`${names.at(-1)}`);
      expect(text).toContain(`Example: ${name}/`);
    }
  });

  it('of a field stands for every collection that has it', () => {
    expect(explain('risks.treatment', rules)).toHaveLength(1);
    expect(explain('targetDate', rules)?.map(({ title }) => title)).toEqual([
      expect.stringContaining('clauses.rows.targetDate'),
      expect.stringContaining('controls.targetDate'),
    ]);
  });

  it('exists for all topics, and for nothing else', () => {
    for (const topic of topics(rules)) expect(explain(topic, rules), topic).toBeDefined();
    expect(explain('nonsense', rules)).toBeUndefined();
  });
});
