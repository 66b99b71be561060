/** What pages say of documents that can be read in several languages. */
export const translations = {
  title: 'Languages',
  source: 'Read the source',
  of: (version: string) =>
    `Translation of version ${version}. Facts, history and links are on the page of the source.`,
  behind: (version: string, now: string) =>
    `This is a translation of version ${version}. The source is at version ${now}, so this text is not the one in force.`,
  behindText: (version: string) =>
    `This is a translation of an earlier text of version ${version}. The source was approved again since, so this text may not be the one in force.`,
};
