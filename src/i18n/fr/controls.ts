import type { Messages } from '../messages.ts';

/** The register of controls, by the areas of Annex A. */
export const controls: Messages['controls'] = {
  description:
    'Les mesures de l’annexe A par domaine, avec leur état, leur responsable et leur revue.',
  lead: 'Les 38 mesures de référence de l’annexe A de l’ISO/IEC 42001 dans leurs neuf domaines, et les mesures propres à l’organisation. La {statement} dit pourquoi chacune s’applique ou ne s’applique pas.',
  columns: {
    control: 'Mesure',
    state: 'État',
    owner: 'Responsable',
    proof: 'Preuves',
    nextReview: 'Prochaine revue',
  },
};
