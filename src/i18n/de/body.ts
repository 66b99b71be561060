import type { Messages } from '../messages.ts';

export const body: Messages['body'] = {
  callouts: {
    note: 'Hinweis',
    tip: 'Tipp',
    important: 'Wichtig',
    warning: 'Warnung',
    caution: 'Vorsicht',
  },
  footnotes: 'Fußnoten',
  backToReference: (reference: string) => `Zurück zum Verweis ${reference}`,
};
