/** How YAML is read: nothing twice, and no errors in colour. */
export const yamlOptions = { prettyErrors: false, strict: true, uniqueKeys: true } as const;
