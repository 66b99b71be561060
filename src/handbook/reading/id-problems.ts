import { isOwnControl } from '../../../schemas/controls.ts';
import type { CollectionName } from '../../../schemas/fields.ts';
import { sayDuplicate } from './says/ids.ts';
import { saySchema } from './says/schema.ts';
import { lookup } from '../../standards/catalogue.ts';
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
        ...saySchema('untitled', id),
      });
    if (!isOwnControl(id) && data['title'] !== undefined)
      problems.push({
        rule: 'content/schema',
        at: { file, path: ['title'], key: true },
        ...saySchema('titled'),
      });
  }
  if (collection === 'clauses') {
    if (!clauseIds.includes(id))
      problems.push({
        rule: 'content/schema',
        at: { file },
        ...saySchema('noClause', id, clauseIds.join(', ')),
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
      ...sayDuplicate('ofStandard', id, item.kind, item.title, item.id),
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
        ...(twice
          ? saySchema('clauseTwice', clause, own.join(', '))
          : saySchema('otherClause', clause, own.join(', '), id)),
      },
    ];
  });
}
