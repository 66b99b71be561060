import { isOpportunity } from '../../handbook/state/risk-state.ts';
import type { Entry } from '../../handbook/types.ts';
import { either } from '../../issues/words.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'risk/incomplete',
  severity: 'warning',
  summary: 'A risk does not say all that its assessment and treatment have to say.',
  why: 'The assessment looks at the consequences for the organisation, for individuals and for society, and its result is kept (6.1.2, 8.2). The treatment is decided, and what remains is known (6.1.3).',
  check({ entries }, report) {
    for (const risk of entries.risks) {
      const lacking = lackingIn(risk);
      if (lacking.length === 0) continue;
      report({
        at: { file: risk.file },
        found: `${risk.id} does not say ${either(lacking.map(({ what, name }) => `${what} (\`${name}\`)`))}.`,
        expected: 'an assessment and a treatment that are complete',
        fix: `Add ${lacking.map(({ name }) => `\`${name}\``).join(', ')}.`,
      });
    }
  },
});

/** What the standard asks to be said of a risk, and its entry leaves open. */
function lackingIn(risk: Entry<'risks'>): { what: string; name: string }[] {
  const { assessed, category, consequences, treatment, residual, nextReview } = risk.data;
  const said: [boolean, string, string][] = [
    [assessed !== undefined, 'when it was assessed', 'assessed'],
    [nextReview !== undefined, 'when it is reviewed', 'nextReview'],
  ];
  if (!isOpportunity(risk)) {
    said.push(
      [treatment !== undefined, 'how it is treated', 'treatment'],
      [residual !== undefined, 'what remains', 'residual'],
    );
    // ISO/IEC 27001 asks for the consequences to the organisation only, which the impact says.
    if (category === 'ai' && !consequences)
      said.push([
        false,
        'what it would do to the organisation, to individuals and to society',
        'consequences',
      ]);
    else if (category === 'ai')
      for (const name of circles)
        said.push([consequences?.[name] !== undefined, circleWords[name], `consequences.${name}`]);
  }
  return said.flatMap(([isSaid, what, name]) => (isSaid ? [] : [{ what, name }]));
}

const circleWords = {
  organisation: 'what it would do to the organisation',
  individuals: 'what it would do to individuals',
  society: 'what it would do to society',
} as const;
const circles = Object.keys(circleWords) as (keyof typeof circleWords)[];
