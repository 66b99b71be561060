/** The page that stands where there is none. */
export const notFound = {
  title: 'Page not found',
  text: 'This page does not exist, or not any more. The search finds entries by id and by words.',
  all: 'All pages',
};
