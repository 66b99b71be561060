import type { Messages } from '../messages.ts';

/** What the texts of entries are rendered with. */
export const body: Messages['body'] = {
  callouts: {
    note: 'Nota',
    tip: 'Suggerimento',
    important: 'Importante',
    warning: 'Attenzione',
    caution: 'Cautela',
  },
  footnotes: 'Note a piè di pagina',
  backToReference: (reference) => `Torna al rimando ${reference}`,
};
