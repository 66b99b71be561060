import type { GroupTexts } from '../texts.ts';
import { either } from './words.ts';

export const dataset: GroupTexts<'dataset'> = {
  'dataset/provenance': {
    summary:
      'Einem Datensatz fehlen die Herkunft, das Recht zur Nutzung oder die Qualitätsanforderungen.',
    why: 'A.7.3 bis A.7.5 fragen, wie Daten beschafft wurden, welche Qualität verlangt ist und woher sie kommen. Ein Modell kann nicht besser dokumentiert sein als die Daten, auf denen es beruht.',
    says: {
      lacking: (id, missing) => ({
        found: `${id} sagt nichts über ${either(missing.map((name) => ({ provenance: 'die Herkunft', rights: 'das Recht zur Nutzung', quality: 'die Qualitätsanforderungen' })[name]))}.`,
        expected: '`provenance`, `rights` und `quality`',
        fix: 'Füllen Sie aus, was fehlt. Liefern andere die Daten, fragen Sie nach, und schreiben Sie die Antwort auf.',
      }),
    },
  },
  'dataset/legal-basis': {
    summary:
      'Ein Datensatz enthält Personendaten und nennt keine Rechtsgrundlage, oder er sagt nicht, ob er Personendaten enthält.',
    why: 'Daten, die für einen Zweck rechtmäßig erhoben wurden, sind deshalb nicht frei für ein Modell. Das Datenschutzrecht fragt nach der Grundlage und A.7.3 danach, wie die Daten beschafft wurden.',
    says: {
      undecided: (id) => ({
        found: `${id} sagt nicht, ob der Datensatz Personendaten enthält.`,
        expected: '`personal`',
        fix: 'Schreiben Sie `personal: none`, `personal` oder `special`. Ist es nicht `none`, nennen Sie die Grundlage unter `legalBasis`.',
      }),
      missing: (id, personal) => ({
        found: `${id} enthält ${{ personal: 'Personendaten', special: 'besonders schützenswerte Personendaten' }[personal]}, nennt aber keine Rechtsgrundlage.`,
        expected: '`legalBasis`',
        fix: 'Nennen Sie unter `legalBasis` das Gesetz und den Grund: Einwilligung, Vertrag, eine gesetzliche Pflicht. Gibt es keinen, dürfen die Daten nicht genutzt werden.',
      }),
    },
  },
};
