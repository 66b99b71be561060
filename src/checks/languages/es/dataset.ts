import type { GroupTexts } from '../texts.ts';

export const dataset: GroupTexts<'dataset'> = {
  'dataset/provenance': {
    summary:
      'A un conjunto de datos le falta la procedencia, el derecho a usarlo o los requisitos de calidad.',
    why: 'A.7.3 a A.7.5 preguntan cómo se adquirieron los datos, qué calidad se exige y de dónde vienen. Un modelo no puede estar mejor documentado que los datos en que se basa.',
  },
  'dataset/legal-basis': {
    summary:
      'Un conjunto de datos tiene datos personales y ninguna base jurídica, o no dice si los tiene.',
    why: 'Los datos recogidos lícitamente para un fin no quedan libres para un modelo. El derecho de protección de datos pide la base, y A.7.3 cómo se adquirieron los datos.',
  },
};
