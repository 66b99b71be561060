import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { fieldLabel } from '../../i18n/terms.ts';
import type { Cell } from '../table/cell.ts';
import { count, day, link, links, list, sentence, state, text, wordCell } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import type { RiskControlLink } from './risk-row.ts';
import type { RiskPage } from './risk.ts';
import type { PlannedAction } from './treatment-plan.ts';

/** The controls that treat a risk. */
export function riskControlTable(handbook: Handbook, controls: readonly RiskControlLink[]): Table {
  const { entry, risks: t } = messagesFor(handbook.config.language);
  const { control, state: title } = t.columns;
  return plainTable({
    name: 'risk-controls',
    caption: entry.sections.treatment,
    columns: columnsOf({ control, state: title }, { state: { unlabelled: true } }),
    rows: controls.map((row) => ({ cells: [link(row.link), controlStateCell(handbook, row)] })),
  });
}

/** What is to be done about a risk, and what was done or dropped, as it is written. */
export function riskActionTable(handbook: Handbook, actions: readonly PlannedAction[]): Table {
  const { treatmentPlan: t } = messagesFor(handbook.config.language).risks;
  const { action, controls, owner, due, status } = t.columns;
  return plainTable({
    name: 'risk-actions',
    caption: t.actions,
    columns: columnsOf({ action, controls, owner, due, status, evidence: t.evidence }),
    rows: actions.map((row) => ({
      cells: [
        text(row.what),
        list(
          row.controls.map((control) => link(control.link, controlStateCell(handbook, control))),
          t.noControl,
        ),
        link(row.owner),
        day(row.due, row.dueState),
        row.done === undefined
          ? wordCell(handbook, row.status)
          : sentence(t.doneOn, { day: day(row.done) }),
        links(row.evidence),
      ],
    })),
  });
}

/** The scores that earlier assessments of a risk found, the latest first. */
export function riskHistoryTable(handbook: Handbook, history: RiskPage['history']): Table {
  const { historyColumns } = messagesFor(handbook.config.language).risks;
  const numeric = { numeric: true };
  return plainTable({
    name: 'risk-history',
    caption: fieldLabel(handbook.config.language, 'risks.history'),
    columns: columnsOf(historyColumns, { likelihood: numeric, impact: numeric, score: numeric }),
    rows: history.map(({ date, likelihood, impact, score }) => ({
      cells: [day(date), count(likelihood), count(impact), count(score)],
    })),
  });
}

/** Where a control is that treats a risk: here, or as the Statement of the ISMS says. */
export function controlStateCell(handbook: Handbook, control: RiskControlLink): Cell {
  if (control.state === 'unknown') return state(handbook, 'ismsControl', 'unknown');
  return control.of === 'isms'
    ? state(handbook, 'ismsControl', control.state)
    : state(handbook, 'control', control.state);
}
