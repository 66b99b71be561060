import type { CatalogueKind } from '../../../../schemas/fields.ts';
import { fromTemplates, sayer } from '../../../issues/say.ts';
import { withArticle } from '../../../issues/words.ts';
import { catalogueKindName } from '../../../standards/catalogue.ts';

/** What is said of the fields of an entry because of its id. */
export const idSays = fromTemplates({
  untitled: [
    '`title` is missing, although `{0}` is a control of your own.',
    'the title of the control',
    'Add it: `title: …`.',
  ],
  titled: [
    '`title` does not belong here: Annex A controls take their titles from the catalogue.',
    'no title, or a control of your own named `ORG.…`',
    'Remove the title.',
  ],
  noClause: ['`{0}` is not a clause of the management system.', '{1}', 'Rename the file.'],
  clauseTwice: ['Clause {0} has two rows.', '{1}', 'Keep one of the two.'],
  otherClause: [
    'Clause {0} is not part of {2}.',
    '{1}',
    'Move the row to the entry of its clause.',
  ],
  namesAnother: [
    '`translationOf` names `{0}`, but the file is a translation of `{1}` by its name.',
    '`{1}`',
    'Write `translationOf: {1}`, or rename the file.',
  ],
  noRule: [
    'There is no rule `{0}` (in `checks`).',
    'the id of a rule, such as `document/due-soon`',
    'Correct the id, or remove the line.',
  ],
  unreadRule: [
    '`{0}` cannot be switched off: what it finds is not read, and would silently be missing from the site.',
    '`error` or `warning`',
    'Remove the line.',
  ],
  unsafeRule: [
    '`{0}` cannot be switched off: what it finds could run code, or load something, in the browser of a reader, and is left out of the page.',
    '`error` or `warning`',
    'Remove the line.',
  ],
});

/** What is said of an id that two entries have, or that a standard has. */
export const duplicateSays = {
  ...fromTemplates({
    taken: [
      'The id `{0}` is taken by {1}.',
      'an id that no other entry has, in any collection',
      'Rename one of the two files, and the references to it.',
    ],
    onlyCase: [
      'The id `{0}` differs from `{1}` ({2}) only in case.',
      'an id that no other entry has, in any collection',
      'Rename one of the two files, and the references to it.',
    ],
  }),
  ofStandard: (id: string, kind: CatalogueKind, title: string, _number: string) => ({
    found: `The id \`${id}\` is taken by ${withArticle(catalogueKindName(kind))}: ${title}.`,
    expected: 'an id that neither another entry nor a standard has',
    fix: 'Rename the file, and the references to it.',
  }),
};

export const sayDuplicate = sayer(duplicateSays);
