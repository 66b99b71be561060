/** The keys, as the dialog lists them. */
export const keys = {
  title: 'Keys',
  lead: 'They work on every page, wherever nobody is writing.',
  list: [
    { keys: ['/', 'Ctrl K'], does: 'Search' },
    { keys: ['Up', 'Down'], does: 'Go through what was found' },
    { keys: ['Enter'], does: 'Open it' },
    { keys: ['P', 'N'], does: 'Previous and next entry' },
    { keys: ['Esc'], does: 'Close what is open' },
    { keys: ['?'], does: 'This list' },
  ],
  single: 'Single keys work (Ctrl K always does)',
  close: 'Close',
};
