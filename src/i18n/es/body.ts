import type { Messages } from '../messages.ts';

/** What the texts of entries are rendered with. */
export const body: Messages['body'] = {
  callouts: { note: 'Nota', warning: 'Advertencia', tip: 'Consejo' },
  footnotes: 'Notas al pie',
  backToReference: (reference) => `Volver a la referencia ${reference}`,
};
