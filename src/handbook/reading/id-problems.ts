import { isOwnControl } from '../../../schemas/controls.ts';
import type { CollectionName } from '../../../schemas/fields.ts';
import { withArticle } from '../../issues/words.ts';
import { catalogueKindName, lookup } from '../../standards/catalogue.ts';
import { leafClauses } from '../../standards/iso42001.ts';
import type { ReadProblem, SourceDocument } from '../types.ts';

const clauseIds = [
  'clause-4',
  'clause-5',
  'clause-6',
  'clause-7',
  'clause-8',
  'clause-9',
  'clause-10',
];

/** What is wrong with the front matter of an entry because of the id that it carries. */
export function idProblems({ id, collection, file, frontMatter }: SourceDocument): ReadProblem[] {
  const problems = foreignId(id, collection, file);
  // What is no group of fields is reported as such, and lacks nothing in particular.
  if (typeof frontMatter !== 'object' || frontMatter === null || Array.isArray(frontMatter))
    return problems;
  const data = frontMatter as Record<string, unknown>;
  if (collection === 'controls') {
    if (isOwnControl(id) && data['title'] === undefined)
      problems.push({
        rule: 'content/schema',
        at: { file },
        found: `\`title\` is missing, although \`${id}\` is a control of your own.`,
        expected: 'the title of the control',
        fix: 'Add it: `title: …`.',
      });
    if (!isOwnControl(id) && data['title'] !== undefined)
      problems.push({
        rule: 'content/schema',
        at: { file, path: ['title'], key: true },
        found:
          '`title` does not belong here: Annex A controls take their titles from the catalogue.',
        expected: 'no title, or a control of your own named `ORG.…`',
        fix: 'Remove the title.',
      });
  }
  if (collection === 'clauses') {
    if (!clauseIds.includes(id))
      problems.push({
        rule: 'content/schema',
        at: { file },
        found: `\`${id}\` is not a clause of the management system.`,
        expected: clauseIds.join(', '),
        fix: 'Rename the file.',
      });
    else problems.push(...foreignRows(id, data['rows'], file));
  }
  return problems;
}

/** An id that a standard has already given to something else. */
function foreignId(id: string, collection: CollectionName, file: string): ReadProblem[] {
  if (collection === 'controls') return [];
  const item = lookup(id) ?? lookup(id.toUpperCase());
  if (!item) return [];
  return [
    {
      rule: 'content/duplicate-id',
      at: { file },
      found: `The id \`${id}\` is taken by ${withArticle(catalogueKindName(item.kind))}: ${item.title}.`,
      expected: 'an id that neither another entry nor a standard has',
      fix: 'Rename the file, and the references to it.',
    },
  ];
}

/** Rows of a clause entry that speak of another clause, or of one twice. */
function foreignRows(id: string, rows: unknown, file: string): ReadProblem[] {
  if (!Array.isArray(rows)) return [];
  const number = id.replace('clause-', '');
  const own = leafClauses
    .map((clause) => clause.id)
    .filter((clause) => clause.split('.')[0] === number);
  const seen = new Set<string>();
  return rows.flatMap((row: { clause?: unknown } | null, index) => {
    const clause = row?.clause;
    if (typeof clause !== 'string') return [];
    const twice = seen.has(clause);
    seen.add(clause);
    if (!twice && clause.split('.')[0] === number) return [];
    return [
      {
        rule: 'content/schema' as const,
        at: { file, path: ['rows', index, 'clause'] },
        found: twice ? `Clause ${clause} has two rows.` : `Clause ${clause} is not part of ${id}.`,
        expected: own.join(', '),
        fix: twice ? 'Keep one of the two.' : 'Move the row to the entry of its clause.',
      },
    ];
  });
}
