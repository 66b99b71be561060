import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../../src/handbook/load.ts';
import { leafClauses } from '../../src/standards/iso42001.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { controlDocuments } from '../../src/views/documents/required-tables.ts';
import { requiredByControls } from '../../src/views/documents/required-documents.ts';
import { homeLimits } from '../../src/views/overview/board.ts';
import { portrait } from '../../src/views/overview/portrait.ts';
import { riskHeat } from '../../src/views/overview/risk-heat.ts';
import type { Criterion } from '../../src/views/roadmap/criterion.ts';
import { roadmapView } from '../../src/views/roadmap/roadmap.ts';
import { risksView } from '../../src/views/risks/risks.ts';
import { startView } from '../../src/views/start/start.ts';
import { rowsOf } from '../../src/views/table/table.ts';
import { exampleContent } from '../site/build.ts';
import { plainRows } from './plain-rows.ts';

const example = loadHandbook({ root: exampleContent });
const { inventory, risks } = example.entries;

/** Something that is counted on several pages; the navigation counts all entries of a register. */
describe('a number that leaves something out says what, in the example:', () => {
  it('systems on the home page', () => {
    const { table, more, retired } = portrait(example, homeLimits.systems);
    expect(retired).toBeGreaterThan(0);
    expect(rowsOf(table).length + more + retired).toBe(inventory.length);
  });

  it('systems that have a record', () => {
    const rows = plainRows(example, controlDocuments(example, requiredByControls(example))).filter(
      ({ values }) => String(values[0]).startsWith('A.4.2'),
    );
    expect(rows.map(({ values }) => values[2])).toEqual([
      'AI systems: 8 of 8 systems that must have it by now, of 9 in all',
    ]);
  });

  it('risks on the home page', () => {
    const { table, more, opportunities } = riskHeat(example, homeLimits.risks);
    expect(opportunities).toBeGreaterThan(0);
    expect(rowsOf(table).length + more + opportunities).toBe(risks.length);
  });

  it('risks for the auditor, as on the page of risks and on the roadmap', () => {
    const start = startView(example).risks;
    expect(start.all + start.opportunities).toBe(risks.length);
    expect(start.before).toBe(risksView(example).above.before);
    const treated = roadmapView(example, [])
      .steps.flatMap(({ criteria }) => criteria as readonly Criterion[])
      .find(({ key }) => key === 'treated');
    expect(treated?.share?.total).toBe(start.before);
  });

  it('sub-clauses that come from the ISMS', () => {
    const { clauses, open } = startView(example).isms;
    expect(clauses.reuse + clauses.extend + clauses.new + open).toBe(leafClauses.length);
    expect(messagesFor('en').start.answers.clauses(32, 20, 10, 2)).toContain('32 sub-clauses');
  });
});
