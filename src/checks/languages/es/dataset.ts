import type { GroupTexts } from '../texts.ts';
import { either } from './words.ts';

export const dataset: GroupTexts<'dataset'> = {
  'dataset/provenance': {
    summary:
      'A un conjunto de datos le falta la procedencia, el derecho a usarlo o los requisitos de calidad.',
    why: 'A.7.3 a A.7.5 preguntan cómo se adquirieron los datos, qué calidad se exige y de dónde vienen. Un modelo no puede estar mejor documentado que los datos en que se basa.',
    says: {
      lacking: (id, missing) => ({
        found: `${id} no indica ${either(missing.map((name) => ({ provenance: 'su procedencia', rights: 'el derecho a usarlo', quality: 'sus requisitos de calidad' })[name]))}.`,
        expected: '`provenance`, `rights` y `quality`',
        fix: 'Rellenar lo que falta. Si otros suministran los datos, preguntarles y escribir lo que respondan.',
      }),
    },
  },
  'dataset/legal-basis': {
    summary:
      'Un conjunto de datos tiene datos personales y ninguna base jurídica, o no dice si los tiene.',
    why: 'Los datos recogidos lícitamente para un fin no quedan libres para un modelo. El derecho de protección de datos pide la base, y A.7.3 cómo se adquirieron los datos.',
    says: {
      undecided: (id) => ({
        found: `${id} no dice si tiene datos personales.`,
        expected: '`personal`',
        fix: 'Escribir `personal: none`, `personal` o `special`. Si no es `none`, nombrar la base en `legalBasis`.',
      }),
      missing: (id, personal) => ({
        found: `${id} tiene ${{ personal: 'datos personales', special: 'categorías especiales de datos personales' }[personal]}, pero ninguna base jurídica.`,
        expected: '`legalBasis`',
        fix: 'Nombrar en `legalBasis` la ley y el motivo: consentimiento, contrato, una obligación legal. Si no hay ninguno, los datos no deben usarse.',
      }),
    },
  },
};
