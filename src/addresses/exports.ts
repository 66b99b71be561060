/** Formats in which a table can be taken away. */
export type TableFormat = 'csv' | 'xlsx' | 'md' | 'docx';

/** Path of a file that can be taken away, without the base path. */
export const exportPath = (file: string) => `/exports/${file}`;

/** Path of a table that can be taken away. */
export const tableExportPath = (name: string, format: TableFormat) =>
  exportPath(`${name}.${format}`);
