import { counted, number } from './number.ts';

/** What a site was made from, and what the checks found. */
export const about = {
  title: 'About this handbook',
  description: 'From which state it was made, and what the checks found.',
  asOf: 'As of',
  asOfMeaning: '{day}: what is due or expired is judged at this day.',
  commit: 'Commit',
  commitOf: (date: string) => `{commit} of ${date}`,
  commitModified: (date: string) => `{commit} of ${date}, with changes that are not committed`,
  noCommit: 'The content is under no version control.',
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
  rules: 'Rules and how often each tripped',
  ruleColumns: { rule: 'Rule', summary: 'Trips when', severity: 'Severity', findings: 'Findings' },
  found: 'What the checks found',
  nothing: 'Nothing.',
  findings: 'Findings of the checks',
  findingColumns: { place: 'Place', rule: 'Rule', reason: 'Found', fix: 'To do' },
};
