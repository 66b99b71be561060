import type { Messages } from '../messages.ts';

/** What the browser editor says beside the fields of entries. */
export const editor: Messages['editor'] = {
  title: 'Handbuch bearbeiten',
  text: 'Text',
  inFile: (fields: string) => `Diese Felder werden in der Datei bearbeitet: ${fields}.`,
  mapNames: { duties: 'Artikel', restrictedFields: 'Feld' },
};
