import type { Entry } from '../types.ts';

type Fria = NonNullable<Entry<'assessments'>['data']['fria']>;

/** What Art. 27 of the EU AI Act asks of a fundamental rights impact assessment, in its order, by field. */
export const friaElements = [
  { field: 'processes', point: '27(1)(a)' },
  { field: 'period', point: '27(1)(b)' },
  { field: 'frequency', point: '27(1)(b)' },
  { field: 'groups', point: '27(1)(c)' },
  { field: 'risks', point: '27(1)(d)' },
  { field: 'oversight', point: '27(1)(e)' },
  { field: 'remedies', point: '27(1)(f)' },
  { field: 'complaints', point: '27(1)(f)' },
] as const satisfies readonly { field: keyof Fria; point: string }[];

/** The elements of Art. 27(1) of which an assessment says nothing. */
export const missingFromFria = (fria: Fria): (typeof friaElements)[number][] =>
  friaElements.filter(({ field }) => (fria[field]?.length ?? 0) === 0);
