import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import type { FindingLink } from '../audits/finding-link.ts';
import { findingState } from '../audits/finding-tables.ts';
import { day, dayOr, link, none, proof, state, wordCell } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import type { AssessmentOfSystem } from './system-assessment.ts';
import type { RiskRow } from '../risks/risk-row.ts';
import { scoreCell, whereCell } from '../risks/score-cells.ts';
import type { SystemPage } from './system.ts';

/** The impact assessments of a system; where it is used against the one in force, that one says so. */
export function systemAssessmentTable(
  handbook: Handbook,
  { all, state: standing }: AssessmentOfSystem,
): Table {
  const { language } = handbook.config;
  const { entry, system } = messagesFor(language);
  const { assessment, status, conclusion, performed, nextReview } = system.columns;
  return plainTable({
    name: 'system-assessments',
    caption: entry.sections.assessment,
    columns: columnsOf({ assessment, status, conclusion, performed, nextReview }),
    rows: all.map((row) => ({
      cells: [
        link(row.link),
        wordCell(handbook, row.status),
        standing === 'refused' && row.inForce
          ? { kind: 'state', state: { icon: 'unproven', text: word(language, row.conclusion) } }
          : wordCell(handbook, row.conclusion),
        day(row.performed),
        dayOr(row.nextReview, undefined, row.review),
      ],
    })),
  });
}

/** The risks that name a system, as the register of risks shows them. */
export function systemRiskTable(handbook: Handbook, risks: readonly RiskRow[]): Table {
  const { entry, risks: t } = messagesFor(handbook.config.language);
  const { risk, before, today, after, state: where, treatment, owner } = t.columns;
  const numeric = { numeric: true };
  return plainTable({
    name: 'system-risks',
    caption: entry.sections.risks,
    compact: true,
    columns: columnsOf(
      { risk, before, today, after, where, treatment, owner },
      { before: numeric, today: numeric, after: numeric, where: { unlabelled: true } },
    ),
    rows: risks.map((row) => ({
      cells: [
        link(row.link),
        ...(['before', 'today', 'after'] as const).map((when) => scoreCell(handbook, row, when)),
        whereCell(handbook, row),
        row.treatment ? wordCell(handbook, row.treatment) : none(t.states.undecided),
        link(row.owner),
      ],
    })),
  });
}

/** The controls that name a system. */
export function systemControlTable(
  handbook: Handbook,
  { named }: Pick<SystemPage['controls'], 'named'>,
): Table {
  const { entry, system: t } = messagesFor(handbook.config.language);
  const { control, state: title, proof: about } = t.columns;
  return plainTable({
    name: 'system-controls',
    caption: entry.sections.controls,
    columns: columnsOf({ control, state: title, proof: about }, { state: { unlabelled: true } }),
    rows: named.map((row) => ({
      cells: [
        link(row.link),
        state(handbook, 'control', row.state),
        row.proof.length > 0 ? proof(row.proof) : state(handbook, 'coverage', row.coverage),
      ],
    })),
  });
}

/** The findings that name a system. */
export function systemFindingTable(handbook: Handbook, findings: readonly FindingLink[]): Table {
  const { entry, system: t } = messagesFor(handbook.config.language);
  const { finding, grade, state: title, due } = t.columns;
  return plainTable({
    name: 'system-findings',
    caption: entry.sections.findings,
    columns: columnsOf({ finding, grade, state: title, due }),
    rows: findings.map((row) => ({
      cells: [
        link(row.link),
        wordCell(handbook, row.grade),
        findingState(handbook, row),
        // That it is overdue is its state.
        day(row.due, row.review === 'overdue' ? undefined : row.review),
      ],
    })),
  });
}
