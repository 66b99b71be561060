/** The page of a clause. */
export const clause = {
  columns: {
    clause: 'Sub-clause',
    disposition: 'Carries over',
    isms: 'From the ISMS',
    adds: 'The AIMS adds',
    documents: 'Documents',
    status: 'Status',
    named: 'Named by',
  },
  undecided: 'Not decided.',
  noIsms: 'No ISMS document.',
  noDocument: 'No document.',
};
