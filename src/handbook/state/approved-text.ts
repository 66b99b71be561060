import { memo } from '../../memo.ts';
import type { ControlledDocument } from '../lookup/controlled-documents.ts';
import { unreadDocuments } from '../lookup/unread.ts';
import type { Handbook, SourceDocument } from '../types.ts';
import { digestOf, normalData } from './normal-form.ts';
import { isOpportunity } from './risk-state.ts';
import { currentDigest } from './written-text.ts';

/** Whether the text that is shown is the text that was approved; `unrecorded` where no digest says so. */
export type ApprovedText = 'same' | 'changed' | 'unrecorded';

/** Whether an approved document says what it said when it was approved (7.5.2, 7.5.3). */
function approvedTextOf(
  handbook: Handbook,
  { id, data: { status, approvedText } }: ControlledDocument,
): ApprovedText {
  if (status !== 'approved' || approvedText === undefined) return 'unrecorded';
  return compared(approvedText, currentDigest(handbook, id));
}

/** Whether a document is called approved, and its text has been changed since. */
export const isChangedSinceApproval = (handbook: Handbook, document: ControlledDocument): boolean =>
  approvedTextOf(handbook, document) === 'changed';

/** Where a document is in its life, as readers are told: `changed` if it is called approved and is not the approved text. */
export type ShownStatus = ControlledDocument['data']['status'] | 'changed';

/** Where a document is in its life, as readers are told. */
export const shownStatus = (handbook: Handbook, document: ControlledDocument): ShownStatus =>
  isChangedSinceApproval(handbook, document) ? 'changed' : document.data.status;

const compared = (approved: string, now: string | undefined): ApprovedText =>
  now === undefined ? 'unrecorded' : now === approved.toLowerCase() ? 'same' : 'changed';

/** Fields of a control that make its row of the Statement (6.1.3). Proof and days of review come and go. */
const rowFields = [
  ...['title', 'applicable', 'drivers', 'justification', 'exclusionBasis', 'exceptions'],
  ...['objectives', 'status', 'responsibility', 'implementedBy', 'systems'],
];

/** Fields of a risk that make its part of the treatment plan. What was done about an action is no part. */
const planFields = [
  ...['title', 'likelihood', 'impact', 'consequences', 'treatment', 'controls', 'residual'],
  'actions',
];

/** What was done about an action; that it was dropped is another matter. */
const doneInPlan = new Set(['actions.status', 'actions.done', 'actions.evidence']);

/** A part of the Statement or the plan: what one control or risk says in it, in normal form. */
export type Parts = ReadonlyMap<string, unknown>;

const chosen = (frontMatter: unknown, fields: readonly string[], omitted?: ReadonlySet<string>) => {
  const data = normalData(frontMatter, omitted) as Record<string, unknown>;
  return Object.fromEntries(
    fields.flatMap((field) => (field in data ? [[field, data[field]]] : [])),
  );
};

/** What a control says in the Statement. */
export const rowOf = (frontMatter: unknown): unknown => chosen(frontMatter, rowFields);

/** What a risk says in the treatment plan. */
export const planRowOf = (frontMatter: unknown): unknown =>
  chosen(withoutDropped(frontMatter), planFields, doneInPlan);

/** An action that was dropped is no part of the plan any more. */
function withoutDropped(frontMatter: unknown): unknown {
  const fields = Object(frontMatter) as { actions?: unknown };
  if (!Array.isArray(fields.actions)) return fields;
  const actions = (fields.actions as ({ status?: unknown } | null)[]).filter(
    (action) => action?.status !== 'dropped',
  );
  return { ...fields, actions };
}

/** What is approved as a whole, and is no entry. */
export type WholeText = 'soa' | 'plan';

/** The field of `handbook.yaml` that has the document control of what is approved as a whole. */
export const fieldOfWhole = { soa: 'soa', plan: 'treatmentPlan' } as const;

/** The parts of the Statement or the plan as they are written now, by id. */
export function partsOf(handbook: Handbook, whole: WholeText): Parts {
  const documents = new Map(handbook.documents.map((document) => [document.file, document]));
  const fieldsOf = ({ file }: { file: string }) => frontMatterOf(documents.get(file));
  return whole === 'soa'
    ? new Map(handbook.entries.controls.map((control) => [control.id, rowOf(fieldsOf(control))]))
    : new Map(
        handbook.entries.risks
          .filter((risk) => !isOpportunity(risk))
          .map((risk) => [risk.id, planRowOf(fieldsOf(risk))]),
      );
}

const frontMatterOf = (document: SourceDocument | undefined): unknown =>
  document?.frontMatter ?? {};

/** The digest of a Statement or a plan of these parts in a version. */
export const digestOfParts = (version: string, parts: Parts): string =>
  digestOf({ version, parts: Object.fromEntries(parts) });

/** The digest of the Statement or the treatment plan as it is written now, in a version. */
export const digestOfWhole = (handbook: Handbook, whole: WholeText, version: string): string =>
  digestOfParts(version, partsOf(handbook, whole));

/** Whether the Statement or the plan says what it said when it was approved. */
export const approvedWhole = (handbook: Handbook, whole: WholeText): ApprovedText =>
  (whole === 'soa' ? approvedStatement : approvedPlan)(handbook);

const stateOfWhole = (whole: WholeText) =>
  memo((handbook: Handbook): ApprovedText => {
    const control = handbook.config[fieldOfWhole[whole]];
    if (control?.status !== 'approved' || control.approvedText === undefined) return 'unrecorded';
    // What a part says that cannot be read, nobody knows.
    const parts = whole === 'soa' ? 'controls' : 'risks';
    if (unreadDocuments(handbook).some(({ collection }) => collection === parts))
      return 'unrecorded';
    return compared(control.approvedText, digestOfWhole(handbook, whole, control.version));
  });

const approvedStatement = stateOfWhole('soa');
const approvedPlan = stateOfWhole('plan');
