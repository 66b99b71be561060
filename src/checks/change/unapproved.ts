import { isRaisedInText } from '../../handbook/state/late-assessments.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { unsaidWords, type Unsaid } from '../unsaid.ts';
import { field, key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule, type Report } from '../rule.ts';

const raise = (id: string) => `Otherwise, raise this as a finding whose text names ${id}.`;

const says = {
  undecided: (id: string, made: string, decision: 'open' | 'rejected') => ({
    found: `${id} was made on ${made}, but ${decision === 'rejected' ? 'it was rejected' : 'its decision is open'}.`,
    expected: 'a change that is approved before it is made',
    fix: `If it was approved before it was made, correct \`decision\`, and write \`decidedBy\` and \`decided\`. ${raise(id)}`,
  }),
  unsaid: (id: string, decision: 'approved' | 'rejected', missing: Unsaid) => ({
    found: `${id} is ${decision}, but does not say ${unsaidWords[missing]}.`,
    expected: '`decidedBy` and `decided`',
    fix: 'Write the role that decided under `decidedBy`, and the date under `decided`.',
  }),
  early: (id: string, made: string, decided: string) => ({
    found: `${id} was made on ${made}, before it was approved on ${decided}.`,
    expected: 'a change that is approved before it is made',
    fix: `If it was approved before it was made, correct the dates. ${raise(id)}`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'change/unapproved',
  severity: 'warning',
  summary:
    'A planned change was made without approval or before it, or its decision does not say by whom and when.',
  why: 'Changes of the AIMS are made in a planned way (6.3), and changes of its processes are controlled (8.1). Approval that comes after the change controls nothing.',
  says,
  check(handbook, report) {
    for (const change of handbook.entries.changes) {
      const issue = shortcoming(handbook, change);
      if (issue && !isRaisedInText(handbook, change.id)) report(issue);
    }
  },
});

function shortcoming({ asOf }: Handbook, change: Entry<'changes'>): Report | undefined {
  const { decision, decided, decidedBy, done } = change.data;
  const made = done !== undefined && done <= asOf ? done : undefined;
  if (made !== undefined && decision !== 'approved')
    return {
      at: field(change, 'done'),
      ...say('undecided', change.id, made, decision),
    };
  if (decision === 'open') return undefined;
  if (decidedBy === undefined || decided === undefined)
    return {
      at: key(change, 'decision'),
      ...say('unsaid', change.id, decision, decidedBy ? 'when' : decided ? 'by' : 'both'),
    };
  if (made !== undefined && decided !== undefined && made < decided)
    return {
      at: field(change, 'done'),
      ...say('early', change.id, made, decided),
    };
  return undefined;
}
