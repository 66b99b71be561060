/** What stands at the head of every page. */
export const header = {
  menu: 'Contents',
  search: 'Search',
  noIndex: 'Searching needs the built site: npm run build',
  noScript: 'Searching needs JavaScript; all else does not.',
  filters: { collection: 'Collection', status: 'Status' },
};
