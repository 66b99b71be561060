import type { Messages } from '../messages.ts';

/** The register of controls, by the areas of Annex A. */
export const controls: Messages['controls'] = {
  description: 'Los controles del Anexo A por área, con estado, responsable y revisión.',
  lead: 'Los 38 controles de referencia del Anexo A de la ISO/IEC 42001 en sus nueve áreas, y los controles propios. La {statement} indica por qué se aplica o no cada uno.',
  columns: {
    control: 'Control',
    state: 'Estado',
    owner: 'Responsable',
    proof: 'Evidencias',
    nextReview: 'Próxima revisión',
  },
};
