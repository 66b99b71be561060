import type { Messages } from '../messages.ts';

/** What the texts of entries are rendered with. */
export const body: Messages['body'] = {
  callouts: {
    note: 'Nota',
    tip: 'Consejo',
    important: 'Importante',
    warning: 'Advertencia',
    caution: 'Precaución',
  },
  footnotes: 'Notas al pie',
  backToReference: (reference) => `Volver a la referencia ${reference}`,
};
