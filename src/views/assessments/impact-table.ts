import { affectedGroups } from '../../../schemas/assessments.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import type { Cell } from '../table/cell.ts';
import { countLink, line, none, text } from '../table/make.ts';
import { plainTable, type Table, type TableColumn, type TableRow } from '../table/table.ts';
import type { DimensionRow, ImpactCell } from './impacts.ts';

/** The harms and benefits that an assessment finds, by dimension and by whom they affect. */
export function impactTable(handbook: Handbook, rows: readonly DimensionRow[]): Table {
  const { language } = handbook.config;
  const { assessments: t, entry } = messagesFor(language);
  const columnsUnder = (kind: string, group: string, apart: boolean) =>
    affectedGroups.map((affects, index): TableColumn => ({
      id: `${kind}-${affects}`,
      title: word(language, affects),
      group,
      apart: apart && index === 0,
    }));
  return plainTable({
    name: 'impact-matrix',
    caption: entry.sections.impacts,
    columns: [
      { id: 'dimension', title: t.dimension },
      ...columnsUnder('harm', t.harmsBeforeAfter, false),
      ...columnsUnder('benefit', t.benefitsAfter, true),
    ],
    rows: rows.map((row): TableRow => {
      const name = text(word(language, row.dimension));
      return row.benefits.length + row.harms.length === 0
        ? { cells: [name, none(t.notLooked)], spanFrom: 1 }
        : {
            cells: [
              name,
              ...row.cells.map(({ harm }) => harmCell(handbook, harm)),
              ...row.cells.map(({ benefit }) => benefitCell(handbook, benefit)),
            ],
          };
    }),
  });
}

/** The worst score before measures and after, which leads to the harm. */
function harmCell({ config }: Handbook, harm: ImpactCell['harm']): Cell {
  const { assessments: t } = messagesFor(config.language);
  if (!harm) return none('');
  const { before, after } = harm;
  return line(
    {
      kind: 'change',
      before,
      after,
      href: `#${harm.anchor}`,
      meaning: t.harmMeaning(harm.count, before, after),
    },
    harm.above && {
      kind: 'state',
      state: { icon: 'unproven', tone: 'overdue', text: t.aboveAppetite },
    },
  );
}

function benefitCell({ config }: Handbook, benefit: ImpactCell['benefit']): Cell {
  const { assessments: t } = messagesFor(config.language);
  if (!benefit) return none('');
  const { score, anchor } = benefit;
  return countLink(score, `#${anchor}`, t.benefitMeaning(benefit.count, score));
}
