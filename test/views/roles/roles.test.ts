import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collections } from '../../../schemas/index.ts';
import { referencePaths } from '../../../schemas/walk.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { competenceMatrix } from '../../../src/views/roles/competence-matrix.ts';
import { dutiesOfRole, dutyFields } from '../../../src/views/roles/role-duties.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const competence = (name: string, evidence: string[] = [], required = true) => ({
  competence: name,
  required,
  evidence,
});
const role = (title: string, competences: object[] = [], more: object = {}) => ({
  title,
  responsibilities: 'Answers for it.',
  competences,
  ...more,
});
const evidence = {
  'EV-1': { validUntil: '2027-05-31' },
  'EV-2': { validUntil: '2026-01-31' },
  'EV-3': { validUntil: '2026-12-31' },
  'EV-4': {},
};
const matrixOf = (roles: Record<string, object>) =>
  competenceMatrix(handbookOf({ roles, evidence } as never));

describe('the competence matrix', () => {
  const { roles, required, proven } = matrixOf({
    lead: role('Lead', [
      competence('Law', ['EV-2', 'EV-1', 'EV-3']),
      competence('Method', ['EV-2']),
      competence('Statistics'),
      competence('French', [], false),
      competence('Practice', ['EV-1', 'EV-4']),
    ]),
    newcomer: role('Newcomer'),
  });

  it('says of each competence whether valid evidence shows it', () => {
    expect(roles[0]?.competences.map(({ state }) => state)).toEqual([
      'proven',
      'expired',
      'unproven',
      'unproven',
      'proven',
    ]);
    expect(roles[1]?.competences).toEqual([]);
  });

  it('counts the required ones only', () => expect([proven, required]).toEqual([2, 4]));

  it('knows the day on which the last proof ends, if all of them do', () => {
    expect(roles[0]?.competences.map(({ until }) => until)).toEqual([
      '2027-05-31',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the ways from the ISMS to the AIMS', () => {
  const matrix = matrixOf({
    implementer: role('Governance Lead', [
      competence('Lead Implementer for ISO/IEC 42001', ['EV-1']),
    ]),
    ciso: role('CISO', [competence('Lead Implementer, ISO/IEC 27001', ['EV-1'])]),
    auditor: role('Internal Audit', [
      competence('Lead Auditor for ISO/IEC 42001 and ISO/IEC 27001', ['EV-2']),
    ]),
    risk: role('Lead AI Risk Manager', [], {
      ismsCounterpart: 'Information Security Risk Manager',
    }),
    board: role('Board', [competence('Supervisory duties', ['EV-1'])]),
  });
  const standing = (id: string, way: string) => {
    const path = matrix.paths
      .find(({ link }) => link.id === id)
      ?.paths.find((candidate) => candidate.id === way);
    return path && [path.from, path.to];
  };

  it('show where each role stands', () => {
    expect(standing('implementer', 'implementer')).toEqual(['absent', 'proven']);
    expect(standing('ciso', 'implementer')).toEqual(['proven', 'absent']);
    expect(standing('auditor', 'auditor')).toEqual(['expired', 'expired']);
    expect(standing('auditor', 'implementer')).toEqual(['absent', 'absent']);
  });

  it('take the ISMS role for the start, and the title of a role for no proof', () => {
    expect(standing('risk', 'risk')).toEqual(['role', 'unproven']);
  });

  it('name the ways at whose end nobody has arrived, and the roles on no way', () => {
    expect(matrix.unreached).toEqual(['auditor', 'risk']);
    expect(matrix.notOnPath.map(({ id }) => id)).toEqual(['board']);
  });
});

describe('what a role answers for', () => {
  it('knows every field that can name a role', () => {
    const fields = Object.values(collections).flatMap(({ schema }) =>
      referencePaths(schema)
        .filter(({ allowed }) => allowed.includes('roles'))
        .map(({ steps }) => steps[0]),
    );
    expect(
      [...new Set(fields)].filter((field) => !(dutyFields as readonly unknown[]).includes(field)),
    ).toEqual([]);
  });

  const handbook = loadHandbook({
    root: join(import.meta.dirname, '../../../content'),
    asOf: '2026-11-24',
  });

  it('holds every entry that names the role, once for each thing that it does', () => {
    for (const each of handbook.entries.roles) {
      const named = new Set(
        (handbook.backlinks.get(each.id) ?? []).map(({ from, field }) => `${field} ${from}`),
      );
      const listed = dutiesOfRole(handbook, each).flatMap(({ duty, links }) =>
        links.map(({ id }) => `${duty} ${id}`),
      );
      expect(listed.toSorted()).toEqual([...named].toSorted());
    }
  });

  it('holds the Statement of Applicability', () => {
    const { owner, approvedBy } = handbook.config.soa;
    const duties = (id: string | undefined) =>
      handbook.entries.roles
        .filter((each) => each.id === id)
        .flatMap((each) => dutiesOfRole(handbook, each))
        .filter(({ collection }) => collection === 'statement')
        .map(({ duty }) => duty);
    expect(duties(owner)).toEqual(['owner']);
    expect(duties(approvedBy)).toEqual(['approvedBy']);
  });
});
