/** What the browser editor says beside the fields of entries. */
export const editor = {
  title: 'Edit the handbook',
  text: 'Text',
  inFile: (fields: string) => `These fields are edited in the file: ${fields}.`,
};
