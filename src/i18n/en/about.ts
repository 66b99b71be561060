import { counted, number } from './number.ts';

/** What a site was made from, and what the checks found. */
export const about = {
  title: 'About this handbook',
  description: 'What this site was built from, and what the checks found.',
  asOf: 'As of',
  asOfMeaning: '{day}: due and expiry dates are judged as of this day.',
  commit: 'Commit',
  commitOf: (date: string) => `{commit} of ${date}`,
  commitModified: (date: string) => `{commit} of ${date}, with uncommitted changes`,
  entries: 'Entries',
  standards: 'Standards',
  standardsUsed:
    'ISO/IEC 42001:2023, ISO/IEC 27001:2022, ISO/IEC 42005:2025; identifiers and titles only. All descriptions are in the words of this handbook and its tool.',
  checks: 'The rules of the checks',
  ran: (rules: number, errors: number, warnings: number) =>
    `${counted(rules, 'rule', 'rules')} ran. ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}.`,
  off: (rules: number) =>
    rules === 1
      ? '1 more is switched off in handbook.yaml.'
      : `${number(rules)} more are switched off in handbook.yaml.`,
  quiet: (rules: number) => counted(rules, 'rule that found nothing', 'rules that found nothing'),
  rules: 'Rules and how often each tripped',
  ruleColumns: { rule: 'Rule', summary: 'Trips when', severity: 'Severity', issues: 'Issues' },
  found: 'What the checks found',
  nothing: 'Nothing.',
  issues: 'Issues found by the checks',
  issueColumns: { place: 'Place', rule: 'Rule', found: 'Found', fix: 'To do' },
  firstOfEach: 'The first issues of each rule are shown.',
  allIssues: 'All issues, as a text file',
  more: (count: number) => `and ${number(count)} more`,
  software: 'Software in this site',
  softwareCaption: 'Software that is in this site, and its licences',
  softwareColumns: { part: 'Part', package: 'Package', license: 'Licence' },
  softwareParts: {
    site: 'Pages and scripts',
    font: 'The font',
    search: 'The search',
    diskSearch: 'The search of an archive that opens from disk',
    editor: 'The browser editor',
  },
};
