import type { Messages } from '../messages.ts';

export const proof: Messages['proof'] = {
  none: 'Keine Nachweise.',
  fromIsms: 'aus dem ISMS',
  until: 'bis {day}',
  expiredOn: (date: string) => `abgelaufen ${date}`,
  notAbout: 'Zählt nicht, weil es dieses System nicht betrifft:',
};
