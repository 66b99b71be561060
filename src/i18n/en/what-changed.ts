import { counted, number } from './number.ts';

/** What changed between two states of the handbook. */
export const whatChanged = {
  title: 'What changed',
  since: 'What changed since the last audit',
  description: 'What changed since the state that was last audited, by collection.',
  lead: 'Compared with {commit} of {day}, the state that was last audited. Both are judged at the same as-of date, so only edits count, not the passing of time.',
  between: (before: string, after: string, asOf: string) =>
    `What changed between ${before} and ${after}, judged as of ${asOf}`,
  feed: 'Feed of what changed',
  workingTree: 'the working tree',
  total: (entries: number) => `${counted(entries, 'entry', 'entries')} changed`,
  nothing: 'Nothing changed.',
  noBaseline: {
    none: 'No baseline is set. Name the tag or commit that was last audited under `baseline` in `handbook.yaml`, and this page shows what changed since then.',
    unversioned:
      'The site was built from files outside a git repository, so it cannot be compared with {name}.',
    unknown:
      'The repository from which the site was built has no commit, tag or branch {name}. The clone may be shallow.',
    'no-handbook': 'There was no handbook in {name}.',
    unreadable: 'Git could not read {name}.',
  },
  places: { handbook: 'handbook.yaml', isms: 'Statement of the ISMS', files: 'Files' },
  fates: { new: 'new', gone: 'gone', renamed: 'renamed', unread: 'cannot be read' },
  formerly: (id: string) => `renamed, formerly ${id}`,
  kinds: {
    decision: 'decision',
    state: 'state',
    evidence: 'evidence',
    justification: 'justification',
    role: 'role',
    tier: 'classification',
    score: 'score',
    approval: 'approval',
    text: 'text',
    detail: 'detail',
  },
  /** Beside the name of an entry whose first changes are on the page before. */
  continued: '(continued)',
  more: (count: number) => `and ${number(count)} more`,
  changed: 'changed',
  body: 'Text',
  state: 'State',
  columns: { entry: 'Entry', about: 'About', field: 'Field', before: 'Before', after: 'After' },
  pageTitle: (page: number) => `What changed, page ${number(page)}`,
  pages: 'Pages of what changed',
  all: (count: number) => `All ${counted(count, 'changed entry', 'changed entries')}`,
  statement: {
    title: 'The Statement, then and now',
    description: 'The Statement of Applicability beside the one that was last audited.',
    link: 'The Statement of Applicability, then and now',
    lead: 'Left as it was in {commit} of {day}, right as it is now. In the justifications, words that went are struck through, and words that came are underlined.',
    changedRows: (changed: number, all: number) =>
      `${number(changed)} of ${counted(all, 'row', 'rows')} changed`,
    columns: {
      control: 'Control',
      then: 'Then',
      now: 'Now',
      justification: 'Justification',
      evidence: 'Evidence',
    },
    facts: { version: 'Version', status: 'Status', approved: 'Approved' },
    absent: 'not in the Statement',
    came: 'added: {entries}',
    went: 'removed: {entries}',
  },
};
