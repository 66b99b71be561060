/** What the browser editor says beside the fields of entries. */
export const editor = {
  title: 'Edit the handbook',
  text: 'Text',
  inFile: (fields: string) => `These fields are edited in the file: ${fields}.`,
  // What a form calls the names of a map, which it has as a list.
  mapNames: { duties: 'Article', restrictedFields: 'Field' },
};
