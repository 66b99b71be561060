import type { Entry, Handbook } from '../../handbook/types.ts';
import { riskMatrices, type RiskMatrix } from './risk-matrices.ts';
import { riskRow, type RiskRow } from './risk-row.ts';

/** The integrated register, of AI and of information security. */
export interface Risks {
  total: number;
  appetite: number;
  categories: Record<Entry<'risks'>['data']['category'], number>;
  opportunities: number;
  /** Risks above the appetite. */
  above: { before: number; today: number; after: number };
  /** Risks that somebody has to accept as they are and nobody has accepted. */
  unaccepted: number;
  /** Risks whose score after treatment is still to be reached. */
  pending: number;
  /** Risks of which nobody has said where they are today. */
  unstated: number;
  matrices: RiskMatrix[];
}

export function risksView(handbook: Handbook): Risks {
  const rows = handbook.entries.risks.map((risk) => riskRow(handbook, risk));
  const count = (holds: (row: RiskRow) => boolean) => rows.filter(holds).length;
  return {
    total: rows.length,
    appetite: handbook.config.riskAppetite,
    categories: {
      ai: count(({ category }) => category === 'ai'),
      'information-security': count(({ category }) => category === 'information-security'),
    },
    opportunities: count(({ opportunity }) => opportunity),
    above: {
      before: count(({ before }) => before.above),
      today: count(({ today }) => today?.above === true),
      after: count(({ after }) => after?.above === true),
    },
    unaccepted: count(({ acceptance }) => acceptance.state === 'missing'),
    pending: count(
      ({ pending, after, opportunity }) => pending && !opportunity && after !== undefined,
    ),
    unstated: count(({ today, opportunity }) => today === undefined && !opportunity),
    matrices: riskMatrices(handbook),
  };
}
