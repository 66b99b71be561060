import type { rules } from '../../src/checks/rules.ts';

type Saying = Extract<(typeof rules)[number], { says: object }>;
type SaysOf<Id extends Saying['id']> = Extract<Saying, { id: Id }>['says'];

/** What a rule can say of something that no tiny handbook has, with values as it would have them. */
export interface Sample {
  rule: string;
  kind: string;
  values: readonly unknown[];
}

const of = <Id extends Saying['id'], Kind extends keyof SaysOf<Id> & string>(
  rule: Id,
  kind: Kind,
  ...values: SaysOf<Id>[Kind] extends (...values: infer Values) => unknown ? Values : never
): Sample => ({ rule, kind, values: values as readonly unknown[] });

const owner = { field: ['owner'] };
const roles = { allowed: ['roles'] as const, ids: ['role-a', 'role-b'] };

/** One of each kind. A kind that takes nothing but texts needs none: texts are made for it. */
export const samples: readonly Sample[] = [
  of('ref/unknown', 'several', owner, 'role-a role-b', ['role-a', 'role-b']),
  of('ref/unknown', 'range', { field: ['controls', 0] }, 'A.2.2 to A.2.4', ['A.2.2', 'A.2.4']),
  of('ref/unknown', 'uncommaed', { field: ['evidence', 0] }, 'EV-1 EV-2', ['EV-1', 'EV-2'], false),
  of('ref/unknown', 'uncommaed', { field: ['evidence', 0] }, 'EV-1;EV-2', ['EV-1', 'EV-2'], true),
  of('ref/unknown', 'dressed', owner, '“role-a”', roles, 'role-a', 'quotes'),
  of('ref/unknown', 'dressed', owner, 'role-a.mdx', roles, 'role-a', 'fileName'),
  of('ref/unknown', 'dressed', owner, 'role–a', roles, 'role-a', 'hyphens'),
  of('ref/unknown', 'dressed', owner, 'role- a', roles, 'role-a', 'lookAlikes'),
  of('ref/unknown', 'dressed', owner, 'role\u00ada', roles, 'role-a', { sign: '\u00ad' }),
  of('ref/unknown', 'otherStandard', 'ref', 'A.5.1', { allowed: undefined, ids: [] }, '2013'),
  of('ref/unknown', 'otherStandard', owner, 'A.5.1', roles, {
    kind: 'iso27001-control',
    title: 'Policies for information security',
  }),
  of(
    'ref/unknown',
    'renamed',
    {
      places: 3,
      files: [
        { file: 'risks/R-1.mdx', times: 2 },
        { file: 'risks/R-2.mdx', times: 1 },
      ],
    },
    'role-old',
    roles,
    'role-a',
  ),
  of('ref/unknown', 'removed', owner, 'role-old', roles, 'roles/role-old.mdx', {
    date: '2026-10-05',
    hash: '0123456',
    subject: 'Rm',
  }),
  of('ref/unknown', 'removed', owner, 'role-old', roles, 'roles/role-old.mdx', undefined),
  of('ref/unknown', 'amongWords', owner, 'role-a CISO', roles, 'role-a'),
  of(
    'content/schema',
    'noAddress',
    ['location'],
    { kind: 'text', text: 'www.example.org' },
    'noBeginning',
    'https://www.example.org',
  ),
  of('content/schema', 'together', ['evidence', 0], 'EV-1 EV-2', 'id', 'EV-1, EV-2'),
  of('content/schema', 'formula', 'applicable', '#REF!', 'boolean'),
  of('content/file', 'wrongFolder', 'policies', 'risks'),
  of('content/file', 'hiddenName', 'a\u200b.mdx', { sign: '\u200b', isAll: false }),
  of('content/file', 'hiddenName', '\u200b', { sign: '\u200b', isAll: true }),
  of('content/file', 'size', 300 * 1024, 200 * 1024),
  of('content/file', 'unreadable', 'permission'),
  of('content/file', 'unreadableFolder', { code: 'EIO' }),
  of('content/file', 'unreadableLink', 'a.mdx', 'target'),
];
