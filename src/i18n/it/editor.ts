import type { Messages } from '../messages.ts';

/** What the browser editor says beside the fields of entries. */
export const editor: Messages['editor'] = {
  title: 'Modificare il manuale',
  text: 'Testo',
  inFile: (fields: string) => `Questi campi si modificano nel file: ${fields}.`,
  mapNames: { duties: 'Articolo', restrictedFields: 'Campo' },
};
