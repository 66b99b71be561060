/**
 * A register that goes on is found by its first page; the maps of the areas, which hold pictures of
 * entries and their names, by the map of all. Style sheets, lists as text and the page that tells that
 * there is none are not looked for.
 */
const unsearched = [
  /\/-\//,
  /^\/exports\/[^/]/,
  /^\/map\/[^/]/,
  /^\/help\/rules\//,
  /^\/404\/?$/,
  /\.(?:css|txt)$/,
];

/** @param path - of a page that is no entry's, from the root of the site */
export const isSearchedPage = (path: string): boolean =>
  !unsearched.some((kind) => kind.test(path));
