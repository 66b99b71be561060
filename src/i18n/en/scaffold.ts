/** What `aims init` and `aims owners` write into a repository. */
export const scaffold = {
  mark: 'text of the template. Make it your own, then remove this line.',
  handbook: {
    title: 'AI management system handbook',
    scope: (name: string) => `Development, procurement and use of AI systems at ${name}.`,
    scopeNote:
      'The scope of the AI management system (4.3): which uses, units and sites it covers.',
    ismsNote: 'The ISO/IEC 27001 certificate that the handbook builds on.',
    noCertificate:
      'Add the ISO/IEC 27001 certificate here, if there is one: `isms` with standard, certificate, body, issued and validUntil.',
    appetiteNote: 'Likelihood times impact, 1 to 25. A risk above this score must be treated.',
    checksNote:
      'The required documents do not exist yet. Remove this line before stage 1: each missing document is an error then.',
  },
  control: {
    decide: 'Decide whether this control applies. Then replace the last line by one of these:',
    apply:
      '`applicable: true` with `drivers`, `justification`, `status`, `targetDate`, `lastReviewed` and `nextReview`',
    exclude:
      '`applicable: false` with `exclusionBasis`, `justification`, `lastReviewed` and `nextReview`',
  },
  clauses: {
    titles: {
      '4': 'Context',
      '5': 'Leadership',
      '6': 'Planning',
      '7': 'Support',
      '8': 'Operation',
      '9': 'Performance evaluation',
      '10': 'Improvement',
    },
    note: 'Per row: change `status`, name the ISMS document under `isms` and your policies under `documents`.',
    heading: 'How the clause is met',
    body: 'To be written: what of the ISMS is reused here, what was added for AI, and who does it.',
  },
  roles: {
    unfilled:
      'Nobody has this role yet. Add `holders`, `deputies`, `contact`, and `codeOwners` for reviews in the repository.',
    list: {
      'role-executive-board': {
        title: 'Top management',
        responsibilities: [
          'Approves the AI policy, the scope and the Statement of Applicability.',
          'Provides the means, and accepts residual risks.',
          'Holds the management review.',
        ],
      },
      'role-ai-governance-lead': {
        title: 'AI Governance Lead',
        responsibilities: [
          'Runs the AI management system and keeps this handbook.',
          'Keeps the inventory of AI systems and the Statement of Applicability.',
          'Prepares the management review.',
        ],
      },
      'role-ai-risk-manager': {
        title: 'AI Risk Manager',
        responsibilities: [
          'Owns the method for risk assessment, risk treatment and impact assessment.',
          'Keeps the register of risks.',
        ],
      },
      'role-ciso': {
        title: 'Chief Information Security Officer',
        responsibilities: [
          'Runs the information security management system.',
          'Answers for the security of models, data and platforms.',
        ],
      },
      'role-legal-compliance': {
        title: 'Legal and Compliance',
        responsibilities: [
          'Keeps the register of legal and contractual requirements.',
          'Decides with the owners of the systems which duties apply under the law.',
        ],
      },
      'role-internal-audit': {
        title: 'Internal Audit',
        responsibilities: ['Audits the AI management system independently of those who run it.'],
      },
    },
  },
  policies: {
    intro: (id: string) =>
      `Taken from ${id} of the example handbook, a fictitious insurer. Its names, numbers and rules are not yours.`,
  },
  readme: {
    lead: (name: string) =>
      `The handbook of the AI management system of ${name}, under ISO/IEC 42001.`,
    startTitle: 'Start',
    start: [
      'Install Node 20 or later and git.',
      'Run `npm install` once.',
      'Run `npm run dev`. It serves the handbook while you write it, and shows on each page what is wrong with it.',
      'Run `npm run check` before you commit. Each issue says where it is and what to do.',
    ],
    filesTitle: 'Where things are',
    file: 'Path',
    contains: 'Content',
    files: {
      'content/handbook.yaml': 'name, scope, Statement of Applicability, risk appetite',
      'content/controls/': 'the 38 controls of Annex A, one file each; all are undecided at first',
      'content/clauses/':
        'clauses 4 to 10: what is reused from the ISMS, what is extended, what is new',
      'content/roles/': 'the roles; name their holders here and nowhere else',
      'content/isms/controls.csv': 'the Statement of Applicability of your ISMS, 93 rows',
      'content/inventory/': 'the AI systems; create the folder with the first one',
    },
    stepsTitle: 'The first steps',
    steps: [
      'Read `content/handbook.yaml`, and correct the scope.',
      'Name who has each role in `content/roles/`.',
      'Export the Statement of Applicability of your ISMS into `content/isms/controls.csv`.',
      'Enter your AI systems in `content/inventory/`.',
      'Decide the controls, `content/controls/A.2.2.mdx` first.',
      'Follow the roadmap on the home page of the site.',
    ],
    buildTitle: 'Publish',
    build:
      '`npm run build` writes the site into `dist/`. Publish this folder on any host that serves files, behind your own sign-in. The pipeline checks every proposed change, builds the site and keeps it as an artefact.',
    ownersTitle: 'Who reviews what',
    owners:
      '`npx aims owners` writes `CODEOWNERS` from the owners of the entries and the `codeOwners` of their roles.',
  },
  owners: {
    written: 'Written by `aims owners`. Change the owners of the entries and the roles instead.',
    missing:
      'Nobody is asked to review what these roles own. Add `codeOwners` to them (`"@organisation/team"`):',
  },
};
