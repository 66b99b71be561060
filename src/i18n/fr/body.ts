import type { Messages } from '../messages.ts';

/** What the texts of entries are rendered with. */
export const body: Messages['body'] = {
  callouts: {
    note: 'Note',
    tip: 'Conseil',
    important: 'Important',
    warning: 'Attention',
    caution: 'Prudence',
  },
  footnotes: 'Notes de bas de page',
  backToReference: (reference) => `Retour à l’appel de note ${reference}`,
};
