import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../src/collections/index.ts';
import { notificationsOf } from '../../../src/handbook/state/notifications.ts';
import {
  incidentRegister,
  systemIncidentTable,
  allNotifications,
} from '../../../src/views/incidents/incident-register.ts';
import { incidentPage, incidentStanding } from '../../../src/views/incidents/incident.ts';
import {
  notificationTable,
  allNotificationsTable,
} from '../../../src/views/incidents/notification-table.ts';
import { systemPage } from '../../../src/views/systems/system.ts';
import { dueView } from '../../../src/views/overview/due.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { rowsOf, type Table } from '../../../src/views/table/table.ts';
import type { Handbook } from '../../../src/handbook/types.ts';
import { entryIn, handbookOf } from '../../handbook/handbook-of.ts';

const said = (handbook: Handbook, table: Table) =>
  rowsOf(table).map(({ cells }) =>
    cells.map((cell) => String(plainValue(handbook, cell)).replaceAll('\n', ', ')),
  );

const handbook = handbookOf({
  inventory: { 'SYS-1': {} },
  evidence: { 'EV-1': {} },
  findings: { 'FND-1': {} },
  incidents: {
    'INC-1': {
      title: 'Old conditions',
      kind: 'incident',
      systems: ['SYS-1'],
      detected: '2026-08-03',
      seriousness: 'none',
      status: 'closed',
      closed: '2026-10-02',
      lessons: 'Sheets without a date are refused.',
      findings: ['FND-1'],
      notifications: [
        {
          to: 'Customers',
          basis: 'POL-09',
          due: '2026-08-17',
          sent: '2026-08-17',
          evidence: 'EV-1',
        },
      ],
    },
    'INC-2': {
      title: 'Wrong account',
      systems: ['SYS-1'],
      detected: '2026-11-20',
      seriousness: 'rights',
      status: 'contained',
      notifications: [
        { to: 'Authority', basis: 'ai-act:73' },
        { to: 'Provider', basis: 'ai-act:26' },
        { to: 'Police', basis: 'Our own decision' },
      ],
    },
    'INC-3': { title: 'A worry', kind: 'concern', detected: '2026-11-21' },
  },
});
const incident = (id: string) => entryIn(handbook, 'incidents', id);

describe('the register of incidents', () => {
  it('begins with what is not closed, the latest first', () => {
    const register = incidentRegister(handbook);
    expect(register.tally).toBe('2 of 3 not closed.');
    expect(said(handbook, register)).toEqual([
      ['INC-3 A worry', 'concern', 'open', '', '2026-11-21', 'not judged', 'none', 'lead'],
      [
        ...['INC-2 Wrong account', 'incident', 'contained', 'SYS-1', '2026-11-20', 'rights'],
        ...['not sent, period is over, 3 notifications', 'lead'],
      ],
      [
        ...['INC-1 Old conditions', 'incident', 'closed', 'SYS-1', '2026-08-03', 'not serious'],
        ...['sent in time', 'lead'],
      ],
    ]);
  });

  it('tells of each notification: what is not sent first, by its period', () => {
    const { rows, more } = allNotifications(handbook);
    expect(more).toBe(0);
    expect(said(handbook, allNotificationsTable(handbook, rows))).toEqual([
      [
        ...['INC-2 Wrong account', 'Provider', 'not sent, period is over'],
        'ai-act:26 Obligations of deployers of high-risk AI systems, immediately (Art. 26(5))',
        ...['', 'not sent'],
      ],
      [
        ...['INC-2 Wrong account', 'Police', 'period is running', 'Our own decision'],
        ...['', 'not sent'],
      ],
      [
        ...['INC-2 Wrong account', 'Authority', 'period is running'],
        'ai-act:73 Reporting of serious incidents, 15 days (Art. 73(2))',
        ...['2026-12-05', 'not sent'],
      ],
      [
        ...['INC-1 Old conditions', 'Customers', 'sent in time', 'POL-09', '2026-08-17'],
        '2026-08-17, 14 days after awareness',
      ],
    ]);
  });

  it('does not count how many of none are closed', () => {
    expect(incidentRegister(handbookOf({})).tally).toBeUndefined();
  });

  it('shows no more than fifty, and counts the others', () => {
    const many = handbookOf({
      incidents: Object.fromEntries(
        Array.from({ length: 53 }, (_, no) => [
          `INC-${no}`,
          { notifications: [{ to: 'Authority', basis: 'Law' }] },
        ]),
      ),
    });
    const { rows, more } = allNotifications(many);
    expect([rows.length, more]).toEqual([50, 3]);
  });

  it('puts the last day of what is not sent on the list of what is due', () => {
    expect(dueView(handbook).map(({ date, what, link }) => [date, what, link.id])).toContainEqual([
      ...['2026-12-05', 'notification', 'INC-2'],
    ]);
    expect(viewOf('incidents').deadlines(handbook, incident('INC-1'))).toEqual([]);
  });
});

describe('the page of an incident', () => {
  const told = (id: string) => {
    const page = incidentPage(handbook, incident(id));
    return incidentStanding(handbook, incident(id), page).map((cell) => plainValue(handbook, cell));
  };

  it('begins with its state and that of its notifications', () => {
    expect(told('INC-1')).toEqual([
      ...['incident', 'closed', 'sent in time', 'detected 2026-08-03', 'closed 2026-10-02'],
      'owner lead',
    ]);
    expect(told('INC-2')).toEqual([
      ...['incident', 'contained', 'not sent, period is over', 'serious: rights'],
      ...['detected 2026-11-20', 'owner lead'],
    ]);
  });

  it('says when each notification was sent, and how long after awareness', () => {
    const clocks = notificationsOf(handbook, incident('INC-1'));
    expect(said(handbook, notificationTable(handbook, incident('INC-1'), clocks))).toEqual([
      [
        ...['Customers', 'sent in time', 'POL-09', '2026-08-17'],
        ...['2026-08-17, 14 days after awareness', 'EV-1'],
      ],
    ]);
  });

  it('leads to its findings, and is told on the page of each of its systems', () => {
    expect(incidentPage(handbook, incident('INC-1')).findings).toMatchObject([{ id: 'FND-1' }]);
    const { incidents } = systemPage(handbook, entryIn(handbook, 'inventory', 'SYS-1'));
    expect(said(handbook, systemIncidentTable(handbook, incidents)).map(([name]) => name)).toEqual([
      ...['INC-2 Wrong account', 'INC-1 Old conditions'],
    ]);
  });
});
