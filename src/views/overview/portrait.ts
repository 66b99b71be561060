import { assessmentOf } from '../systems/system-assessment.ts';
import { entryPath, registerPath } from '../../addresses/sitemap.ts';
import { dutyTotals } from '../law/duty-totals.ts';
import { obligationsOf } from '../../handbook/state/obligations.ts';
import { notRetired } from '../../handbook/state/system-state.ts';
import type { Handbook, System } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import { linkTo } from '../links.ts';
import { riskRow } from '../risks/risk-row.ts';
import type { StateChip } from '../state-chips.ts';
import type { Cell } from '../table/cell.ts';
import { link, none, state } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';

/** The systems that a portrait shows, and how many more there are. */
export interface Portrait {
  table: Table;
  more: number;
  /** How many are retired, and therefore left out. */
  retired: number;
  /** The register, which shows all of them. */
  path: string;
}

const tiers = ['minimal', 'limited', 'high', 'prohibited'] as const;
const impacts = ['low', 'medium', 'high'] as const;

/**
 * The AI systems at a glance: how much each may do, what was assessed, what is at risk and what is still
 * to be done. Those that may do most come first; retired ones are left out.
 *
 * @param limit - how many systems are shown
 */
export function portrait(handbook: Handbook, limit: number): Portrait {
  const { board: t } = messagesFor(handbook.config.language);
  const systems = notRetired(handbook).toSorted((a, b) => weightOf(b) - weightOf(a));
  return {
    table: plainTable({
      name: 'portrait',
      caption: t.systems,
      columns: columnsOf(t.portrait.columns),
      rows: systems.slice(0, limit).map((system) => ({ cells: cellsOf(handbook, system) })),
    }),
    more: Math.max(0, systems.length - limit),
    retired: handbook.entries.inventory.length - systems.length,
    path: registerPath('inventory'),
  };
}

/**
 * How much a system may do: by its tier or its impact, whichever is worse, then by both. What is not
 * decided may turn out to be high, so it comes before what is known to be less.
 */
function weightOf({ data: { aiAct, impact } }: System): number {
  const ofTier = aiAct.risk ? tiers.indexOf(aiAct.risk) : aiAct.inScope ? 1.5 : 0;
  const ofImpact = impact ? impacts.indexOf(impact) : 1.5;
  return 10 * Math.max(ofTier, ofImpact) + ofTier + ofImpact;
}

function cellsOf(handbook: Handbook, system: System): Cell[] {
  const { language } = handbook.config;
  const { obligations: o, board: t } = messagesFor(language);
  const { aiAct, impact, stage } = system.data;
  const at = (part: string) => `${entryPath(system)}#${part}`;
  const chip = (of: StateChip): Cell => ({ kind: 'state', state: of });
  const tier = aiAct.inScope === false ? 'out' : aiAct.risk;
  return [
    link(linkTo(handbook, system.id)),
    chip(
      tier === 'out'
        ? { icon: 'excluded', text: o.notInScope, path: at('roles') }
        : tier === undefined
          ? { icon: 'undecided', text: o.noTier, path: at('roles') }
          : { icon: tierIcons[tier], text: o.risk[tier], path: at('roles') },
    ),
    chip(
      impact
        ? { icon: impact, text: word(language, impact), path: at('facts') }
        : { icon: 'undecided', text: t.portrait.undecided, path: at('facts') },
    ),
    state(handbook, 'assessment', assessmentOf(handbook, system).state, { path: at('assessment') }),
    riskCell(handbook, system, at('risks')),
    chip({ icon: 'now', tone: 'excluded', text: word(language, stage), path: at('lifecycle') }),
    dutyCell(handbook, system, at('obligations')),
  ];
}

const tierIcons = {
  minimal: 'low',
  limited: 'medium',
  high: 'high',
  prohibited: 'overdue',
} as const;

/** The worst score of today of all risks that name a system. */
function riskCell(handbook: Handbook, system: System, path: string): Cell {
  const { board: t, risks: r } = messagesFor(handbook.config.language);
  const rows = handbook.entries.risks
    .filter(({ data }) => data.systems.includes(system.id))
    .map((risk) => riskRow(handbook, risk))
    .filter(({ opportunity }) => !opportunity);
  const [worst] = rows.flatMap(({ today }) => today ?? []).toSorted((a, b) => b.score - a.score);
  if (rows.length === 0) return none(t.portrait.noRisk);
  if (!worst) return state(handbook, 'score', 'unstated', { text: r.notStated, path });
  return state(handbook, 'score', worst.above ? 'above' : 'within', {
    text: worst.above ? t.portrait.above(worst.score) : t.portrait.within(worst.score),
    path,
  });
}

/** Duties of the EU AI Act that bind today and are not shown to be met. */
function dutyCell(handbook: Handbook, system: System, path: string): Cell {
  const { board: t } = messagesFor(handbook.config.language);
  if (system.data.aiAct.inScope === false) return none('–');
  const { unmet, toCome } = dutyTotals(handbook, obligationsOf(handbook, system));
  const icon = unmet > 0 ? 'unproven' : toCome > 0 ? 'ahead' : 'proven';
  return {
    kind: 'state',
    state: {
      icon,
      tone: icon === 'ahead' ? 'excluded' : undefined,
      text: t.portrait.duties(unmet, toCome),
      path,
    },
  };
}
