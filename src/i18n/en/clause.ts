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
  by: 'by {day}',
  owner: '{role}',
  noDocument: 'No document.',
  communication: {
    what: 'What',
    when: 'When',
    with: 'With whom',
    how: 'How',
    by: 'By',
  },
  registers: 'Registers: ',
  noCommunication: 'No communication plan is recorded.',
};
