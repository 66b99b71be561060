import { counted } from './number.ts';

/** The handbook at a glance. */
export const home = {
  isms: (standard: string, certificate: string, body: string) =>
    `Extends the management system certified under ${standard} (certificate ${certificate}, ${body}, valid until {day}).`,
  coverage: 'Controls by area and state',
  open: 'Open',
  gaps: (count: number) =>
    count === 1 ? '{count} gap before certification' : '{count} gaps before certification',
  findings: (count: number) => (count === 1 ? '{count} open finding' : '{count} open findings'),
  dueWithin: (days: number) => `Due within ${counted(days, 'day', 'days')}`,
  nothingDue: 'Nothing is due.',
  due: 'What is due',
  columns: { date: 'Date', what: 'What', entry: 'Entry', owner: 'Owner' },
};
