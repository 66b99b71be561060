import type { Messages } from '../messages.ts';

export const body: Messages['body'] = {
  callouts: { note: 'Hinweis', warning: 'Warnung', tip: 'Tipp' },
  footnotes: 'Fussnoten',
  backToReference: (reference: string) => `Zurück zum Verweis ${reference}`,
};
