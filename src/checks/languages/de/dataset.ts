import type { GroupTexts } from '../texts.ts';

export const dataset: GroupTexts<'dataset'> = {
  'dataset/provenance': {
    summary:
      'Einem Datensatz fehlen die Herkunft, das Recht zur Nutzung oder die Qualitätsanforderungen.',
    why: 'A.7.3 bis A.7.5 fragen, wie Daten beschafft wurden, welche Qualität verlangt ist und woher sie kommen. Ein Modell kann nicht besser dokumentiert sein als die Daten, auf denen es beruht.',
  },
  'dataset/legal-basis': {
    summary:
      'Ein Datensatz enthält Personendaten und nennt keine Rechtsgrundlage, oder er sagt nicht, ob er Personendaten enthält.',
    why: 'Daten, die für einen Zweck rechtmäßig erhoben wurden, sind deshalb nicht frei für ein Modell. Das Datenschutzrecht fragt nach der Grundlage und A.7.3 danach, wie die Daten beschafft wurden.',
  },
};
