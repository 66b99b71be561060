/** The register of controls, by the areas of Annex A. */
export const controls = {
  description: 'The controls of Annex A by area, with state, owner and review.',
  lead: 'The 38 reference controls of Annex A of ISO/IEC 42001 in their nine areas, and our own controls. The {statement} says why each of them does or does not apply.',
  columns: {
    control: 'Control',
    state: 'State',
    owner: 'Owner',
    proof: 'Proof',
    nextReview: 'Next review',
  },
};
