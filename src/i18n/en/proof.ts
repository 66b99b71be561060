/** The proofs of a control, on its page and in the Statement. */
export const proof = {
  none: 'No evidence.',
  fromIsms: 'from the ISMS',
  until: 'until {day}',
  expiredOn: (date: string) => `expired ${date}`,
};
