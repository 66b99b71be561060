import { templateMark } from '../handbook/reading/template-mark.ts';
import { messagesFor } from '../i18n/messages.ts';
import { clauseRows } from '../standards/clause-crosswalk.ts';
import { controls } from '../standards/iso42001.ts';
import type { Answers, ScaffoldFile } from './answers.ts';
import { entryFile, notes, yaml } from './entry-file.ts';
import { policyFiles } from './policy-files.ts';

/** The role that owns everything until somebody says otherwise. */
const lead = 'role-ai-governance-lead';

/** The handbook of an organisation that has decided nothing yet: the files of its `content/`. */
export const contentFiles = (answers: Answers): ScaffoldFile[] => [
  { path: 'content/handbook.yaml', text: handbookFile(answers) },
  ...controlFiles(answers),
  ...clauseFiles(answers),
  ...roleFiles(answers),
  {
    path: 'content/isms/controls.csv',
    text: 'control,applicable,status,justification,document,owner\n',
  },
  ...policyFiles(answers, lead),
];

const textsOf = ({ language }: Answers) => messagesFor(language).scaffold;

const markOf = (answers: Answers) => `${templateMark}: ${textsOf(answers).mark}`;

function handbookFile(answers: Answers): string {
  const { name, language, certificate } = answers;
  const t = textsOf(answers).handbook;
  return [
    yaml({ title: t.title, organization: { name }, language }),
    notes([t.scopeNote, markOf(answers)]),
    yaml({ scope: t.scope(name) }),
    certificate
      ? notes([t.ismsNote]) + yaml({ isms: { standard: 'ISO/IEC 27001:2022', ...certificate } })
      : notes([t.noCertificate]),
    yaml({ soa: { version: '0.1', status: 'draft', owner: lead } }),
    notes([t.appetiteNote]),
    yaml({ riskAppetite: 9 }),
    `checks:\n  # ${t.checksNote}\n  document/mandatory-missing: warning\n`,
  ].join('');
}

function controlFiles(answers: Answers): ScaffoldFile[] {
  const t = textsOf(answers).control;
  return controls.map(({ id, title }) => ({
    path: `content/controls/${id}.mdx`,
    text: entryFile(
      notes([`${id} ${title}`]) +
        yaml({ owner: lead }) +
        notes([t.decide, t.apply, t.exclude]) +
        yaml({ applicable: 'undecided' }),
    ),
  }));
}

function clauseFiles(answers: Answers): ScaffoldFile[] {
  const { clauses: t } = textsOf(answers);
  const adds = messagesFor(answers.language).scaffoldClauses;
  const byClause = Map.groupBy(clauseRows, ({ iso42001 }) => iso42001.split('.')[0] ?? '');
  return Object.entries(t.titles).map(([clause, title]) => {
    const rows = (byClause.get(clause) ?? []).map(({ iso42001, disposition }) => ({
      clause: iso42001,
      disposition,
      adds: adds[iso42001],
      status: 'planned',
    }));
    return {
      path: `content/clauses/clause-${clause}.mdx`,
      text: entryFile(
        notes([markOf(answers)]) +
          yaml({ title, owner: lead, version: '0.1', status: 'draft' }) +
          notes([t.note]) +
          yaml({ rows }),
        `## ${t.heading}\n\n${t.body}`,
      ),
    };
  });
}

function roleFiles(answers: Answers): ScaffoldFile[] {
  const { roles: t } = textsOf(answers);
  return Object.entries(t.list).map(([id, { title, responsibilities }]) => ({
    path: `content/roles/${id}.mdx`,
    text: entryFile(
      yaml({ title }) + notes([t.unfilled]) + yaml({ holders: [], responsibilities }),
    ),
  }));
}
