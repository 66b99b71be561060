import type { Messages } from '../messages.ts';

/** The register of controls, by the areas of Annex A. */
export const controls: Messages['controls'] = {
  description: 'I controlli dell’Appendice A per area, con stato, responsabile e riesame.',
  lead: 'I 38 controlli di riferimento dell’Appendice A della ISO/IEC 42001 nelle loro nove aree, e i controlli propri. La {statement} indica perché ciascuno si applica o non si applica.',
  columns: {
    control: 'Controllo',
    state: 'Stato',
    owner: 'Responsabile',
    proof: 'Evidenze',
    nextReview: 'Prossimo riesame',
  },
};
