import type { Impact, Toppled } from '../../compare/impact.ts';
import type { Standing } from '../../compare/standings.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Issue } from '../../issues/issue.ts';

/** What an impact is reported of: two states, and the difference. */
export interface ImpactReport {
  /** `main (9881b82f1c, 2026-11-27)`. */
  before: string;
  after: string;
  /** The day at which both are judged. */
  asOf: string;
  impact: Impact;
}

/** A part of the report, and a line for each thing in it. */
export interface ImpactSection {
  title: string;
  lines: { subject: string; text: string }[];
}

/** Rules about what somebody promised to do by a day. */
const promises =
  /^commitment\/|action-overdue$|condition-overdue$|decision-overdue$|^soa\/target-passed$|^change\/overdue$/;

/** Titles by what stands otherwise and how. Other moves are told under one title. */
const titles: Readonly<Record<Toppled['kind'], { lost: string; gained: string }>> = {
  proof: { lost: 'Controls that lose their proof', gained: 'Controls that gain proof' },
  approval: { lost: 'Approvals that lapse', gained: 'Approvals that are given' },
  assessment: {
    lost: 'Assessments that become stale',
    gained: 'Assessments that are current again',
  },
  duty: { lost: 'Duties that open', gained: 'Duties that close' },
};

/** The parts of a report in the order in which somebody has to act; those without a line are left out. */
export function impactSections({ standings, newIssues, solvedIssues }: Impact): ImpactSection[] {
  const kinds = ['proof', 'approval', 'assessment', 'duty'] as const;
  const of = (outcome: 'lost' | 'gained') =>
    kinds.map((kind) => ({
      title: titles[kind][outcome],
      lines: standings
        .filter((each) => each.kind === kind && each.outcome === outcome)
        .map(standingLine),
    }));
  const isPromise = ({ rule }: Issue) => promises.test(rule);
  const issues = (title: string, found: readonly Issue[]) => ({
    title,
    lines: found.map(issueLine),
  });
  return [
    ...of('lost'),
    issues('Promises that break', newIssues.filter(isPromise)),
    issues(
      'New issues',
      newIssues.filter((issue) => !isPromise(issue)),
    ),
    ...of('gained'),
    issues('Solved issues', solvedIssues),
    {
      title: 'Other changes of state',
      lines: standings.filter(({ outcome }) => outcome === 'other').map(standingLine),
    },
  ].filter(({ lines }) => lines.length > 0);
}

function standingLine({ before, after }: Toppled): ImpactSection['lines'][number] {
  const { id = '', title = '', what } = after ?? before ?? {};
  const words = (standing: Standing | undefined) => (standing ? stateWord(standing) : 'not there');
  const article = what?.startsWith('ai-act:') ? `, Art. ${what.slice('ai-act:'.length)}` : '';
  return {
    subject: `${id === 'handbook.yaml' ? '' : `${id} `}${title}${article}`,
    text: `${words(before)} → ${words(after)}`,
  };
}

/** A state in the words of its page, in English as all that the tool says of issues. */
function stateWord({ kind, state }: Standing): string {
  const { states, obligations } = messagesFor('en');
  const table: Readonly<Record<string, string>> =
    kind === 'proof' ? states.control : kind === 'duty' ? obligations.state : {};
  return table[state] ?? state;
}

const issueLine = ({ rule, severity, at, found }: Issue): ImpactSection['lines'][number] => ({
  subject: `${at.file}:${at.line}`,
  text: `${severity} ${rule}: ${found}`,
});

/** One sentence that sums a report up. */
export function impactSummary({ standings, newIssues, solvedIssues }: Impact): string {
  const lost = standings.filter(({ outcome }) => outcome === 'lost').length;
  if (standings.length + newIssues.length + solvedIssues.length === 0)
    return 'The change topples nothing.';
  const errors = newIssues.filter(({ severity }) => severity === 'error').length;
  return `${lost} lost, ${errors} new ${errors === 1 ? 'error' : 'errors'}, ${newIssues.length - errors} new ${newIssues.length - errors === 1 ? 'warning' : 'warnings'}, ${solvedIssues.length} solved.`;
}
