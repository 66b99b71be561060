import { controlledDocuments } from '../handbook/lookup/controlled-documents.ts';
import { translationsOf } from '../handbook/lookup/translations.ts';
import {
  approvedWhole,
  digestOfWhole,
  fieldOfWhole,
  isChangedSinceApproval,
  type WholeText,
} from '../handbook/state/approved-text.ts';
import { changedSinceReview, reviewedTexts } from '../handbook/state/reviewed-texts.ts';
import { currentDigest } from '../handbook/state/written-text.ts';
import type { Entry, Handbook } from '../handbook/types.ts';
import { withFrontMatter } from '../handbook/writing/entry-file.ts';
import type { FileToWrite } from '../handbook/writing/approval.ts';
import { withFields } from '../handbook/writing/yaml-fields.ts';

/** What was approved and reviewed in a handbook, and was still the same text. */
export interface Intact {
  documents: ReadonlySet<string>;
  controls: ReadonlySet<string>;
  wholes: readonly WholeText[];
}

const wholes = ['soa', 'plan'] as const;

/** What is intact in a handbook. It reads its files, so that it is asked before they change. */
export const intactApprovals = (handbook: Handbook): Intact => ({
  documents: new Set(
    controlledDocuments(handbook)
      .filter((document) => !isChangedSinceApproval(handbook, document))
      .map(({ id }) => id),
  ),
  controls: new Set(
    handbook.entries.controls
      .filter((control) => !isChangedSinceReview(handbook, control))
      .map(({ id }) => id),
  ),
  wholes: wholes.filter((whole) => approvedWhole(handbook, whole) === 'same'),
});

/**
 * The digests of approvals and reviews after a change that leaves the meaning of all texts as it was, such
 * as another id: what was the approved text before is the approved text still.
 *
 * @param before - what was intact before the change
 * @param handbook - the handbook that was read again
 * @param formerId - what an entry was called before
 * @returns the files in which a digest differs, with those of now
 */
export function carriedApprovals(
  before: Intact,
  handbook: Handbook,
  formerId: (id: string) => string,
): FileToWrite[] {
  const documents = controlledDocuments(handbook)
    .filter(
      (document) =>
        before.documents.has(formerId(document.id)) && isChangedSinceApproval(handbook, document),
    )
    .flatMap(({ id, file }) => {
      const value = currentDigest(handbook, id);
      if (value === undefined) return [];
      // A translation of that text is one of it still.
      const translations = translationsOf(handbook, id).filter(
        (each) => !each.isBehind && each.isOfText,
      );
      return [file, ...translations.map((each) => each.file)].map((each) => ({
        ...{ file: each, path: 'approvedText', value },
      }));
    });
  const controls = handbook.entries.controls
    .filter(
      (control) =>
        before.controls.has(formerId(control.id)) && isChangedSinceReview(handbook, control),
    )
    .map((control) => ({
      file: control.file,
      path: 'reviewedText',
      value: reviewedTexts(handbook, control),
    }));
  return [
    ...[...documents, ...controls].map(({ file, path, value }) => ({
      file,
      text: withFrontMatter(handbook.textOf(file), [{ path: [path], value }]),
    })),
    ...configOf(before, handbook),
  ];
}

function configOf(before: Intact, handbook: Handbook): FileToWrite[] {
  const file = 'handbook.yaml';
  const fields = before.wholes.flatMap((whole) => {
    const name = fieldOfWhole[whole];
    const version = handbook.config[name]?.version;
    return version === undefined || approvedWhole(handbook, whole) !== 'changed'
      ? []
      : [{ path: [name, 'approvedText'], value: digestOfWhole(handbook, whole, version) }];
  });
  return fields.length === 0 ? [] : [{ file, text: withFields(handbook.textOf(file), fields) }];
}

function isChangedSinceReview(handbook: Handbook, control: Entry<'controls'>): boolean {
  const found = changedSinceReview(handbook, control);
  return found !== undefined && Object.values(found).some((ids) => ids.length > 0);
}
