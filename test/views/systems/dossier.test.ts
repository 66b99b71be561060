import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fragmentsOf, pathsOf, resolveLink } from '../../../src/addresses/sitemap.ts';
import { toolRoot } from '../../../src/cli/content.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { collections } from '../../../schemas/index.ts';
import { dossierOf, dossierTotals } from '../../../src/views/systems/dossier/dossier.ts';
import { dossierHeader, dossierTable } from '../../../src/views/systems/dossier/tables.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { entryIn, handbookOf, type Entries } from '../../handbook/handbook-of.ts';
import { plainRows } from '../plain-rows.ts';

const aiAct = (risk: string, roles: string[], more: Record<string, unknown> = {}) => ({
  inScope: true,
  roles,
  risk,
  gpai: 'none',
  basis: 'Decided by Legal.',
  ...more,
});
const highRisk = aiAct('high', ['provider'], { annexIII: '5c' });

function dossierWith(system: Record<string, unknown>, entries: Entries = {}) {
  const handbook = handbookOf({
    ...entries,
    inventory: { 'SYS-1': system, 'SYS-2': {}, ...entries.inventory },
  });
  const parts = dossierOf(handbook, entryIn(handbook, 'inventory', 'SYS-1'));
  return {
    handbook,
    ids: parts.map(({ id }) => id),
    /** What the table of a part says of a point. */
    said(part: string, reference: string) {
      const found = parts.find(({ id }) => id === part);
      const rows = found ? plainRows(handbook, dossierTable(handbook, found)) : [];
      return (
        rows.find(({ values }) => String(values[0]).includes(reference))?.values.slice(1) ?? []
      );
    },
    count(part: string) {
      const found = parts.find(({ id }) => id === part);
      return found && `${found.filled} of ${found.due}`;
    },
  };
}

describe('the parts of a dossier', () => {
  it('of a provider of a high-risk system are all of them', () => {
    expect(dossierWith({ aiAct: highRisk }).ids).toEqual([
      'technicalDocumentation',
      'instructions',
      'registration',
      'declaration',
      'afterMarket',
      'duties',
      'lifecycle',
      'data',
      'information',
    ]);
  });

  it('of a deployer have the assessment of Art. 27 unless it does not apply', () => {
    const deployed = { aiAct: aiAct('high', ['deployer'], { annexIII: '5c' }) };
    expect(dossierWith(deployed).ids).toContain('fundamentalRights');
    expect(dossierWith(deployed).ids).not.toContain('technicalDocumentation');
    const duties = { '27': { status: 'not-applicable', note: 'No public service.' } };
    expect(dossierWith({ ...deployed, duties }).ids).not.toContain('fundamentalRights');
  });

  it('of any other system are the duties that fall, and the records of ISO/IEC 42001', () => {
    const limited = dossierWith({
      aiAct: aiAct('limited', ['provider', 'deployer']),
      generative: true,
      duties: { '50(2)': { status: 'open' } },
    });
    expect(limited.ids).toEqual(['duties', 'lifecycle', 'data', 'information']);
    expect(limited.said('duties', 'Art. 50(2)').join('\n')).toContain('nothing yet');
    expect(dossierWith({}).ids).toEqual(['lifecycle', 'data', 'information']);
    const exempt = aiAct('minimal', ['provider'], {
      annexIII: '4a',
      exemption: { ground: 'a', profiling: false, decided: '2026-03-01', by: 'lead' },
    });
    expect(dossierWith({ aiAct: exempt }).ids).toContain('registrationExempt');
  });
});

