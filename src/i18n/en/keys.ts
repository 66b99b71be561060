/** The keys, as the dialog lists them. */
export const keys = {
  title: 'Keys',
  lead: 'Shortcuts work on every page, except while you type.',
  list: [
    { keys: ['/', 'Ctrl K'], does: 'Search' },
    { keys: ['Up', 'Down'], does: 'Move through the results' },
    { keys: ['Enter'], does: 'Open a result' },
    { keys: ['P', 'N'], does: 'Previous and next entry' },
    { keys: ['Esc'], does: 'Close what is open' },
    { keys: ['?'], does: 'This list' },
  ],
  single: 'Enable single-key shortcuts (Ctrl K always works)',
  close: 'Close',
};
