import { describe, expect, it } from 'vitest';
import {
  isIncidentClosed,
  notificationsOf,
  type NotificationClock,
} from '../../../src/handbook/state/notifications.ts';
import type { Handbook } from '../../../src/handbook/types.ts';
import { entryIn, handbookOf, type Entries } from '../handbook-of.ts';

const clocksOf = (
  fields: object,
  others: Entries = {},
  asOf = '2026-11-24',
): NotificationClock[] => {
  const handbook = { ...handbookOf({ incidents: { 'INC-1': { ...fields } }, ...others }), asOf };
  return notificationsOf(handbook as Handbook, entryIn(handbook, 'incidents', 'INC-1'));
};
const to = { to: 'Authority' };
const art73 = (fields: object, notification: object = {}) =>
  clocksOf({ ...fields, notifications: [{ ...to, basis: 'ai-act:73', ...notification }] })[0];

describe('the period of Art. 73', () => {
  it.each([
    ['15 days', {}, 15, '2026-11-25'],
    ['15 days for rights', { seriousness: 'rights' }, 15, '2026-11-25'],
    ['10 days for a death', { seriousness: 'death' }, 10, '2026-11-20'],
    ['2 days for critical infrastructure', { seriousness: 'infrastructure' }, 2, '2026-11-12'],
    [
      '2 days for a widespread infringement',
      { seriousness: 'death', widespread: true },
      2,
      '2026-11-12',
    ],
  ])('is %s', (_, fields, period, due) => {
    expect(art73(fields)).toMatchObject({ period, due });
  });

  it('runs from the day of awareness, and from detection where none is named', () => {
    expect(art73({ aware: '2026-11-20' })?.due).toBe('2026-12-05');
  });

  it('ends earlier where the entry says so, and at most four days later', () => {
    expect(art73({}, { due: '2026-11-18' })?.due).toBe('2026-11-18');
    expect(art73({}, { due: '2026-11-29' })?.due).toBe('2026-11-29');
    expect(art73({}, { due: '2026-11-30' })?.due).toBe('2026-11-25');
  });
});

describe('a notification', () => {
  const gdpr = (notification: object) =>
    clocksOf({ notifications: [{ ...to, basis: 'Art. 33 GDPR', ...notification }] })[0]?.state;

  it('is in time up to its last day', () => {
    expect(gdpr({ due: '2026-11-13', sent: '2026-11-13' })).toBe('in-time');
    expect(gdpr({ due: '2026-11-13', sent: '2026-11-14' })).toBe('late');
    expect(gdpr({ sent: '2026-11-14' })).toBe('sent');
  });

  it('runs on its last day, and has expired the day after', () => {
    expect(gdpr({ due: '2026-11-24' })).toBe('running');
    expect(gdpr({ due: '2026-11-23' })).toBe('expired');
    expect(gdpr({})).toBe('running');
  });

  it('is not sent on a day to come', () => {
    expect(gdpr({ due: '2026-11-24', sent: '2026-11-25' })).toBe('running');
  });

  it('under Art. 26(5) is due at once: the day after, it has expired', () => {
    const art26 = (detected: string, notification = {}) =>
      clocksOf({ detected, notifications: [{ ...to, basis: 'ai-act:26', ...notification }] })[0];
    expect(art26('2026-11-24')).toMatchObject({ state: 'running', period: 'immediately' });
    expect(art26('2026-11-23')).toMatchObject({ state: 'expired', due: undefined });
    expect(art26('2026-11-20', { sent: '2026-11-23' })?.state).toBe('sent');
  });
});

describe('a notification that the law asks for and nobody recorded', () => {
  const system = (roles: string[], risk = 'high') => ({
    aiAct: {
      inScope: true,
      roles,
      risk,
      ...(risk === 'high' && { annexIII: 5 }),
      gpai: 'none',
      basis: 'Decided.',
    },
  });
  const asked = (roles: string[], fields: object = {}, risk?: string) =>
    clocksOf(
      { systems: ['SYS-1'], detected: '2028-01-10', seriousness: 'rights', ...fields },
      { inventory: { 'SYS-1': system(roles, risk) } },
      '2028-01-12',
    ).map(({ basis, index }) => `${basis} ${index ?? 'unrecorded'}`);

  it('is that of the provider, or else that of the deployer', () => {
    expect(asked(['provider', 'deployer'])).toEqual(['ai-act:73 unrecorded']);
    expect(asked(['deployer'])).toEqual(['ai-act:26 unrecorded']);
  });

  it('is told once, and not where it is recorded', () => {
    expect(asked(['provider'], { notifications: [{ ...to, basis: 'ai-act:73' }] })).toEqual([
      'ai-act:73 0',
    ]);
  });

  it('is none before the duty applies, of what is not serious, and for other systems', () => {
    expect(asked(['provider'], { detected: '2026-11-10' })).toEqual([]);
    expect(asked(['provider'], { seriousness: 'none' })).toEqual([]);
    expect(asked(['provider'], { seriousness: undefined })).toEqual([]);
    expect(asked(['provider'], {}, 'minimal')).toEqual([]);
  });
});

it('an incident that is closed on a day to come is not closed yet', () => {
  const isClosed = (fields: object) => {
    const handbook = handbookOf({ incidents: { 'INC-1': { status: 'closed', ...fields } } });
    return isIncidentClosed(handbook, entryIn(handbook, 'incidents', 'INC-1'));
  };
  expect(isClosed({ closed: '2026-11-24' })).toBe(true);
  expect(isClosed({ closed: '2026-11-25' })).toBe(false);
  expect(isClosed({})).toBe(true);
});
