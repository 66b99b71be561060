/** The page for an address that does not exist. */
export const notFound = {
  title: 'Page not found',
  text: 'This page does not exist, or no longer exists. Search finds entries by id and by word.',
  all: 'All pages',
};
