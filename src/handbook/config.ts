import { handbookConfig, type HandbookConfig } from '../../schemas/handbook.ts';
import { validFieldsOf } from '../../schemas/walk.ts';
import { parseYaml } from './reading/front-matter.ts';
import { schemaProblems } from './reading/schema/problems.ts';
import type { ReadProblem } from './types.ts';

/** What stands in for a `handbook.yaml` that is wrong, so that everything else is still checked. */
const placeholder: HandbookConfig = {
  title: 'AIMS handbook',
  organization: { name: 'Organisation' },
  language: 'en',
  scope: '',
  soa: { version: '', status: 'draft', owner: '', classification: 'internal', changes: [] },
  reviewSoonDays: 60,
  riskAppetite: 25,
  checks: {},
};

/**
 * What `handbook.yaml` says.
 *
 * @param text - undefined where it cannot be read, which is a problem already
 */
export function readConfig(text: string | undefined): {
  config: HandbookConfig;
  problems: ReadProblem[];
} {
  const file = 'handbook.yaml';
  if (text === undefined) return { config: placeholder, problems: [] };
  const yaml = parseYaml(text, file, 1);
  if (yaml.problems.length > 0) return { config: placeholder, problems: yaml.problems };
  const lost = yaml.lost(handbookConfig);
  const result = handbookConfig.safeParse(yaml.data);
  if (result.success) return { config: result.data, problems: lost };
  const { data, written } = yaml;
  const { issues } = result.error;
  const problems = schemaProblems(issues, {
    schema: handbookConfig,
    ...{ data, file, what: { english: '`handbook.yaml`' }, written },
  });
  return { config: { ...placeholder, ...validFields(data) }, problems: [...lost, ...problems] };
}

/** The fields of a `handbook.yaml` that are right in spite of others, so that they still count. */
const validFields = (data: unknown): Partial<HandbookConfig> =>
  validFieldsOf(
    handbookConfig,
    typeof data === 'object' && data !== null && 'checks' in data
      ? { ...data, checks: validChecks(data.checks) }
      : data,
  );

/** The lines under `checks` that are right: one that is not must not set the others aside. */
const validChecks = (data: unknown): unknown =>
  typeof data === 'object' && data !== null
    ? Object.fromEntries(
        Object.entries(data).filter(
          ([name, value]) => handbookConfig.shape.checks.safeParse({ [name]: value }).success,
        ),
      )
    : data;
