import type { GroupingName } from '../../addresses/groupings.ts';
import {
  currentLevel,
  inherentScore,
  isOpportunity,
  residualScore,
  scoreOf,
  type Level,
} from '../../handbook/state/risk-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { objectives, riskSources } from '../../standards/iso42001.ts';
import { linkTo } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { link, text } from '../table/make.ts';
import type { GroupOfRows, Grouping } from '../table/register.ts';

type Risk = Entry<'risks'>;

/** The times at which a risk has a score. */
export const times = ['before', 'today', 'after'] as const;
export type Time = (typeof times)[number];

/** What a risk of the organisation as a whole names; no id is empty. */
const nowhere = '';

/** The risks by what they touch, by who answers for them and by where they are in the matrix. */
export function riskGroupings(
  handbook: Handbook,
): Readonly<Record<GroupingName<'risks'>, Grouping>> {
  const { entries, config } = handbook;
  const { groupings: names, organisation, noneHere } = messagesFor(config.language).risks;
  const risks = entries.risks.toSorted(
    (a, b) => leftOf(b) - leftOf(a) || inherentScore(b) - inherentScore(a),
  );
  const group = (id: string, what: Cell, rows: readonly string[] = []): GroupOfRows => ({
    ...{ id, what, rows, none: noneHere },
  });
  /** Ids of risks by what they name, so that no group goes through all of them. */
  const grouped = (of: (risk: Risk) => readonly string[]) => {
    const found = Map.groupBy(
      risks.flatMap((risk) => [...new Set(of(risk))].map((name) => ({ name, id: risk.id }))),
      ({ name }) => name,
    );
    return (name: string) => found.get(name)?.map(({ id }) => id);
  };
  const named = (id: string, anchor: string, rows: readonly string[] | undefined) =>
    group(anchor, link(linkTo(handbook, id)), rows);
  // Here is the page to which parts of Annex C lead.
  const ofAnnexC = (id: string, rows: readonly string[] | undefined) =>
    group(id, link({ ...linkTo(handbook, id), path: undefined }), rows);
  const bySystem = grouped(({ data }) => (data.systems.length > 0 ? data.systems : [nowhere]));
  const byControl = grouped(({ data }) => data.controls);
  const byObjective = grouped(({ data }) => data.objectives);
  const bySource = grouped(({ data }) => data.sources);
  const byOwner = grouped(({ data }) => [data.owner]);
  const filled = ({ rows }: GroupOfRows) => rows.length > 0;
  const byLevel = (when: Time): Grouping => {
    const at = grouped((risk) => {
      const level = levelOf(handbook, risk, when);
      return level ? [cellAnchor(when, level)] : [];
    });
    return {
      ...names[when],
      isColumn: true,
      groups: levels(risks.flatMap((risk) => levelOf(handbook, risk, when) ?? [])).map((level) => {
        const anchor = cellAnchor(when, level);
        const { cell } = messagesFor(config.language).risks;
        return group(anchor, text(cell(level.score, level.likelihood, level.impact)), at(anchor));
      }),
    };
  };
  return {
    system: {
      ...names.system,
      groups: [
        ...entries.inventory.map(({ id }) => named(id, `system-${id}`, bySystem(id))),
        group('organisation', text(organisation), bySystem(nowhere)),
      ].filter(filled),
    },
    control: {
      ...names.control,
      groups: controlsInOrder(handbook).map((id) =>
        named(id, `control-${id.replace(':', '-')}`, byControl(id)),
      ),
    },
    objective: {
      ...names.objective,
      groups: objectives.map(({ id }) => ofAnnexC(id, byObjective(id))),
    },
    source: {
      ...names.source,
      groups: riskSources.map(({ id }) => ofAnnexC(id, bySource(id))),
    },
    owner: {
      ...names.owner,
      isColumn: true,
      groups: [...new Set(entries.risks.map(({ data }) => data.owner))].map((id) =>
        named(id, `owner-${id}`, byOwner(id)),
      ),
    },
    before: byLevel('before'),
    today: byLevel('today'),
    after: byLevel('after'),
  };
}

/** Where a risk is at one time; undefined for an opportunity, and where nobody says it. */
export function levelOf(handbook: Handbook, risk: Risk, when: Time): Level | undefined {
  // What may turn out well has no place among scores that are held against the appetite.
  if (isOpportunity(risk)) return undefined;
  switch (when) {
    case 'before':
      return risk.data;
    case 'today':
      return currentLevel(handbook, risk);
    case 'after':
      return risk.data.residual;
  }
}

/** Id of the group of risks in a cell of a matrix. */
export const cellAnchor = (when: Time, { likelihood, impact }: Level) =>
  `${when}-${likelihood}-${impact}`;

/** Each level once, the highest score first. */
const levels = (all: readonly Level[]): (Level & { score: number })[] =>
  [
    ...new Map(
      all.map(({ likelihood, impact }) => [`${likelihood}-${impact}`, { likelihood, impact }]),
    ).values(),
  ]
    .map((level) => ({ ...level, score: scoreOf(level) }))
    .toSorted((a, b) => b.score - a.score || b.impact - a.impact);

/** What is left of a risk: as long as nobody says it, all. */
const leftOf = (risk: Risk) => residualScore(risk) ?? inherentScore(risk);

/** Ids of the controls that a risk names: ours in the order of Annex A, then those of the ISMS. */
function controlsInOrder({ entries, isms }: Handbook): string[] {
  const named = new Set(entries.risks.flatMap(({ data }) => data.controls));
  const order = [
    ...entries.controls.map(({ id }) => id),
    ...isms.map(({ control }) => `27001:${control}`),
  ];
  return [
    ...order.filter((id) => named.has(id)),
    ...[...named].filter((id) => !order.includes(id)),
  ];
}
