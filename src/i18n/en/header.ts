/** What stands at the head of every page. */
export const header = {
  menu: 'Menu',
  search: 'Search',
  keys: 'Up and Down go through what was found, Enter opens it, Esc closes.',
  noIndex: 'Searching needs the built site: npm run build',
  noScript: 'Searching needs JavaScript; all else does not.',
  filters: { collection: 'Collection', status: 'Status' },
};
