import { headingsOf, type BodyHeading } from '../../addresses/headings.ts';
import { systemOf } from '../../handbook/state/impact-assessments.ts';
import type { Entry, Handbook, System } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { standardsIn } from '../../standards/in-language.ts';
import type { AssessmentElement } from '../../standards/iso42005.ts';
import { linkTo, type EntryLink } from '../links.ts';

type Assessment = Entry<'assessments'>;
/** Fields of an assessment and of the inventory that answer an element of ISO/IEC 42005. */
type AnsweringField =
  'intendedUses' | 'foreseeableMisuse' | 'interestedParties' | 'impacts' | 'measures';

type AnsweringSystemField = 'purpose' | 'data' | 'model' | 'decisions';

/** Where an element of the documented assessment is answered. */
export type Answer =
  | { kind: 'heading'; id: string; text: string }
  | { kind: 'field'; field: AnsweringField }
  | { kind: 'system'; field: AnsweringSystemField; link: EntryLink };

/** An element of the documented assessment (ISO/IEC 42005, clause 6); without answers it is missing. */
export interface ElementRow extends AssessmentElement {
  answers: Answer[];
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
export function elementsOf(handbook: Handbook, assessment: Assessment): ElementRow[] {
  const headings = headingsOf(assessment);
  const system = systemOf(handbook, assessment);
  const words = messagesFor(handbook.config.language).assessments.headingWords;
  return standardsIn(handbook.config.language).assessmentElements.map((element) => {
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
