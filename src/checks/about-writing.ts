/** Groups of rules that look at what is written, not at what follows from it. */
const groups = ['content', 'ref', 'mdx', 'link', 'edition', 'translation'];

/** Whether a rule looks at what is written, not at what follows from it. */
export const isAboutWriting = (rule: string): boolean => groups.includes(rule.split('/')[0] ?? '');
