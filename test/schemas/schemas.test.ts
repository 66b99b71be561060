import { describe as suite, expect, it } from 'vitest';
import { z } from 'zod';
import { collectionNames } from '../../schemas/fields.ts';
import { handbookConfig } from '../../schemas/handbook.ts';
import { collections } from '../../schemas/index.ts';
import { ismsControl } from '../../schemas/isms-controls.ts';
import { describe, fieldsOf, unwrap } from '../../schemas/walk.ts';

const schemas = [
  ...Object.values(collections).map(({ name, schema }) => [name, schema] as const),
  ['handbook.yaml', handbookConfig] as const,
  ['isms/controls.csv', ismsControl] as const,
];

/** Every object schema inside a schema, with the way to it. */
function objectsIn(
  schema: z.core.$ZodType,
  path: string,
): { path: string; object: z.core.$ZodType }[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject)
    return [
      { path, object: inner },
      ...Object.entries(inner.shape as Record<string, z.core.$ZodType>).flatMap(([name, field]) =>
        objectsIn(field, `${path}.${name}`),
      ),
    ];
  if (inner instanceof z.ZodArray) return objectsIn(inner.element, `${path}[]`);
  if (inner instanceof z.ZodUnion)
    return inner.options.flatMap((option) => objectsIn(option, path));
  return [];
}

suite('the schemas', () => {
  it('describe every collection once, under the name of its folder', () => {
    expect(Object.keys(collections)).toEqual([...collectionNames]);
    for (const [name, collection] of Object.entries(collections))
      expect(collection.name).toBe(name);
  });

  suite.each(schemas)('of %s', (name, schema) => {
    const objects = objectsIn(schema, name);

    it('tell the author of every field what it is called and what to write', () => {
      for (const { path, object } of objects)
        for (const [field, fieldSchema] of Object.entries(fieldsOf(object) ?? {})) {
          const { title, description } = describe(fieldSchema);
          expect(title, `${path}.${field}`).toMatch(/^\S.*\S$/);
          expect(description, `${path}.${field}`).toMatch(/[.)]$/);
        }
    });

    it('refuse fields that they do not know, however deep', () => {
      for (const { path, object } of objects) {
        const result = z.safeParse(object, { surplus: 1 });
        const codes = result.success ? [] : result.error.issues.map(({ code }) => code);
        expect(codes, path).toContain('unrecognized_keys');
      }
    });
  });
});

suite('a control', () => {
  const control = {
    owner: 'lead',
    applicable: true,
    drivers: ['risk'],
    justification: 'Claims are sorted by a model.',
    status: 'implemented',
    lastReviewed: '2026-09-01',
    nextReview: '2027-09-01',
  };
  const complaints = (change: Record<string, unknown>) => {
    const result = collections.controls.schema.safeParse({ ...control, ...change });
    return result.success
      ? []
      : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  };

  it('may be implemented without a target date, and only then', () => {
    expect(complaints({})).toEqual([]);
    expect(complaints({ targetDate: '2027-01-01' })).toEqual([
      'targetDate does not belong here, because the control is implemented',
    ]);
    expect(complaints({ status: 'planned' })).toEqual([
      'targetDate is missing, although the status is `planned`',
    ]);
    expect(complaints({ status: 'partial', targetDate: '2027-01-01' })).toEqual([]);
  });

  it('has drivers and a status where it applies, and a basis where it does not', () => {
    expect(complaints({ drivers: [], status: undefined })).toHaveLength(2);
    expect(complaints({ applicable: false })).toHaveLength(3);
    expect(
      complaints({
        applicable: false,
        drivers: undefined,
        status: undefined,
        exclusionBasis: 'not-needed',
      }),
    ).toEqual([]);
  });

  it('is not reviewed next before it was reviewed last', () => {
    expect(complaints({ nextReview: '2026-08-31' })).toEqual([
      'nextReview is 2026-08-31, before `lastReviewed` (2026-09-01)',
    ]);
  });
});

suite('documented information', () => {
  it('names its approver and three dates once it is approved', () => {
    const policy = {
      title: 'T',
      owner: 'lead',
      kind: 'policy',
      origin: 'aims',
      version: '1.0',
      status: 'approved',
    };
    const result = collections.policies.schema.safeParse(policy);
    expect(result.success ? [] : result.error.issues.map(({ path }) => path.join('.'))).toEqual([
      'approvedBy',
      'approved',
      'effective',
      'nextReview',
    ]);
    expect(collections.policies.schema.safeParse({ ...policy, status: 'draft' }).success).toBe(
      true,
    );
  });
});

suite('data of a system', () => {
  const complaints = (data: Record<string, unknown>) => {
    const { data: list } = collections.inventory.schema.shape;
    const result = list.safeParse([data]);
    return result.success
      ? []
      : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  };

  it('are described, or name a dataset that describes them', () => {
    expect(complaints({ name: 'Claims', personal: 'none', source: 'Claims system' })).toEqual([]);
    expect(complaints({ dataset: 'DATA-1' })).toEqual([]);
    expect(complaints({ name: 'Claims', personal: 'none' })).toEqual([
      '0.source is missing, although no `dataset` is named',
    ]);
    expect(complaints({ dataset: 'DATA-1', personal: 'none' })).toEqual([
      '0.personal does not belong here, because the entry of DATA-1 says it',
    ]);
  });
});

suite('an incident', () => {
  const complaints = (change: Record<string, unknown>) => {
    const result = collections.incidents.schema.safeParse({
      title: 'Wrong answers',
      owner: 'lead',
      kind: 'incident',
      detected: '2026-08-03',
      status: 'open',
      ...change,
    });
    return result.success
      ? []
      : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  };
  const basis = (text: string) => complaints({ notifications: [{ to: 'Authority', basis: text }] });

  it('needs little, so that it can be registered on the first day', () => {
    expect(complaints({})).toEqual([]);
  });

  it('names an article of the EU AI Act so that its period can be computed', () => {
    for (const right of ['ai-act:73', 'ai-act:26(5)', 'Art. 33 GDPR', 'Contract'])
      expect(basis(right)).toEqual([]);
    for (const wrong of ['AI Act, Art. 73', 'EU AI Act 26', 'ai-act 73'])
      expect(basis(wrong)[0]).toMatch(/^notifications\.0\.basis is "/);
  });

  it('has its days in order, and is closed only if it says so', () => {
    expect(complaints({ occurred: '2026-08-04' })).toEqual([
      'detected is 2026-08-03, before `occurred` (2026-08-04)',
    ]);
    expect(complaints({ closed: '2026-09-01' })).toEqual([
      'closed does not belong here, because the status is `open`',
    ]);
  });
});
