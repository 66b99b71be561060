/** English names documented information by what the data call it. */
export const documents: Readonly<Record<string, string>> = {};
