import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolRoot } from '../../src/cli/content.ts';
import type { ExampleFile } from '../../src/help/examples.ts';
import type { ImportGuide } from '../../src/help/import-guides.ts';
import { importDocuments } from '../../src/imports/documents/import-documents.ts';
import type { Importable } from '../../src/imports/fields.ts';
import { prepareImport } from '../../src/imports/prepare.ts';

interface Source {
  what: Importable | 'policies';
  /** The content folder into which it is imported. */
  into: string;
  /** The source, and below it the mapping where there is one. */
  files: readonly ExampleFile[];
  constants: Readonly<Record<string, unknown>>;
}

const small = 'test/site/small-content';

/** Tiny sources that somebody made up, one for each guide of the help. */
const sources: Readonly<Record<ImportGuide, Source>> = {
  registers: {
    what: 'inventory',
    into: small,
    constants: {},
    files: [
      {
        file: 'systems.csv',
        text: `AI register;;;;;
;;;;;
No.;Application;What it does;Phase;Make or buy;Department
1;Claims triage;Sorts claims by urgency;live;in-house;Claims
2;Chat assistant;Answers questions of customers;pilot;vendor;Service
`,
      },
      {
        file: 'systems.yaml',
        text: `heading: 3
id: SYS-{No.}
columns:
  No.: id
  Application: title
  What it does: purpose
  Phase:
    field: stage
    values: { live: operation, pilot: validation }
  Make or buy:
    field: origin
    values: { in-house: developed, vendor: procured }
  Department: body
constants:
  owner: lead
`,
      },
    ],
  },
  isms: {
    what: 'isms',
    into: small,
    constants: {},
    files: [
      {
        file: 'soa.csv',
        text: `Control;In scope;State;Reason
5.1 Policies for information security;x;done;Required by the policy of the group
7.4 Physical security monitoring;-;;No premises of our own
8.28 Secure coding;x;half;Software is developed here
`,
      },
      {
        file: 'soa.yaml',
        text: `columns:
  Control: control
  In scope:
    field: applicable
    values: { x: true, '-': false }
  State:
    field: status
    values: { done: implemented, half: partial }
  Reason: justification
`,
      },
    ],
  },
  policies: {
    what: 'policies',
    into: small,
    constants: { owner: 'lead', kind: 'policy', origin: 'isms' },
    files: [
      {
        file: 'use-of-ai.md',
        text: `Use of generative AI
====================

:::warning
Personal data stays out of prompts.
:::

1. Staff use approved tools only.<br>Ask {{ contact }} for others.
2. Results are read before they are sent.

<table><tr><th>Tool</th><th>For</th></tr><tr><td>Assistant</td><td>Drafts</td></tr></table>
`,
      },
    ],
  },
  findings: {
    what: 'findings',
    into: 'content',
    constants: { owner: 'role-ciso', audit: 'AUD-2026-1', raised: '2026-11-20', due: '2027-02-01' },
    files: [
      {
        file: 'soa.csv',
        text: `ID,Control,Applicable,Determination,Notes
A.2.2,AI policy,yes,Minor nonconformity,The policy was not reviewed in time.
A.2.3,Alignment with other organizational policies,yes,OK,
A.3.2,AI roles and responsibilities,yes,Observation,Two roles have the same task.
`,
      },
    ],
  },
};

/** What a page shows of each: the source, the mapping, the command, and the first file that it writes. */
export async function importExamples(): Promise<Record<string, ExampleFile[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'aims-import-examples-'));
  const shown: Record<string, ExampleFile[]> = {};
  try {
    for (const [guide, { what, into, files, constants }] of Object.entries(sources)) {
      const root = join(folder, guide, 'content');
      cpSync(join(toolRoot, into), root, { recursive: true });
      const [source = '', mapping] = files.map(({ file, text }) => {
        const path = join(folder, guide, file);
        writeFileSync(path, text);
        return path;
      });
      const command = [
        `aims import ${what} ${files[0]?.file}`,
        ...(files[1] ? [`--mapping ${files[1].file}`] : []),
        ...Object.entries(constants).map(([name, value]) => `--set ${name}=${String(value)}`),
      ].join(' ');
      const written =
        what === 'policies'
          ? await policies(root, source, constants)
          : await register(what, root, source, mapping, constants);
      const [[file, text] = ['', '']] = written;
      shown[guide] = [...files, { file: 'terminal', text: `${command}\n` }, { file, text }];
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return shown;
}

async function register(
  what: Importable,
  root: string,
  file: string,
  mapping: string | undefined,
  constants: Source['constants'],
) {
  const prepared = await prepareImport({ what, root, file, mapping, constants, update: false });
  if (prepared.problems.length > 0) throw new Error(JSON.stringify(prepared.problems));
  return [...prepared.files];
}

async function policies(root: string, path: string, constants: Source['constants']) {
  const { outcomes, files } = await importDocuments({
    ...{ paths: [path], root, constants, skipFaulty: false },
  });
  const faults = outcomes.flatMap((outcome) => outcome.faults);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return [...files].flatMap(([file, text]) =>
    typeof text === 'string' ? [[file, text] as const] : [],
  );
}
