/** The head of every page. */
export const header = {
  menu: 'Menu',
  search: 'Search',
  keys: 'Up and Down move through the results, Enter opens one, Esc closes.',
  noIndex: 'Search needs the built site: aims build',
  unreadable: 'The search cannot read its files. Unpack the whole archive and open the page again.',
  noScript: 'Search needs JavaScript; nothing else does.',
  filters: { collection: 'Collection', status: 'Status' },
};
