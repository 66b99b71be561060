/** The auditor's notebook: notes in the reader's own browser, and samples of registers. */
export const notebook = {
  open: 'Auditor’s notebook',
  lead: 'Your notes stay in this browser. Nobody else sees them, and nothing is sent. Download them before you clear the data of this browser.',
  about: 'About',
  mark: 'Mark',
  marks: {
    note: 'Note',
    conforms: 'Conforms',
    opportunity: 'Opportunity',
    observation: 'Observation',
    minor: 'Minor',
    major: 'Major',
  },
  text: 'Note',
  kept: 'Notes in this browser: {count}',
  notKept: 'This browser keeps no notes. Copy what you write before you leave this page.',
  download: 'Download all as CSV',
  clear: 'Clear all notes',
  confirm: 'Delete all notes on this handbook from this browser?',
  page: 'Page',
  draw: 'Draw a sample',
  sampleLead:
    'The same register, size and seed give the same sample to everyone. Agree on the seed before you draw.',
  size: 'Size',
  seed: 'Seed',
  drawn: 'Sample of {size} out of {total}, seed',
  notLoaded: 'The rows of this register could not be loaded. Reload the page and try again.',
};
