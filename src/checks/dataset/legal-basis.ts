import type { Entry } from '../../handbook/types.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  undecided: (id: string) => ({
    found: `${id} does not say whether it has personal data.`,
    expected: '`personal`',
    fix: 'Write `personal: none`, `personal` or `special`. If it is not `none`, name the basis under `legalBasis`.',
  }),
  missing: (id: string, personal: keyof typeof kinds) => ({
    found: `${id} has ${kinds[personal]}, but no legal basis.`,
    expected: '`legalBasis`',
    fix: 'Name the law and the ground under `legalBasis`: consent, contract, a legal duty. If there is none, the data must not be used.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'dataset/legal-basis',
  severity: 'warning',
  summary:
    'A dataset has personal data and no legal basis, or does not say whether it has personal data.',
  why: 'Data that was collected lawfully for one purpose is not free for a model. Data protection law asks for the basis, and A.7.3 for how the data was acquired.',
  says,
  check(handbook, report) {
    for (const dataset of handbook.entries.datasets) {
      const { legalBasis, personal } = dataset.data;
      if (personal === undefined)
        report({
          at: { file: dataset.file },
          ...say('undecided', dataset.id),
        });
      else if (personal !== 'none' && legalBasis === undefined)
        report({
          at: field(dataset, 'personal'),
          ...say('missing', dataset.id, personal),
        });
    }
  },
});

const kinds = {
  personal: 'personal data',
  special: 'sensitive personal data',
} as const satisfies Record<
  Exclude<NonNullable<Entry<'datasets'>['data']['personal']>, 'none'>,
  string
>;
