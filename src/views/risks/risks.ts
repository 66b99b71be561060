import { reviewState, type ReviewState } from '../../handbook/review-state.ts';
import {
  isAtWork,
  restsOnOpenControls,
  riskControls,
  type RiskControl,
} from '../../handbook/risk-controls.ts';
import {
  inherentScore,
  isAccepted,
  isUntreated,
  needsAcceptance,
  residualScore,
} from '../../handbook/risk-state.ts';
import { registerPages, registerPageSize, registerPath } from '../../handbook/sitemap.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { objectives, riskSources } from '../../standards/iso42001.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { filledCells, matrixOf, type Matrix, type MatrixCell } from './matrix.ts';

type Risk = Entry<'risks'>;

/** A score, and whether it lies above the risk appetite. */
export interface RiskScore {
  likelihood: number;
  impact: number;
  score: number;
  above: boolean;
}

/** A risk as lists show it: before and after treatment. */
export interface RiskLink {
  link: EntryLink;
  before: number;
  after: number;
}

/**
 * Where a treatment stands: above the appetite with nothing planned (`untreated`), to be done by a
 * day (`dated`), resting on controls that are not at work (`control-open`), left as it is
 * (`accepted`), or done.
 */
export type TreatmentState = 'untreated' | 'dated' | 'control-open' | 'accepted' | 'done';

/**
 * Who accepted what is left. `missing` where somebody has to and nobody has, `none` where nobody
 * has and nobody has to.
 */
export type Acceptance =
  { state: 'accepted'; role: EntryLink; day: string } | { state: 'missing' } | { state: 'none' };

export interface RiskRow {
  id: string;
  link: EntryLink;
  category: Risk['data']['category'];
  before: RiskScore;
  after: RiskScore;
  /** What is left is still to be reached: a control on which it rests is not at work. */
  pending: boolean;
  treatment: Risk['data']['treatment'];
  state: TreatmentState;
  due: string | undefined;
  dueState: ReviewState | undefined;
  acceptance: Acceptance;
  owner: EntryLink;
  nextReview: string;
  review: ReviewState;
}

/** A row of the treatment plan: what is still to be done about a risk. */
export interface PlanRow extends RiskRow {
  /** The controls on which the residual score rests and that are not at work. */
  open: RiskControlLink[];
}

/** A control that treats a risk, with the page that shows it. */
export type RiskControlLink = RiskControl & { link: EntryLink };

/** Risks under something, of which a list names so many; the page of each risk leads to all that it touches. */
const listed = 25;

/** The risks of a cell of the matrix. */
export interface RiskCell extends Omit<MatrixCell<RiskLink>, 'items'>, RiskShortList {
  anchor: string;
}

/** The first risks of a list, and how many more there are. */
export interface RiskShortList {
  risks: RiskLink[];
  more: number;
}

/** Risks under something by which they can be found, what is left of them first. */
export interface RiskIndex extends RiskShortList {
  /** The id under which the page shows it. */
  anchor: string;
  /** Undefined for risks that concern the whole organisation. */
  link: EntryLink | undefined;
}

/** The integrated register, of AI and of information security. */
export interface Risks {
  total: number;
  appetite: number;
  categories: Record<Risk['data']['category'], number>;
  /** Risks above the appetite. */
  above: { before: number; after: number };
  /** Risks that somebody has to accept and nobody has accepted. */
  unaccepted: number;
  /** Risks whose score after treatment is still to be reached. */
  pending: number;
  before: Matrix<RiskLink>;
  after: Matrix<RiskLink>;
  /** What the cells of the matrices hold, the highest score first. */
  cells: { before: RiskCell[]; after: RiskCell[] };
  plan: PlanRow[];
  /** The first page of the register. */
  rows: RiskRow[];
  /** Paths of all pages of the register. */
  pages: string[];
  /** All objectives and sources of Annex C; systems and controls that a risk names. */
  index: {
    objectives: RiskIndex[];
    sources: RiskIndex[];
    systems: RiskIndex[];
    controls: RiskIndex[];
  };
  /** Systems with risks beyond those in the index; the page of each lists its own. */
  moreSystems: number;
}

export function risksView(handbook: Handbook): Risks {
  const { risks } = handbook.entries;
  const { riskAppetite } = handbook.config;
  const pages = registerPages(risks);
  const count = (holds: (risk: Risk) => boolean) => risks.filter(holds).length;
  const inCategory = (name: Risk['data']['category']) =>
    count(({ data }) => data.category === name);
  const matrix = (levelOf: (risk: Risk) => { likelihood: number; impact: number }) =>
    matrixOf(
      riskAppetite,
      risks.map((risk) => ({ ...levelOf(risk), item: riskLink(handbook, risk) })),
    );
  const before = matrix(({ data: { likelihood, impact } }) => ({ likelihood, impact }));
  const after = matrix(({ data }) => data.residual);
  const index = indexOf(handbook);
  return {
    total: risks.length,
    appetite: riskAppetite,
    categories: {
      ai: inCategory('ai'),
      'information-security': inCategory('information-security'),
    },
    above: {
      before: count((risk) => inherentScore(risk) > riskAppetite),
      after: count((risk) => residualScore(risk) > riskAppetite),
    },
    unaccepted: count((risk) => acceptanceOf(handbook, risk).state === 'missing'),
    pending: count((risk) => restsOnOpenControls(handbook, risk)),
    before,
    after,
    cells: { before: cellsOf('before', before), after: cellsOf('after', after) },
    plan: planOf(handbook),
    rows: (pages[0] ?? []).map((risk) => riskRow(handbook, risk)),
    pages: pages.map((_, index) => registerPath('risks', index + 1)),
    index: { ...index, systems: index.systems.slice(0, registerPageSize) },
    moreSystems: Math.max(0, index.systems.length - registerPageSize),
  };
}

