import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTemporary, type Built } from './build.ts';
import { writeNothingDecided } from './nothing-decided.ts';

let content: ReturnType<typeof writeNothingDecided>;
let built: Built;
let pages: Map<string, string>;

beforeAll(async () => {
  content = writeNothingDecided();
  built = await buildTemporary(content.root);
  pages = new Map(
    readdirSync(built.out, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => [`/${file.replace(/index\.html$/, '')}`, textOf(join(built.out, file))]),
  );
});
afterAll(() => {
  built.remove();
  content.remove();
});

/** What a page says beside its frame, in one line. */
function textOf(file: string): string {
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(readFileSync(file, 'utf8')) ?? [];
  return main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}
const page = (path: string) => pages.get(path) ?? '';
const pagesSaying = (words: RegExp) =>
  [...pages].flatMap(([path, text]) => (words.test(text) ? [path] : []));

describe('the site of an organisation that has decided nothing', () => {
  it('has all its pages', () => {
    expect(pages.size).toBeGreaterThan(80);
  });

  it.each([
    ['that a control applies', /every control applies|Applicable\. Drivers:|\b38 planned/],
    ['that one is excluded', /Not applicable:|Not needed: excluded|control excluded/],
    ['that the Statement is approved', /approved by (?:board|lead) on|Version 0\.1 was approved/],
    ['how many of none', /\b0 of 0\b/],
    ['that a system is none of those that need an assessment', /has no high impact and is not/],
    ['that no system needs one', /No system has high impact|Every system that needs/],
    ['that an assessment covers the current system', /The approved impact assessment covers/],
    ['that the organisation has no role', /we have no operator role|No operator role/],
    ['that every completed stage has evidence', /Every completed stage/],
    ['that something is undefined', /\bundefined\b|\bnull\b|\bNaN\b|\[object/],
  ])('says nowhere %s', (_, words) => {
    expect(pagesSaying(words)).toEqual([]);
  });

  it.each([
    ['/', 'Under construction: 5 of 20 pieces of documented information available'],
    ['/', '0 of 38 controls decided'],
    ['/', '38 undecided'],
    ['/start/', '5 of 20 pieces of documented information'],
    ['/start/', 'None so far. 38 of 38 controls are undecided.'],
    ['/start/', 'Version 0.1 is marked approved, but it cannot be: 38 controls are undecided.'],
    ['/start/', 'Impact or tier is undecided for 1 system.'],
    ['/start/', '32 of 32 sub-clauses are undecided.'],
    ['/documents/', '5 of 20 are available.'],
    ['/documents/', 'planned for 2027-01-20'],
    ['/soa/', 'Version 0.1 is marked approved, but it cannot be: 38 controls are undecided.'],
    ['/controls/', '38 undecided'],
    ['/controls/A.6.2.4/', 'Undecided : it is not decided yet whether the control applies.'],
    ['/gaps/', 'Undecided controls 38'],
    ['/gaps/', 'Systems with something unknown or undecided 3'],
    ['/gaps/', 'Suppliers that have not been assessed 1'],
    ['/lifecycle/', '2 systems at an unknown stage'],
    ['/assessments/', '1 more system may need one: impact or tier is undecided.'],
    ['/assessments/', '1 assessed, but the date of the last change is unknown'],
    ['/obligations/', 'Operator role or tier is undecided for 2 systems in scope'],
    ['/obligations/', 'not concern any of our systems, as far as decided'],
    ['/inventory/SYS-1/', 'Open: our operator role for the system is undecided.'],
    ['/inventory/SYS-1/', 'last change unknown'],
    ['/inventory/SYS-1/', 'Effect: unknown'],
    ['/inventory/SYS-3/', 'Only if the system generates content, which is unknown.'],
    ['/suppliers/SUP-1/', 'not assessed'],
    ['/traps/', 'Undecided or unknown'],
  ])('says on %s: %s', (path, words) => {
    expect(page(path)).toContain(words);
  });
});

it('builds in every language', async () => {
  for (const language of ['de', 'fr', 'es', 'it']) {
    const other = writeNothingDecided(language);
    const site = await buildTemporary(other.root);
    const home = textOf(join(site.out, 'index.html'));
    const soa = textOf(join(site.out, 'soa/index.html'));
    site.remove();
    other.remove();
    expect(home).not.toContain('undecided');
    expect(soa).not.toMatch(/\bundecided\b/);
  }
});
