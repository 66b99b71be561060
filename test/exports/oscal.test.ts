import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { exportFiles } from '../../src/exports/files.ts';
import { oscalDocuments } from '../../src/exports/oscal/oscal.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { handbookOf } from '../handbook/handbook-of.ts';
import { exampleContent } from '../site/build.ts';

const handbook = loadHandbook({ root: exampleContent });

/** The schemas of NIST, which are not part of this repository: OSCAL_SCHEMAS names their folder. */
const schemas = process.env['OSCAL_SCHEMAS'] ?? join(toolRoot, '../shared/oscal');

type Json = Record<string, unknown>;

const documents = new Map(
  oscalDocuments(handbook).map(({ name, make }) => [
    name.replace(/^oscal\/|\.json$/g, ''),
    JSON.parse(make()) as Json,
  ]),
);

const documentOf = (name: string): Json => {
  const found = documents.get(name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

/** All values of a key, however deep. */
function* valuesOf(data: unknown, key: string): Generator<unknown> {
  if (Array.isArray(data)) for (const item of data) yield* valuesOf(item, key);
  else if (typeof data === 'object' && data !== null)
    for (const [name, value] of Object.entries(data)) {
      if (name === key) yield value;
      yield* valuesOf(value, key);
    }
}

const all = (name: string, key: string) => [...valuesOf(documentOf(name), key)].map(String);

const validator = (model: string, part?: string) => {
  const schema = JSON.parse(
    readFileSync(join(schemas, `oscal_${model}_schema.json`), 'utf8'),
  ) as Json & { definitions: Json };
  const ajv = String(schema['$schema']).includes('2020')
    ? new Ajv2020({ strict: false, allErrors: true })
    : new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  if (part === undefined) return ajv.compile(schema);
  const [definition] = Object.keys(schema.definitions).filter((name) => name.endsWith(`:${part}`));
  if (definition === undefined) throw new Error(`The schema has no ${part}.`);
  ajv.addSchema(schema, 'model');
  return ajv.compile({ $ref: `model#/definitions/${definition}` });
};

/** What is wrong, in a few words. */
const faults = (validate: ReturnType<typeof validator>, data: unknown) => {
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('OSCAL', () => {
  it('is among the exports', () => {
    const names = exportFiles(handbook).map(({ name }) => name);
    for (const name of documents.keys()) expect(names).toContain(`oscal/${name}.json`);
    expect(documents.size).toBe(7);
  });

  // Skipped where the schemas are missing: NIST publishes them at https://github.com/usnistgov/OSCAL/releases.
  describe.skipIf(!existsSync(schemas))('by the schemas of NIST', () => {
    it.each([
      ['catalog', 'catalog'],
      ['catalog-27001', 'catalog'],
      ['mapping', 'mapping'],
      ['ssp', 'ssp'],
      ['poam', 'poam'],
    ])('%s is valid', (name, model) => {
      expect(faults(validator(model), documentOf(name))).toEqual([]);
    });

    it('the parts of plan and results are valid that the plan of action has, too', () => {
      const plan = documentOf('assessment-plan')['assessment-plan'] as Json;
      expect(faults(validator('poam', 'reviewed-controls'), plan['reviewed-controls'])).toEqual([]);
      expect(faults(validator('poam', 'metadata'), plan['metadata'])).toEqual([]);
      const task = validator('poam', 'task');
      for (const each of plan['tasks'] as Json[]) expect(faults(task, each)).toEqual([]);
      const { results } = documentOf('assessment-results')['assessment-results'] as {
        results: Json[];
      };
      const parts = { observations: 'observation', findings: 'finding' };
      let checked = 0;
      for (const result of results)
        for (const [list, part] of Object.entries(parts))
          for (const each of (result[list] ?? []) as Json[]) {
            checked++;
            expect(faults(validator('poam', part), each)).toEqual([]);
          }
      expect(checked).toBeGreaterThan(5);
    });

    it('the test notices what is not valid', () => {
      const broken = structuredClone(documentOf('ssp'));
      delete (broken['system-security-plan'] as Json)['system-characteristics'];
      expect(faults(validator('ssp'), broken)).not.toEqual([]);
    });
  });

  it('has references that resolve', () => {
    const controls = new Set(all('catalog', 'id'));
    const others = new Set(all('catalog-27001', 'id'));
    for (const name of ['ssp', 'assessment-plan', 'assessment-results', 'poam'])
      for (const key of ['control-id', 'target-id'])
        for (const id of all(name, key)) expect(controls, `${name}: ${key}`).toContain(id);
    const maps = [...valuesOf(documentOf('mapping'), 'maps')].flat() as {
      sources: { 'id-ref': string }[];
      targets: { 'id-ref': string }[];
    }[];
    expect(maps.length).toBeGreaterThan(50);
    for (const { sources, targets } of maps) {
      for (const source of sources) expect(controls).toContain(source['id-ref']);
      for (const target of targets) expect(others).toContain(target['id-ref']);
    }
    for (const list of valuesOf(documentOf('mapping'), 'with-ids'))
      for (const id of list as string[]) expect(controls).toContain(id);

    for (const name of documents.keys()) {
      const uuids = all(name, 'uuid');
      expect(new Set(uuids).size, `${name} has a UUID twice`).toBe(uuids.length);
      const known = new Set(uuids);
      const keys = [
        'component-uuid',
        'risk-uuid',
        'finding-uuid',
        'observation-uuid',
        'actor-uuid',
      ];
      for (const key of keys)
        for (const uuid of all(name, key)) expect(known, `${name}: ${key}`).toContain(uuid);
      const roles = new Set(
        [...valuesOf(documentOf(name), 'roles')].flat().map((role) => (role as Json)['id']),
      );
      for (const role of all(name, 'role-id')) expect(roles, name).toContain(role);
      for (const href of all(name, 'href')) {
        if (href.startsWith('#')) expect(known, name).toContain(href.slice(1));
        else if (/^[a-z0-9-]+\.json$/.test(href))
          expect([...documents.keys()]).toContain(href.replace('.json', ''));
      }
    }
  });

  /** What each document names of itself or of another one. Where it names nothing, nothing could be wrong. */
  const naming: Readonly<Record<string, readonly string[]>> = {
    catalog: [],
    'catalog-27001': [],
    mapping: ['id-ref', 'with-ids'],
    ssp: ['component-uuid', 'control-id', 'role-id'],
    'assessment-plan': ['control-id', 'role-id'],
    'assessment-results': ['actor-uuid', 'control-id', 'observation-uuid', 'target-id'],
    poam: ['actor-uuid', 'finding-uuid', 'observation-uuid', 'risk-uuid', 'role-id', 'target-id'],
  };

  /** What a document imports, by what it is called there. */
  const importing: Readonly<Record<string, readonly [from: string, root: string]>> = {
    'import-profile': ['ssp', 'catalog'],
    'import-ssp': ['assessment-plan', 'system-security-plan'],
    'import-ap': ['assessment-results', 'assessment-plan'],
  };

  it.each(Object.entries(naming))('knows all that %s names', (name, keys) => {
    const data = documentOf(name);
    const found = new Set<string>();
    const uuids = new Set<unknown>(all(name, 'uuid'));
    const ids = new Set<unknown>([...all('catalog', 'id'), ...all('catalog-27001', 'id')]);
    const roles = [...valuesOf(data, 'roles')].flat() as Json[];
    const roleIds = new Set(roles.map(({ id }) => id));
    const knownBy = (key: string) => {
      if (/-uuids?$/.test(key)) return uuids;
      if (key === 'role-id') return roleIds;
      return /^(?:control-id|target-id|id-ref|with-ids)$/.test(key) ? ids : undefined;
    };
    const look = (value: unknown, key = '') => {
      if (Array.isArray(value)) for (const each of value) look(each, key);
      else if (typeof value === 'object' && value !== null)
        for (const [inner, each] of Object.entries(value)) look(each, inner);
      else {
        const known = knownBy(key);
        if (!known) return;
        found.add(key);
        expect(known, `${name}: ${key}`).toContain(value);
      }
    };
    look(data);
    expect([...found].sort()).toEqual(keys);
  });

  it.each(Object.entries(importing))('%s leads to what it is to lead to', (key, [from, root]) => {
    const [{ href }] = [...valuesOf(documentOf(from), key)] as [{ href: string }];
    expect(Object.keys(documentOf(href.replace('.json', '')))).toEqual([root]);
  });

  it('says of which statement of a control a finding is', () => {
    const parts = [...valuesOf(documentOf('catalog'), 'parts')].flat() as Json[];
    const statements = new Set(parts.map(({ id }) => id));
    for (const name of ['assessment-results', 'poam'])
      for (const target of valuesOf(documentOf(name), 'target') as Iterable<Json>)
        expect(statements, name).toContain(target['target-id']);
  });

  it('says of every control what the Statement says, and claims nothing that is not proven', () => {
    const [requirements] = [
      ...valuesOf(documentOf('ssp'), 'implemented-requirements'),
    ] as unknown as [{ 'control-id': string; props: { name: string; value: string }[] }[]];
    expect(requirements.length).toBe(handbook.entries.controls.length);
    for (const requirement of requirements) {
      const state = requirement.props.find(({ name }) => name === 'state')?.value;
      const [status] = [...valuesOf(requirement, 'implementation-status')] as [{ state: string }];
      expect(status.state === 'implemented').toBe(state === 'proven');
    }
  });

  it('gives the same bytes for the same handbook, and another identifier for another one', () => {
    const again = loadHandbook({ root: exampleContent });
    expect(oscalDocuments(again).map(({ make }) => make())).toEqual(
      oscalDocuments(handbook).map(({ make }) => make()),
    );
    const later = { ...handbook, asOf: '2026-11-25' };
    const uuid = (made: string | undefined) => /"uuid": "([^"]+)"/.exec(made ?? '')?.[1];
    expect(uuid(oscalDocuments(later)[0]?.make())).not.toBe(
      uuid(oscalDocuments(handbook)[0]?.make()),
    );
  });

  it('leaves out what would be empty, as OSCAL asks', () => {
    expect(oscalDocuments(handbookOf({})).map(({ name }) => name)).toEqual([
      'oscal/catalog.json',
      'oscal/catalog-27001.json',
      'oscal/mapping.json',
    ]);
  });
});
