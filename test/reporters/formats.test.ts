import { fromXml } from 'xast-util-from-xml';
import type { Log } from 'sarif';
import type { Element } from 'xast';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/checks/rules.ts';
import { toIssue, type Severity } from '../../src/issues/issue.ts';
import { githubSummary, reportGithub } from '../../src/reporters/github.ts';
import { reportJunit } from '../../src/reporters/junit.ts';
import { reportSarif } from '../../src/reporters/sarif.ts';

const issue = (
  severity: Severity,
  line: number,
  found = 'Nothing proves it.',
  file = 'a b/ü.mdx',
) =>
  toIssue(
    'soa/evidence-missing',
    severity,
    { at: { file }, found, expected: 'a proof', fix: 'Add it.' },
    { line, column: 3 },
  );

const hostile = 'x\n::error::y%0A, \u001b[31m<b>]]>& | `c` \u202e :';

describe('issues for GitHub', () => {
  const marks = (text: string) => text.split('\n').filter((line) => line.startsWith('::'));

  it('mark their lines, after the report for the log', () => {
    const text = reportGithub([issue('error', 4), issue('warning', 9)], { prefix: 'content/' });
    expect(text).toContain('content/a b/ü.mdx:4:3  error  soa/evidence-missing');
    expect(marks(text)).toEqual([
      '::error file=content/a b/ü.mdx,line=4,col=3,title=soa/evidence-missing::Nothing proves it.%0AAdd it.',
      '::warning file=content/a b/ü.mdx,line=9,col=3,title=soa/evidence-missing::Nothing proves it.%0AAdd it.',
    ]);
  });

  it.each([10, 11, 3000])('keep to the ten that GitHub shows: of %i', (count) => {
    const found = Array.from({ length: count }, (_, line) => issue('error', line + 1));
    const shown = marks(reportGithub(found));
    expect(shown).toHaveLength(10);
    if (count > 10) expect(shown.at(-1)).toContain(`title=${count - 9} more errors`);
  });

  it('hold nothing of content that a build server obeys', () => {
    const text = reportGithub([issue('error', 1, hostile, 'a,b:c%\n::error::d.mdx')]);
    expect(marks(text)).toHaveLength(1);
    expect(text).not.toContain('\u001b');
    expect(marks(text)[0]).toMatch(/^::error file=a%2Cb%3Ac%25\\n%3A%3Aerror%3A%3Ad.mdx,line=1,/);
  });

  it('make a table in the summary of the job, errors first, without markup of content', () => {
    const summary = githubSummary([issue('warning', 9), issue('error', 4, hostile)]) ?? '';
    const rows = summary
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.includes('---'));
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatch(/^\| error \|/);
    expect(rows[1]?.split(' | ')).toHaveLength(5);
    expect(summary).not.toMatch(/[<`]/);
    expect(githubSummary([])).toBeUndefined();
  });
});

describe('issues as SARIF', () => {
  it('name every rule, and each issue by its rule, place and level', () => {
    const log = JSON.parse(
      reportSarif([issue('error', 4), issue('warning', 9, hostile)], {
        prefix: 'content/',
        version: '1.2.3',
      }),
    ) as Log;
    const [run] = log.runs;
    expect(log.version).toBe('2.1.0');
    expect(run?.tool.driver.semanticVersion).toBe('1.2.3');
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    const [first, second] = run?.results ?? [];
    expect(first).toMatchObject({
      ruleId: 'soa/evidence-missing',
      level: 'error',
      message: { text: 'Nothing proves it. Expected: a proof. Add it.' },
    });
    expect(run?.tool.driver.rules?.[first?.ruleIndex ?? -1]?.id).toBe('soa/evidence-missing');
    expect(first?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'content/a%20b/%C3%BC.mdx' },
      region: { startLine: 4, startColumn: 3 },
    });
    expect(second?.message.text).toContain(hostile);
  });

  it('hold no character that a terminal obeys', () => {
    expect(reportSarif([issue('error', 1, hostile)])).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('issues as JUnit', () => {
  const casesOf = (xml: string) => {
    const root = fromXml(xml).children.find((node): node is Element => node.type === 'element');
    const suite = root?.children.find((node): node is Element => node.type === 'element');
    return { root, cases: (suite?.children ?? []).filter((node) => node.type === 'element') };
  };

  it('are cases that fail for errors and pass for warnings and clean rules, and are counted', () => {
    const { root, cases } = casesOf(reportJunit([issue('error', 4), issue('warning', 9)]));
    expect(root?.attributes).toEqual({
      tests: String(rules.length + 1),
      failures: '1',
      errors: '0',
    });
    expect(cases).toHaveLength(rules.length + 1);
    const failed = cases.filter(({ children }) =>
      children.some((child) => child.type === 'element' && child.name === 'failure'),
    );
    expect(failed).toHaveLength(1);
    expect(failed[0]?.attributes['name']).toBe('a b/ü.mdx:4:3');
  });

  it('are XML whatever content says', () => {
    const { cases } = casesOf(reportJunit([issue('error', 1, `${hostile}\u0000\uffff`)]));
    expect(JSON.stringify(cases[0])).toContain('::error::y%0A');
  });
});
