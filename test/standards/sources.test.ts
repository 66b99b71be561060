import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clauseRows } from '../../src/standards/clause-crosswalk.ts';
import { controlRows } from '../../src/standards/control-crosswalk.ts';
import { obligations } from '../../src/standards/eu-ai-act.ts';
import { standardsIn } from '../../src/standards/in-language.ts';
import { clauses27001, controls27001 } from '../../src/standards/iso27001.ts';
import { areas, clauses, controls, objectives, riskSources } from '../../src/standards/iso42001.ts';
import { requiredDocuments } from '../../src/standards/mandatory-documents.ts';
import { nistRows } from '../../src/standards/nist-ai-rmf.ts';

const { annexIII, assessmentElements } = standardsIn('en');

/** Lists of the standards that were not made with this project. They lie beside it and are no part of it. */
const folder = join(import.meta.dirname, '../../../shared/standards');
const source = (name: string): unknown =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

interface Titled {
  id: string;
  title: string;
}
const titles = (items: readonly Titled[]) => items.map(({ id, title }) => [id, title]);

const isThere = existsSync(folder);
const title = 'the catalogues agree with lists made elsewhere';

describe.skipIf(!isThere)(isThere ? title : `${title}: skipped, the lists are not there`, () => {
  it('ISO/IEC 42001: clauses, areas, controls, objectives and risk sources', () => {
    const iso = source('iso42001') as {
      clauses: Titled[];
      annex_a: {
        areas: (Titled & { controls?: Titled[]; sub_areas?: { controls: Titled[] }[] })[];
      };
      annex_c: { objectives: Titled[]; risk_sources: Titled[] };
    };
    const listed = iso.annex_a.areas;
    expect(titles(clauses)).toEqual(titles(iso.clauses));
    expect(titles(areas)).toEqual(titles(listed));
    expect(titles(controls)).toEqual(titles(controlsIn(listed)));
    expect(titles(objectives)).toEqual(titles(iso.annex_c.objectives));
    expect(titles(riskSources)).toEqual(titles(iso.annex_c.risk_sources));
  });

  it('ISO/IEC 27001: clauses and controls', () => {
    const iso = source('iso27001') as { clauses: Titled[]; annex_a: { controls: Titled[] } };
    expect(titles(clauses27001)).toEqual(titles(iso.clauses));
    expect(titles(controls27001)).toEqual(titles(iso.annex_a.controls));
  });

  it('ISO/IEC 42005, documented information and the NIST crosswalk', () => {
    const { documented_elements: elements } = source('iso42005') as {
      documented_elements: Titled[];
    };
    expect(titles(assessmentElements)).toEqual(titles(elements));
    const documents = source('mandatory-documents') as {
      clauses: { clause: string; kind: string }[];
    };
    expect(requiredDocuments.map(({ clause, kind }) => [clause, kind])).toEqual(
      documents.clauses.map(({ clause, kind }) => [clause, kind]),
    );
    const nist = source('nist-ai-rmf') as { rows: { nist: string; iso42001: string[] }[] };
    expect(nistRows.map(({ nist: id, iso42001 }) => [id, iso42001])).toEqual(
      nist.rows.map(({ nist: id, iso42001 }) => [id, iso42001]),
    );
  });

  it('the pairs of clauses, and the controls of the crosswalk', () => {
    const pairs = source('clause-crosswalk') as {
      rows: { iso42001: Titled; iso27001: Titled | null }[];
    };
    expect(clauseRows.map(({ iso42001, iso27001 }) => [iso42001, iso27001])).toEqual(
      pairs.rows.map(({ iso42001, iso27001 }) => [
        iso42001.id,
        iso27001 ? `27001:${iso27001.id}` : null,
      ]),
    );
    const crosswalk = source('control-crosswalk') as { rows: { iso42001: string }[] };
    expect(controlRows.map(({ iso42001 }) => iso42001)).toEqual(
      crosswalk.rows.map(({ iso42001 }) => iso42001),
    );
  });

  it('the EU AI Act: areas of Annex III', () => {
    const act = source('eu-ai-act') as { annex_iii: { areas: { no: number; title: string }[] } };
    expect(annexIII.map(({ no, title }) => [no, title])).toEqual(
      act.annex_iii.areas.map(({ no, title }) => [no, title]),
    );
  });

  it('the EU AI Act: no role lost a duty, but for what the list has wrong', () => {
    const act = source('eu-ai-act') as {
      obligations: { role: string; article: string }[];
    };
    const lost = act.obligations.filter(({ role, article }) => {
      const ref = /\d+[a-z]?(?:\(\w+\))*/.exec(article)?.[0] ?? '';
      return !obligations.some(
        (row) =>
          row.role.some((each) => rolesIn(role).includes(each)) &&
          row.refs.some((each) => each === ref || each.startsWith(`${ref}(`)),
      );
    });
    // Art. 16 lists duties that have rows of their own; Art. 56 is a way to show compliance, and no duty.
    expect(lost.map(({ article }) => article)).toEqual(['Art. 56']);
  });
});

/** The roles that a line of the list names in its own words. */
const rolesIn = (words: string): string[] =>
  words
    .replace('first ', '')
    .replace('GPAI provider', 'gpai-provider')
    .replace('supplier of components', 'component-supplier')
    .split(/, | or | and /)
    .map((role) => role.replace(' ', '-'));

/** Controls in the order of the standard, whether they lie below an area or a part of one. */
function controlsIn(value: unknown): Titled[] {
  if (Array.isArray(value)) return value.flatMap(controlsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { id, title } = value as Partial<Titled>;
  const own =
    typeof id === 'string' && typeof title === 'string' && isControl(id) ? [{ id, title }] : [];
  return [...own, ...Object.values(value).flatMap(controlsIn)];
}

const isControl = (id: string) => controls.some((control) => control.id === id);
