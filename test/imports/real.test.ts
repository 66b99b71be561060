import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import type { Importable } from '../../src/imports/fields.ts';
import { prepareImport } from '../../src/imports/prepare.ts';

/** Where real registers lie: beside the project, of which they are no part. */
const real = join(toolRoot, '../shared/real');

const cases: [what: Importable, file: string, mapping: string, expected: object][] = [
  ['inventory', 'us-2023-ai-use-cases.csv', 'us-ai-use-cases.yaml', { created: 710, problems: 0 }],
  [
    'inventory',
    'nl-algoritmeregister.json',
    'nl-algorithm-register.yaml',
    { created: 1530, problems: 0 },
  ],
  ['risks', 'isms-risk-register.xlsx', 'iso-27001-toolkit-risks.yaml', { created: 1, problems: 0 }],
  // Most of its controls are numbered as in 2013, and it decides of few whether they apply.
  ['isms', 'isms-soa.xlsx', 'iso-27001-toolkit-soa.yaml', { created: 0, problems: 15 }],
];

describe('an import of real registers, with the mappings of examples/', () => {
  for (const [what, name, mapping, expected] of cases) {
    const file = join(real, name);
    const isThere = existsSync(file);
    it.skipIf(!isThere)(
      isThere
        ? `reads ${name}`
        : `reads ${name}: skipped, ${relative(toolRoot, file)} is not there`,
      async () => {
        const { created, problems } = await prepareImport({
          ...{ what, file, update: false },
          root: join(toolRoot, 'test/site/small-content'),
          mapping: join(toolRoot, 'examples/mappings', mapping),
          constants: what === 'isms' ? {} : { owner: 'lead' },
        });
        expect({ created: created.length, problems: problems.length }).toEqual(expected);
      },
    );
  }
});
