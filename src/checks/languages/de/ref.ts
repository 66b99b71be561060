import type { GroupTexts } from '../texts.ts';

export const ref: GroupTexts<'ref'> = {
  'ref/unknown': {
    summary: 'Ein Verweis nennt eine ID, die es nicht gibt.',
    why: 'Ein Verweis ins Leere ist eine Behauptung, der niemand nachgehen kann: ein Nachweis, den es nicht gibt, eine verantwortliche Rolle, die nicht existiert.',
  },
  'ref/kind': {
    summary:
      'Ein Verweis nennt eine ID, die es gibt, aber von einer Art, die das Feld nicht nimmt.',
    why: 'Eine Richtlinie ist kein Nachweis, und ein Risiko trägt keine Verantwortung. Eine ID im falschen Feld zählt als etwas, das sie nicht ist.',
  },
  'ref/retired': {
    summary: 'Einträge in Gebrauch verweisen auf einen, der zurückgezogen oder abgelöst ist.',
    why: 'Ein Eintrag, der nicht mehr in Gebrauch ist, stützt nichts, und wer im Audit dem Verweis folgt, liest Regeln, die nicht mehr gelten.',
  },
};
