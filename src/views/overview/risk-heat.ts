import { registerPath } from '../../addresses/sitemap.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { riskRow, type RiskRow, type RiskScore } from '../risks/risk-row.ts';
import type { Cell } from '../table/cell.ts';
import { link, none, tag } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';

/** The risks that a heat map shows, and how many more there are. */
export interface RiskHeat {
  table: Table;
  appetite: number;
  more: number;
  /** How many entries are opportunities, and therefore left out. */
  opportunities: number;
  /** The register, which shows all of them. */
  path: string;
}

/**
 * Where the worst risks come from, where they are today and where they are to get: a row for each, the
 * worst of today first. Opportunities are left out.
 *
 * @param limit - how many risks are shown
 */
export function riskHeat(handbook: Handbook, limit: number): RiskHeat {
  const { config, entries } = handbook;
  const { board: t } = messagesFor(config.language);
  const rows = entries.risks
    .map((risk) => riskRow(handbook, risk))
    .filter(({ opportunity }) => !opportunity)
    .toSorted((a, b) => scoreNow(b) - scoreNow(a) || b.before.score - a.before.score);
  const score = (of: RiskScore | undefined) => heatCell(handbook, of);
  return {
    table: plainTable({
      name: 'risk-heat',
      caption: t.risks,
      columns: columnsOf(t.heat.columns),
      rows: rows.slice(0, limit).map(({ link: to, before, today, after, owner }) => ({
        cells: [link(to), score(before), score(today), score(after), link(owner)],
      })),
    }),
    appetite: config.riskAppetite,
    more: Math.max(0, rows.length - limit),
    opportunities: entries.risks.length - rows.length,
    path: registerPath('risks'),
  };
}

/** The score of today; as long as nobody says it, that before treatment. */
const scoreNow = ({ before, today }: RiskRow) => (today ?? before).score;

/** Three tints, each with its word: above the appetite, within it, and not more than half of it. */
function heatCell({ config }: Handbook, of: RiskScore | undefined): Cell {
  const { board: t, risks } = messagesFor(config.language);
  if (!of) return none(risks.notStated);
  const heat = of.above ? 'above' : of.score * 2 > config.riskAppetite ? 'within' : 'low';
  return tag(t.heat[heat](of.score), `heat heat-${heat}`);
}
