/** What a form takes of the entries of a collection, and where it shows something else than the file has. */
export interface FormShape {
  /** The fields that the form has. What else a file says stays as it is. */
  fields: readonly string[];
  /** Maps with free names, such as `duties`: a form has a list of them, with the name of each as a field. */
  maps: Readonly<Record<string, 'group' | 'value'>>;
  /** The ways to lists that a file may write as one text: a form has a list. */
  lists: readonly (readonly string[])[];
}

/** The fields of the forms that no entry has: the text below the fields, the file as it was read. */
export const bodyField = '_text';
export const fileField = '_file';

/** The fields of an item that was part of a map: its name, and its value if that is not a group of fields. */
export const nameField = '_name';
export const valueField = '_value';
