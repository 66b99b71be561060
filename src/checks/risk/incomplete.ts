import { isOpportunity } from '../../handbook/state/risk-state.ts';
import type { Entry } from '../../handbook/types.ts';
import { either } from '../../issues/words.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

/** What can be left open, by the field that would say it. */
const lackingWords = {
  assessed: 'when it was assessed',
  nextReview: 'when it is reviewed',
  treatment: 'how it is treated',
  residual: 'what remains',
  consequences: 'what it would do to the organisation, to individuals and to society',
  'consequences.organisation': 'what it would do to the organisation',
  'consequences.individuals': 'what it would do to individuals',
  'consequences.society': 'what it would do to society',
} as const;
type Lacking = keyof typeof lackingWords;

const says = {
  lacking: (id: string, lacking: readonly Lacking[]) => ({
    found: `${id} does not say ${either(lacking.map((name) => `${lackingWords[name]} (\`${name}\`)`))}.`,
    expected: 'an assessment and a treatment that are complete',
    fix: `Add ${lacking.map((name) => `\`${name}\``).join(', ')}.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'risk/incomplete',
  severity: 'warning',
  summary: 'A risk does not say all that its assessment and treatment have to say.',
  why: 'The assessment looks at the consequences for the organisation, for individuals and for society, and its result is kept (6.1.2, 8.2). The treatment is decided, and what remains is known (6.1.3).',
  says,
  check({ entries }, report) {
    for (const risk of entries.risks) {
      const lacking = lackingIn(risk);
      if (lacking.length === 0) continue;
      report({
        at: { file: risk.file },
        ...say('lacking', risk.id, lacking),
      });
    }
  },
});

/** What the standard asks to be said of a risk, and its entry leaves open. */
function lackingIn(risk: Entry<'risks'>): Lacking[] {
  const { assessed, category, consequences, treatment, residual, nextReview } = risk.data;
  const isAssessed = !isOpportunity(risk);
  // ISO/IEC 27001 asks for the consequences to the organisation only, which the impact says.
  const isOfPeople = isAssessed && category === 'ai';
  const lacks: Record<Lacking, boolean> = {
    assessed: assessed === undefined,
    nextReview: nextReview === undefined,
    treatment: isAssessed && treatment === undefined,
    residual: isAssessed && residual === undefined,
    consequences: isOfPeople && !consequences,
    'consequences.organisation': isOfPeople && consequences?.organisation === undefined,
    'consequences.individuals': isOfPeople && consequences?.individuals === undefined,
    'consequences.society': isOfPeople && consequences?.society === undefined,
  };
  return (Object.keys(lackingWords) as Lacking[]).filter(
    // Where nothing is said of the consequences, that is told once.
    (name) => lacks[name] && !(lacks.consequences && name.startsWith('consequences.')),
  );
}