export function riskRow(handbook: Handbook, risk: Risk): RiskRow {
  const { data, id } = risk;
  return {
    id,
    link: linkTo(handbook, id),
    category: data.category,
    before: scoreOf(handbook, data.likelihood, data.impact),
    after: scoreOf(handbook, data.residual.likelihood, data.residual.impact),
    pending: restsOnOpenControls(handbook, risk),
    treatment: data.treatment,
    state: treatmentState(handbook, risk),
    due: data.due,
    dueState: data.due === undefined ? undefined : reviewState(handbook, data.due),
    acceptance: acceptanceOf(handbook, risk),
    owner: linkTo(handbook, data.owner),
    nextReview: data.nextReview,
    review: reviewState(handbook, data.nextReview),
  };
}

/** The controls of a risk with where they stand, in the order in which it names them. */
export const controlsOfRisk = (handbook: Handbook, risk: Risk): RiskControlLink[] =>
  riskControls(handbook, risk).map((control) => ({
    ...control,
    link: linkTo(handbook, control.id),
  }));

/** Id under which the risks of a cell are listed on the page of risks. */
export const cellAnchor = (
  when: 'before' | 'after',
  { likelihood, impact }: { likelihood: number; impact: number },
) => `${when}-${likelihood}-${impact}`;

function treatmentState(handbook: Handbook, risk: Risk): TreatmentState {
  if (isUntreated(handbook, risk)) return 'untreated';
  if (risk.data.due !== undefined) return 'dated';
  if (risk.data.treatment === 'accept') return 'accepted';
  return restsOnOpenControls(handbook, risk) ? 'control-open' : 'done';
}

function acceptanceOf(handbook: Handbook, risk: Risk): Acceptance {
  const { acceptedBy, accepted } = risk.data;
  if (isAccepted(handbook, risk) && acceptedBy !== undefined && accepted !== undefined)
    return { state: 'accepted', role: linkTo(handbook, acceptedBy), day: accepted };
  return { state: needsAcceptance(handbook, risk) ? 'missing' : 'none' };
}

/** What is open: untreated risks first, then by the day by which it is to be done, undated ones last. */
function planOf(handbook: Handbook): PlanRow[] {
  const dayOf = ({ state, due }: RiskRow) => (state === 'untreated' ? '' : (due ?? '9999'));
  return handbook.entries.risks
    .map((risk): PlanRow => ({
      ...riskRow(handbook, risk),
      open: controlsOfRisk(handbook, risk).filter((control) => !isAtWork(control)),
    }))
    .filter(({ state }) => state !== 'done' && state !== 'accepted')
    .toSorted((a, b) => compare(dayOf(a), dayOf(b)) || b.before.score - a.before.score);
}

function indexOf(handbook: Handbook): Risks['index'] {
  const { risks, inventory } = handbook.entries;
  const under = (
    anchor: string,
    id: string | undefined,
    holds: (risk: Risk) => boolean,
  ): RiskIndex => ({
    anchor,
    link: id === undefined ? undefined : linkTo(handbook, id),
    ...shortList(
      risks
        .filter(holds)
        .map((risk) => riskLink(handbook, risk))
        .toSorted((a, b) => b.after - a.after || b.before - a.before),
    ),
  });
  const filled = ({ risks }: RiskIndex) => risks.length > 0;
  const systems = new Set(risks.flatMap(({ data }) => data.systems));
  return {
    objectives: objectives.map(({ id }) =>
      under(id, id, ({ data }) => data.objectives.includes(id)),
    ),
    sources: riskSources.map(({ id }) => under(id, id, ({ data }) => data.sources.includes(id))),
    systems: [
      ...inventory
        .filter(({ id }) => systems.has(id))
        .map(({ id }) => under(`system-${id}`, id, ({ data }) => data.systems.includes(id))),
      under('organisation', undefined, ({ data }) => data.systems.length === 0),
    ].filter(filled),
    controls: controlsInOrder(handbook).map((id) =>
      under(`control-${id.replace(':', '-')}`, id, ({ data }) => data.controls.includes(id)),
    ),
  };
}

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

const cellsOf = (when: 'before' | 'after', matrix: Matrix<RiskLink>): RiskCell[] =>
  filledCells(matrix).map(({ items, ...cell }) => ({
    ...cell,
    anchor: cellAnchor(when, cell),
    ...shortList(items),
  }));

const shortList = (risks: readonly RiskLink[]): RiskShortList => ({
  risks: risks.slice(0, listed),
  more: Math.max(0, risks.length - listed),
});

const riskLink = (handbook: Handbook, risk: Risk): RiskLink => ({
  link: linkTo(handbook, risk.id),
  before: inherentScore(risk),
  after: residualScore(risk),
});

const scoreOf = ({ config }: Handbook, likelihood: number, impact: number): RiskScore => ({
  likelihood,
  impact,
  score: likelihood * impact,
  above: likelihood * impact > config.riskAppetite,
});

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
