import type { Messages } from '../messages.ts';

/** What the browser editor says beside the fields of entries. */
export const editor: Messages['editor'] = {
  title: 'Modifier le manuel',
  text: 'Texte',
  inFile: (fields: string) => `Ces champs se modifient dans le fichier : ${fields}.`,
  mapNames: { duties: 'Article', restrictedFields: 'Champ' },
};
