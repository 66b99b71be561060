import { affectedGroups, impactDimensions } from '../../../schemas/assessments.ts';
import { headingsOf, type BodyHeading } from '../../handbook/headings.ts';
import {
  isInForce,
  reassessmentSignals,
  systemOf,
  type ReassessmentSignal,
} from '../../handbook/reassessment.ts';
import { reviewState, type ReviewState } from '../../handbook/review-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { assessmentElements, type AssessmentElement } from '../../standards/iso42005.ts';
import { linkTo, type EntryLink } from '../links.ts';

type Assessment = Entry<'assessments'>;
type System = Entry<'inventory'>;
type WrittenImpact = Assessment['data']['impacts'][number];
export type Dimension = WrittenImpact['dimension'];
export type Affected = WrittenImpact['affects'];

/** Fields of an assessment and of the inventory that answer an element of ISO/IEC 42005. */
export type AnsweringField =
  'intendedUses' | 'foreseeableMisuse' | 'interestedParties' | 'impacts' | 'measures';
export type AnsweringSystemField = 'purpose' | 'data' | 'model' | 'decisions';

/** Where an element of the documented assessment is answered. */
export type Answer =
  | { kind: 'heading'; id: string; text: string }
  | { kind: 'field'; field: AnsweringField }
  | { kind: 'system'; field: AnsweringSystemField; link: EntryLink };

/** An element of the documented assessment (ISO/IEC 42005, clause 6); without answers it is missing. */
export interface ElementRow extends AssessmentElement {
  answers: Answer[];
}

export interface Impact {
  /** Id under which the page shows it: `impact-1` is the first that is written. */
  anchor: string;
  dimension: Dimension;
  affects: Affected;
  description: string;
  benefit: boolean;
  severity: number;
  likelihood: number;
  /** Severity × likelihood, 1 to 25. */
  before: number;
  residualSeverity: number;
  residualLikelihood: number;
  after: number;
  measures: EntryLink[];
}

/** A cell of dimension × affected group. */
export interface ImpactCell {
  affects: Affected;
  /** The harm that scores worst before measures, and the worst score that is left; undefined without harms. */
  harm:
    { before: number; after: number; above: boolean; count: number; anchor: string } | undefined;
  /** The greatest benefit with its measures; undefined without benefits. */
  benefit: { score: number; count: number; anchor: string } | undefined;
}

export interface DimensionRow {
  dimension: Dimension;
  cells: ImpactCell[];
  benefits: Impact[];
  harms: Impact[];
}

/** A reason to do an assessment again, with the entry that gives it. */
export interface Signal {
  kind: ReassessmentSignal['kind'];
  day: string | undefined;
  link: EntryLink | undefined;
}

/** What the page of an impact assessment shows beside its text. */
export interface AssessmentPage {
  system: EntryLink;
  owner: EntryLink;
  performed: string;
  nextReview: { day: string; state: ReviewState | undefined } | undefined;
  appetite: number;
  /** All eight dimensions, in the order of the schema. */
  dimensions: DimensionRow[];
  counts: { harms: number; benefits: number };
  elements: ElementRow[];
  missing: number;
  misuse: readonly string[];
  /** The triggers that the assessment names. */
  triggers: readonly string[];
  inForce: boolean;
  /** The approved assessment that has taken its place. */
  replacedBy: EntryLink | undefined;
  signals: Signal[];
}

export function assessmentPage(handbook: Handbook, assessment: Assessment): AssessmentPage {
  const { data } = assessment;
  const impacts = data.impacts.map((impact, index) => impactOf(handbook, impact, index));
  const elements = elementsOf(handbook, assessment);
  const inForce = isInForce(handbook, assessment);
  return {
    system: linkTo(handbook, data.system),
    owner: linkTo(handbook, data.owner),
    performed: data.performed,
    nextReview:
      data.nextReview === undefined
        ? undefined
        : // What is not in force needs no review.
          {
            day: data.nextReview,
            state: inForce ? reviewState(handbook, data.nextReview) : undefined,
          },
    appetite: handbook.config.riskAppetite,
    dimensions: impactDimensions.map((dimension) => dimensionRow(handbook, dimension, impacts)),
    counts: {
      harms: impacts.filter(({ benefit }) => !benefit).length,
      benefits: impacts.filter(({ benefit }) => benefit).length,
    },
    elements,
    missing: elements.filter(({ answers }) => answers.length === 0).length,
    misuse: data.foreseeableMisuse,
    triggers: data.reassessOn,
    inForce,
    replacedBy: replacementOf(handbook, assessment),
    signals: signalsOf(handbook, assessment),
  };
}

/** What asks for an assessment to be done again, with the entries that say so. */
export const signalsOf = (handbook: Handbook, assessment: Assessment): Signal[] =>
  reassessmentSignals(handbook, assessment).map((signal) => ({
    kind: signal.kind,
    day: 'day' in signal ? signal.day : undefined,
    link:
      signal.kind === 'finding'
        ? linkTo(handbook, signal.finding.id)
        : signal.kind === 'risk'
          ? linkTo(handbook, signal.risk.id)
          : undefined,
  }));

