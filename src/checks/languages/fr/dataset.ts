import type { GroupTexts } from '../texts.ts';
import { either } from './words.ts';

export const dataset: GroupTexts<'dataset'> = {
  'dataset/provenance': {
    summary:
      'Il manque à un jeu de données sa provenance, le droit de l’utiliser ou les exigences de qualité.',
    why: 'A.7.3 à A.7.5 demandent comment les données ont été acquises, quelle qualité est exigée et d’où elles viennent. Un modèle ne peut pas être mieux documenté que les données sur lesquelles il est bâti.',
    says: {
      lacking: (id, missing) => ({
        found: `${id} n’indique pas ${either(missing.map((name) => ({ provenance: 'sa provenance', rights: 'le droit de l’utiliser', quality: 'ses exigences de qualité' })[name]))}.`,
        expected: '`provenance`, `rights` et `quality`',
        fix: 'Remplir ce qui manque. Si d’autres fournissent les données, leur demander, et écrire leur réponse.',
      }),
    },
  },
  'dataset/legal-basis': {
    summary:
      'Un jeu de données contient des données personnelles sans base légale, ou ne dit pas s’il en contient.',
    why: 'Des données recueillies licitement pour une finalité ne sont pas libres pour un modèle. Le droit de la protection des données demande la base, et A.7.3 comment elles ont été acquises.',
    says: {
      undecided: (id) => ({
        found: `${id} ne dit pas s’il contient des données personnelles.`,
        expected: '`personal`',
        fix: 'Écrire `personal: none`, `personal` ou `special`. Si ce n’est pas `none`, nommer la base sous `legalBasis`.',
      }),
      missing: (id, personal) => ({
        found: `${id} contient des données ${{ personal: 'personnelles', special: 'personnelles sensibles' }[personal]}, mais n’a pas de base légale.`,
        expected: '`legalBasis`',
        fix: 'Nommer sous `legalBasis` la loi et le motif : consentement, contrat, obligation légale. S’il n’y en a pas, les données ne doivent pas être utilisées.',
      }),
    },
  },
};
