import type { Messages } from '../messages.ts';

/** What the browser editor says beside the fields of entries. */
export const editor: Messages['editor'] = {
  title: 'Editar el manual',
  text: 'Texto',
  inFile: (fields: string) => `Estos campos se editan en el archivo: ${fields}.`,
  mapNames: { duties: 'Artículo', restrictedFields: 'Campo' },
};
