import { counted } from './number.ts';

/** How to write entries, and what the rules of the checks mean. */
export const help = {
  description:
    'How to write each kind of entry, what every rule of the checks means, and a glossary.',
  lead: 'How to write each kind of entry, what the checks look for, and what the terms mean.',
  bring: 'Bring what you have',
  importExample: 'A made-up source, what the command is told about it, and what it writes.',
  guides: {
    registers: {
      title: 'Registers from a spreadsheet',
      lead: 'Bring AI systems, risks, suppliers, evidence, data sets or findings from a spreadsheet.',
    },
    isms: {
      title: 'The Statement of the ISMS',
      lead: 'Bring the Statement of Applicability that your ISMS already has.',
    },
    policies: {
      title: 'Policies from Word, Markdown and HTML',
      lead: 'Turn policies and procedures that you have into entries.',
    },
    findings: {
      title: 'Findings of an auditor',
      lead: 'Turn what an auditor wrote into an exported Statement, or into the notebook, into findings.',
    },
  },
  entries: 'Kinds of entries',
  kinds: 'The kinds of entries, each with its folder',
  kindColumns: { kind: 'Kind', folder: 'Folder', purpose: 'What it is for' },
  settings: 'Settings of the handbook',
  settingsPurpose: 'What is said once for the whole handbook.',
  rules: 'Rules of the checks',
  rulesLead: (rules: number) =>
    `Each of the ${counted(rules, 'rule', 'rules')} has a page of its own.`,
  fields: 'Fields',
  fieldsOf: (name: string) => `Fields: ${name}`,
  fieldColumns: { field: 'Field', required: 'Required', value: 'Value', meaning: 'Meaning' },
  required: { yes: 'always', no: 'no' },
  optional: (count: number) => counted(count, 'optional field', 'optional fields'),
  otherwise: (value: string) => `Without it, \`${value}\` applies.`,
  oneFile: (path: string) =>
    `Each entry is a file of its own, \`${path}\`. The name of the file is the id of the entry.`,
  settingsFile: (path: string) => `The file is \`${path}\`.`,
  command: (command: string) =>
    `\`${command}\` writes a new file with the next free id, all required fields and a comment for each other field.`,
  example: 'Example',
  exampleFrom: (file: string) => `\`${file}\` of the example organisation.`,
  values: {
    text: 'text',
    day: 'date, `YYYY-MM-DD`',
    truth: '`true` or `false`',
    address: 'address that starts with `https://`',
    group: 'the fields below it',
    any: 'value',
    number: 'number',
    numberFrom: (from: number) => `number, ${from} or more`,
    numberBetween: (from: number, to: number) => `number from ${from} to ${to}`,
    id: (of: string) => `id from: ${of}`,
    list: (of: string) => `list; each item: ${of}`,
    map: (of: string) => `names with values; each value: ${of}`,
    choice: (values: string) => `one of ${values}`,
    or: 'or',
  },
  catalogues: {
    'iso42001-clause': 'clauses of ISO/IEC 42001',
    'iso42001-control': 'controls of Annex A',
    'iso42001-objective': 'objectives of Annex C',
    'iso42001-risk-source': 'risk sources of Annex C',
    'iso27001-clause': 'clauses of ISO/IEC 27001',
    'iso27001-control': 'controls of ISO/IEC 27001',
    'ai-act-article': 'articles of the EU AI Act',
  },
  rule: {
    description: (rule: string) => `What the rule ${rule} means, with an example.`,
    severity: 'Severity',
    here: 'In this handbook',
    issues: (count: number) => (count === 0 ? 'No issues' : counted(count, 'issue', 'issues')),
    off: 'switched off in handbook.yaml',
    alwaysOn: 'It cannot be switched off.',
    switchOff:
      'It can be set to another severity, or switched off, under `checks` in `handbook.yaml`.',
    why: 'Why it matters',
    trips: 'An example that trips it',
    passes: 'An example that passes',
    reported: 'The check then says:',
    more: (files: number) =>
      `And ${counted(files, 'more file', 'more files')} without anything wrong.`,
  },
};
