/** What scripts add to tables. Numbers take the place of the names in braces. */
export const tables = {
  filter: 'Filter',
  sort: 'Sort by',
  shown: '{shown} of {total}',
  noMatch: 'No row matches these filters.',
  clear: 'Show all rows',
  scroll: 'There is more to the side: scroll, or use the arrow keys.',
  copy: 'Copy link',
  copied: 'Link copied',
};
