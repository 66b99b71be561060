import { unknown } from '../../../schemas/fields.ts';
import { stages } from '../../../schemas/inventory.ts';
import { stageAnchor } from '../../handbook/state/lifecycle.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { capitalized, word } from '../../i18n/terms.ts';
import type { ProofLink } from '../proof-link.ts';
import type { Cell } from '../table/cell.ts';
import {
  address,
  count,
  countOrZero,
  link,
  list,
  none,
  stack,
  state,
  text,
} from '../table/make.ts';
import { plainTable, type Table, type TableColumn } from '../table/table.ts';
import type { LifecyclePage, LifecycleRow, LifecycleStage, LifecycleSummary } from './lifecycle.ts';

/** Systems by the stage that they have reached and by where they come from. */
export function stageTable(
  { config }: Handbook,
  { origins, stages: rows }: LifecycleSummary,
): Table {
  const { language } = config;
  const { lifecycle: t } = messagesFor(language);
  const figures = [
    ...origins.map((origin) => ({ id: `origin-${origin}`, title: capitalized(language, origin) })),
    { id: 'total', title: t.columns.total },
    { id: 'missing', title: t.columns.missing },
  ];
  return plainTable({
    name: 'stages-summary',
    caption: t.summary,
    columns: [
      { id: 'stage', title: t.columns.stage },
      ...figures.map((column): TableColumn => ({ ...column, numeric: true })),
    ],
    rows: rows.map((row) => {
      const name = capitalized(language, row.stage);
      return {
        cells: [
          row.path === undefined ? text(name) : address(row.path, name),
          ...origins.map((origin) => countOrZero(row.origins[origin])),
          count(row.total),
          countOrZero(row.missing),
        ],
      };
    }),
  });
}

/** Systems by stages, under the stage that they have reached: what proves each, and what is missing. */
export function lifecycleTable(
  handbook: Handbook,
  { groups }: Pick<LifecyclePage, 'groups'>,
): Table {
  const { language } = handbook.config;
  const { lifecycle: t } = messagesFor(language);
  return {
    name: 'matrix',
    caption: t.matrix,
    columns: [
      { id: 'system', title: t.columns.system },
      ...stages.map((stage): TableColumn => ({ id: stage, title: capitalized(language, stage) })),
    ],
    groups: groups.map(({ stage, continued, total, rows }) => {
      const name = capitalized(language, stage);
      return {
        id: continued ? undefined : stageAnchor(stage),
        head: text(continued ? t.continued(name) : t.group(name, total)),
        rows: rows.map((row) => ({
          id: row.link.id,
          cells: [
            stack(link(row.link), text(originOf(handbook, row))),
            ...row.cells.map((cell) => stageCell(handbook, cell)),
          ],
        })),
      };
    }),
  };
}

/** Alone, that the origin is unknown would not say what. */
function originOf({ config: { language } }: Handbook, { origin }: LifecycleRow): string {
  const { common, lifecycle } = messagesFor(language);
  return origin === unknown
    ? common.labelled(lifecycle.columns.origin, word(language, unknown))
    : word(language, origin);
}

/** Proof says enough of a stage that was passed; the state is told where there is none, or of the present one. */
function stageCell(
  handbook: Handbook,
  { state: of, missing, proof, notAbout }: LifecycleStage,
): Cell {
  const { lifecycle: t, proof: p } = messagesFor(handbook.config.language);
  const bare = proof.length === 0;
  const strange = notAbout.length > 0 && [
    text(p.notAbout, { muted: true }),
    list(notAbout.map((item) => proofCell(handbook, item))),
  ];
  if (of === 'ahead' && bare && !strange) return text(t.state.ahead, { hidden: true });
  const proofs = list(proof.map((item) => proofCell(handbook, item)));
  if (!missing && !bare && of !== 'current') return strange ? stack(proofs, ...strange) : proofs;
  return stack(
    state(handbook, 'stage', missing ? 'missing' : of),
    of === 'current' && bare && none(t.nothingYet),
    !bare && proofs,
    ...(strange || []),
  );
}

const proofCell = ({ config }: Handbook, { validity, ...proof }: ProofLink): Cell => ({
  kind: 'link',
  link: proof,
  short: true,
  ...(validity !== 'valid' && {
    detail: text(messagesFor(config.language).states.validity[validity], { muted: true }),
  }),
});
