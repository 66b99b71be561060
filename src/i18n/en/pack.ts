/** What a site says that is opened from disk, and the file beside it. */
export const pack = {
  search: {
    results: 'Results: {count}',
    none: 'Nothing was found.',
    close: 'Close',
  },
  readme: {
    asOf: 'State of {day}.',
    open: 'Unpack the archive and open site/index.html in a browser. It needs no server and no network.',
    whole:
      '`aims verify` compares each file with MANIFEST.json. With --manifest and the SHA-256 of that file, which whoever packed it can tell, it proves that nothing was changed.',
  },
};