describe('a point', () => {
  it('names the field that would fill it, and is filled by it', () => {
    const at = 'Annex V, point 8';
    const conformity = { route: 'internal-control', signed: '2026-11-02' };
    expect(dossierWith({ aiAct: highRisk }).said('declaration', at)).toEqual([
      expect.stringContaining('Nothing here yet. Fill in conformity.signedBy in the entry'),
      'nothing yet',
    ]);
    const signed = dossierWith({ aiAct: highRisk, conformity });
    expect(signed.said('declaration', at)[1]).toBe('in part');
    const both = dossierWith({ aiAct: highRisk, conformity: { ...conformity, signedBy: 'lead' } });
    expect(both.said('declaration', at)[1]).toBe('filled');
    expect([signed.count('declaration'), both.count('declaration')]).toEqual(['0 of 7', '1 of 7']);
  });

  it('is not filled by evidence about another system', () => {
    const withEvidence = (systems: unknown) =>
      dossierWith(
        { aiAct: highRisk, conformity: { route: 'internal-control', declaration: 'EV-1' } },
        {
          evidence: { 'EV-1': { systems } },
          controls: { 'A.6.2.7': { evidence: ['EV-1'] }, 'A.6.2.4': { evidence: ['EV-1'] } },
        },
      );
    const [own, others] = [withEvidence(['SYS-1']), withEvidence(['SYS-2'])];
    for (const [part, at] of [
      ['technicalDocumentation', 'Annex IV, point 8'],
      ['lifecycle', 'A.6.2.7'],
      ['technicalDocumentation', 'Annex IV, point 4'],
    ] as const) {
      expect([at, own.said(part, at)[1]]).toEqual([at, 'filled']);
      expect([at, others.said(part, at)[1]]).toEqual([at, 'nothing yet']);
      expect(String(others.said(part, at)[0])).not.toContain('EV-1');
    }
  });

  it('of a control that does not apply to the system, or of a stage ahead, is not counted', () => {
    const controls = {
      'A.6.2.2': { systems: ['SYS-2'] },
      'A.6.2.3': { status: 'partial', targetDate: '2027-03-01', evidence: ['EV-1'] },
    };
    const lifecycle = { design: ['EV-1'], development: ['EV-1'] };
    const evidence = { 'EV-1': { systems: 'all' } };
    const dossier = dossierWith({ stage: 'validation', lifecycle }, { controls, evidence });
    expect(dossier.said('lifecycle', 'A.6.2.2')[1]).toBe('does not apply');
    // The control is not implemented, whatever evidence there is.
    expect(dossier.said('lifecycle', 'A.6.2.3')[1]).toBe('in part');
    // Nobody has decided about the other five; that of deployment has something to ask all the same.
    expect(dossier.count('lifecycle')).toBe('0 of 6');
    expect(String(dossier.said('lifecycle', 'A.6.2.5')[0])).toContain('ahead');
  });

  it('of a certificate is asked only where a notified body assesses', () => {
    const route = (name: string) =>
      dossierWith({ aiAct: highRisk, conformity: { route: name } }).count('registration');
    expect(route('internal-control')).toMatch(/ of 10$/);
    expect(route('notified-body')).toMatch(/ of 11$/);
  });
});

describe('the dossiers of the example', () => {
  const example = loadHandbook({ root: join(toolRoot, 'content') });
  const inventory = example.entries.inventory;

  it('have a page each, to which a text can lead', () => {
    for (const { id, file, collection } of inventory) {
      const path = `/inventory/${id}/dossier/`;
      expect(pathsOf(example)).toContain(path);
      expect([...fragmentsOf(example, path)]).toEqual(
        dossierOf(example, entryIn(example, 'inventory', id)).map((part) => part.id),
      );
      expect(resolveLink(example, { id, file, collection }, `${path}#lifecycle`)).toMatchObject({
        kind: 'page',
        path,
        fragment: 'lifecycle',
      });
    }
    const from = { id: 'SYS-01', file: 'inventory/SYS-01.mdx', collection: 'inventory' } as const;
    expect(resolveLink(example, from, '/inventory/SYS-99/dossier/').kind).toBe('broken');
  });

  it('say of which system, version and day they are', () => {
    const system = entryIn(example, 'inventory', 'SYS-03');
    const said = dossierHeader(example, system).map(({ cell }) => plainValue(example, cell));
    expect(said).toEqual([
      'SYS-03 Life underwriting risk score',
      example.config.organization.legalName,
      '2.3',
      expect.anything(),
      'confidential',
    ]);
  });

  it('are neither empty nor complete', () => {
    const totals = inventory.map((system) => dossierTotals(dossierOf(example, system)));
    for (const { filled, due } of totals) expect(filled).toBeLessThanOrEqual(due);
    expect(totals.filter(({ filled }) => filled > 0).length).toBeGreaterThan(6);
    expect(totals.filter(({ filled, due }) => filled < due).length).toBeGreaterThan(6);
  });

  it('name fields in what would fill a point that the schemas know', () => {
    const fields = inventory
      .flatMap((system) => dossierOf(example, system))
      .flatMap((part) => plainRows(example, dossierTable(example, part)))
      .flatMap(({ values }) => String(values[1]).match(/Fill in [\w.]+ in the entry/g) ?? [])
      .map((text) => /in (\w+)/.exec(text)?.[1] ?? '');
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields)
      expect(Object.keys(collections.inventory.schema.shape)).toContain(field);
  });
});