function replacementOf(handbook: Handbook, { id, data }: Assessment): EntryLink | undefined {
  const later = handbook.entries.assessments.find(
    (other) => other.id !== id && other.data.system === data.system && isInForce(handbook, other),
  );
  return data.status === 'approved' || data.status === 'retired'
    ? later && linkTo(handbook, later.id)
    : undefined;
}

function impactOf(handbook: Handbook, impact: WrittenImpact, index: number): Impact {
  return {
    ...impact,
    anchor: `impact-${index + 1}`,
    before: impact.severity * impact.likelihood,
    after: impact.residualSeverity * impact.residualLikelihood,
    measures: impact.measures.map((id) => linkTo(handbook, id)),
  };
}

function dimensionRow(
  { config }: Handbook,
  dimension: Dimension,
  all: readonly Impact[],
): DimensionRow {
  const impacts = all.filter((impact) => impact.dimension === dimension);
  const cell = (affects: Affected): ImpactCell => {
    const here = impacts.filter((impact) => impact.affects === affects);
    const harms = here.filter(({ benefit }) => !benefit).toSorted((a, b) => b.before - a.before);
    const benefits = here.filter(({ benefit }) => benefit).toSorted((a, b) => b.after - a.after);
    const after = Math.max(...harms.map((harm) => harm.after));
    return {
      affects,
      harm: harms[0] && {
        before: harms[0].before,
        after,
        above: after > config.riskAppetite,
        count: harms.length,
        anchor: harms[0].anchor,
      },
      benefit: benefits[0] && {
        score: benefits[0].after,
        count: benefits.length,
        anchor: benefits[0].anchor,
      },
    };
  };
  return {
    dimension,
    cells: affectedGroups.map(cell),
    benefits: impacts.filter(({ benefit }) => benefit),
    harms: impacts.filter(({ benefit }) => !benefit),
  };
}

/** Which fields answer an element; a heading of the body may answer any. */
const answering: Readonly<
  Record<string, { fields?: readonly AnsweringField[]; system?: readonly AnsweringSystemField[] }>
> = {
  capabilities: { system: ['decisions'] },
  purpose: { system: ['purpose'] },
  'intended-uses': { fields: ['intendedUses'] },
  'unintended-uses': { fields: ['foreseeableMisuse'] },
  data: { system: ['data'] },
  'algorithm-model': { system: ['model'] },
  'interested-parties': { fields: ['interestedParties'] },
  'benefits-harms': { fields: ['impacts'] },
  'failures-misuse': { fields: ['foreseeableMisuse'] },
  measures: { fields: ['measures'] },
};

/**
 * The elements of ISO/IEC 42005, clause 6, each with where the assessment answers it: a field, the
 * inventory, or a heading that carries the element's number or one of its words in the language of
 * the handbook. Whether the answer is a good one is for the reader.
 */
function elementsOf(handbook: Handbook, assessment: Assessment): ElementRow[] {
  const headings = assessment.body ? headingsOf(assessment.body) : [];
  const system = systemOf(handbook, assessment);
  const words = messagesFor(handbook.config.language).assessments.headingWords;
  return assessmentElements.map((element) => {
    const { fields = [], system: systemFields = [] } = answering[element.key] ?? {};
    return {
      ...element,
      answers: [
        ...fields
          .filter((field) => isFilled(assessment, field))
          .map((field): Answer => ({ kind: 'field', field })),
        ...systemFields.flatMap((field): Answer[] =>
          system && isFilledIn(system, field)
            ? [{ kind: 'system', field, link: linkTo(handbook, system.id) }]
            : [],
        ),
        ...headings
          .filter((heading) => answers(heading, element, words[element.key]?.split(', ') ?? []))
          .map(({ id, text }): Answer => ({ kind: 'heading', id, text })),
      ],
    };
  });
}

/** Whether a heading names an element by its number (`6.3.1`) or by the beginning of a word. */
function answers(
  { text }: BodyHeading,
  { id }: AssessmentElement,
  words: readonly string[],
): boolean {
  const numbers: readonly string[] = text.match(/\d+(?:\.\d+)+/g) ?? [];
  if (numbers.length > 0) return numbers.includes(id);
  const heading = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return words.some((word) => heading.includes(` ${word}`));
}

function isFilled({ data }: Assessment, field: AnsweringField): boolean {
  if (field === 'measures') return data.impacts.some(({ measures }) => measures.length > 0);
  return data[field].length > 0;
}

function isFilledIn({ data }: System, field: AnsweringSystemField): boolean {
  const value: unknown = data[field];
  return typeof value === 'string' || Array.isArray(value) ? value.length > 0 : value !== undefined;
}
