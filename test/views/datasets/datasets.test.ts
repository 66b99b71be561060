import { describe, expect, it } from 'vitest';
import { dataOf } from '../../../src/handbook/lookup/system-data.ts';
import { reachOf } from '../../../src/handbook/state/regulation-reach.ts';
import type { Handbook } from '../../../src/handbook/types.ts';
import { datasetRegister } from '../../../src/views/datasets/dataset-register.ts';
import {
  datasetStanding,
  describedFields,
  qualityTable,
  usersOf,
} from '../../../src/views/datasets/dataset.ts';
import { systemPage } from '../../../src/views/systems/system.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { rowsOf, type Table } from '../../../src/views/table/table.ts';
import { entryIn, handbookOf } from '../../handbook/handbook-of.ts';

const said = (handbook: Handbook, table: Table) =>
  rowsOf(table).map(({ cells }) =>
    cells.map((cell) => String(plainValue(handbook, cell)).replaceAll('\n', ', ')),
  );

const handbook = handbookOf({
  inventory: {
    'SYS-1': {
      data: [
        { dataset: 'DATA-1' },
        { name: 'Weather', personal: 'none', source: 'Met office' },
        { dataset: 'DATA-9' },
        { dataset: 'DATA-1' },
      ],
    },
    'SYS-2': { data: [{ dataset: 'DATA-2' }] },
  },
  datasets: {
    'DATA-1': {
      title: 'Claims since 2015',
      uses: ['training', 'testing'],
      version: '3',
      personal: 'special',
      acquisition: 'own',
      provenance: 'Claims system.',
      custodian: 'steward',
      quality: [
        { requirement: 'No duplicates', measure: 'Share', result: '0.1 %', date: '2026-10-01' },
        { requirement: 'All regions' },
      ],
    },
    'DATA-2': { title: 'Photos', uses: ['testing'] },
  },
});
const dataset = (id: string) => entryIn(handbook, 'datasets', id);
const system = (id: string) => entryIn(handbook, 'inventory', id);

describe('the data of a system', () => {
  it('are described by the inventory or by the dataset that it names', () => {
    expect(
      dataOf(handbook, system('SYS-1')).map(({ name, personal, source }) => [
        name,
        personal,
        source,
      ]),
    ).toEqual([
      ['Claims since 2015', 'special', 'Claims system.'],
      ['Weather', 'none', 'Met office'],
      ['DATA-9', undefined, undefined],
      ['Claims since 2015', 'special', 'Claims system.'],
    ]);
  });

  it('lead from the page of the system to the dataset, and back', () => {
    const { data } = systemPage(handbook, system('SYS-1'));
    expect(data[0]?.link).toMatchObject({ id: 'DATA-1', path: '/datasets/DATA-1/' });
    expect(data[1]?.link).toBeUndefined();
    expect(usersOf(handbook, dataset('DATA-1')).map(({ id }) => id)).toEqual(['SYS-1']);
  });

  it('decide through the dataset whether a law on data protection reaches the system', () => {
    const withLaw = handbookOf({
      inventory: {
        'SYS-1': { data: [{ dataset: 'DATA-1' }] },
        'SYS-2': { data: [{ dataset: 'DATA-2' }] },
      },
      datasets: { 'DATA-1': { personal: 'personal' }, 'DATA-2': {} },
      regulations: {
        'REG-1': {
          title: 'Federal Act on Data Protection (FADP)',
          owner: 'lead',
          jurisdiction: 'Switzerland',
          authority: 'FDPIC',
          kind: 'law',
          url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en',
          milestones: [],
        },
      },
    });
    const reach = reachOf(withLaw, entryIn(withLaw, 'regulations', 'REG-1'));
    expect(reach.map((each) => each.system.id)).toEqual(['SYS-1']);
  });
});

describe('the register of datasets', () => {
  it('says what each is used for, by which systems, and what was measured', () => {
    expect(said(handbook, datasetRegister(handbook))).toEqual([
      [
        ...['DATA-1 Claims since 2015', 'SYS-1', 'training, testing', 'special', 'own'],
        ...['1 of 2 measured', 'lead'],
      ],
      [
        ...['DATA-2 Photos', 'SYS-2', 'testing', 'not stated', 'not stated'],
        ...['No quality requirement is recorded.', 'lead'],
      ],
    ]);
  });

  it('calls training of a model so, in every language', () => {
    const german = { ...handbook, config: { ...handbook.config, language: 'de' } } as Handbook;
    expect(said(german, datasetRegister(german))[0]?.[2]).toBe('Training, Prüfung');
    const french = { ...handbook, config: { ...handbook.config, language: 'fr' } } as Handbook;
    expect(said(french, datasetRegister(french))[0]?.[2]).toBe('entraînement, test');
  });
});

describe('the page of a dataset', () => {
  it('begins with its version, how sensitive it is, who uses it and who answers for it', () => {
    expect(
      datasetStanding(handbook, dataset('DATA-1')).map((cell) => plainValue(handbook, cell)),
    ).toEqual([
      ...['version 3', 'sensitive personal', 'used by 1 system', 'owner lead', 'custodian steward'],
    ]);
  });

  it('says of each question of A.7 whether it is answered; no legal basis without personal data', () => {
    expect(describedFields(dataset('DATA-1')).filter(({ text }) => text === undefined)).toEqual(
      ['rights', 'legalBasis', 'preparation', 'bias'].map((field) => ({ field, text: undefined })),
    );
    const open = handbookOf({ datasets: { 'DATA-1': { personal: 'none' } } });
    const fields = describedFields(entryIn(open, 'datasets', 'DATA-1')).map(({ field }) => field);
    expect(fields).not.toContain('legalBasis');
  });

  it('shows what quality is required, and what was not measured', () => {
    expect(said(handbook, qualityTable(handbook, dataset('DATA-1')))).toEqual([
      ['No duplicates', 'Share', '0.1 %', '2026-10-01', ''],
      ['All regions', 'not stated', 'not measured', '', ''],
    ]);
  });
});
