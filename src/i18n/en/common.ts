/** Words that many pages share. */
export const common = {
  none: 'none',
  nobody: 'nobody',
  yes: 'yes',
  no: 'no',
  table: 'Table',
  entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
};
