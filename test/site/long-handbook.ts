import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { exampleContent } from './build.ts';

/** How many systems and risks stand beside those of the example: enough for three and two pages. */
export const added = { systems: 600, risks: 260 };

const stages = ['design', 'development', 'validation', 'operation'];
const impacts = ['low', 'medium', 'high'];

/** What the generated systems say, by their number. */
export const systemOf = (no: number) => ({
  id: `GEN-${String(no).padStart(4, '0')}`,
  title: `${no % 50 === 0 ? 'Zebra' : 'Generated'} system ${no}`,
  stage: stages[no % stages.length] ?? '',
  impact: no % 7 === 0 ? undefined : (impacts[no % impacts.length] ?? ''),
  purpose: `Sorts the letters of office ${no} into those that need an answer and those that do not${no % 60 === 0 ? ', with a marmot' : ''}`,
});

/** Writes the example with hundreds of systems and risks more. */
export function writeLongHandbook(out: string): void {
  cpSync(exampleContent, out, { recursive: true });
  const write = (collection: string, id: string, data: object) => {
    mkdirSync(join(out, collection, 'generated'), { recursive: true });
    writeFileSync(
      join(out, collection, 'generated', `${id}.mdx`),
      `---\n${stringify(data)}---\nGenerated.\n`,
    );
  };
  for (let no = 1; no <= added.systems; no++) {
    const { id, ...said } = systemOf(no);
    write('inventory', id, {
      ...said,
      owner: 'role-ai-governance-lead',
      classification: 'internal',
      origin: 'developed',
      generative: false,
      data: [],
      decisions: [],
      isoRoles: ['producer', 'customer'],
      aiAct: { inScope: true, roles: ['deployer'], risk: 'minimal', gpai: 'none', basis: 'None.' },
      lastChanged: '2026-01-31',
    });
  }
  for (let no = 1; no <= added.risks; no++)
    write('risks', `GENR-${String(no).padStart(3, '0')}`, {
      title: `Generated risk ${no}`,
      owner: 'role-cro',
      classification: 'internal',
      category: 'ai',
      sources: ['C.3.6'],
      objectives: ['C.2.1'],
      systems: [systemOf(no).id],
      likelihood: (no % 5) + 1,
      impact: (no % 4) + 1,
      treatment: 'mitigate',
      controls: ['A.4.4'],
      residual: { likelihood: (no % 3) + 1, impact: (no % 4) + 1 },
      actions: [
        { what: `Act on risk ${no}`, owner: 'role-cro', due: '2027-02-26', status: 'open' },
      ],
      nextReview: '2027-04-30',
    });
}
