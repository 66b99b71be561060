/** The proofs of a control, on its page and in the Statement. */
export const proof = {
  none: 'No evidence.',
  fromIsms: 'from the ISMS',
  until: 'until {day}',
  expiredOn: (date: string) => `expired ${date}`,
  /** Before what an entry names as proof of a system and is about others, or about none. */
  notAbout: 'Does not count, because it is not about this system:',
};
