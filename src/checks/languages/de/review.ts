import type { GroupTexts } from '../texts.ts';

export const review: GroupTexts<'review'> = {
  'review/inputs': {
    summary: 'Einer durchgeführten Managementbewertung fehlt eine Eingabe, die die Norm verlangt.',
    why: 'Abschnitt 9.3.2 zählt auf, was die oberste Leitung berücksichtigen muss. Steht eine Eingabe nicht im Protokoll, lässt sich nicht zeigen, dass sie berücksichtigt wurde.',
  },
  'review/decision-overdue': {
    summary: 'Eine Entscheidung einer Managementbewertung ist nach ihrem Termin nicht umgesetzt.',
    why: 'Die nächste Bewertung muss den Stand früherer Maßnahmen betrachten (9.3.2). Eine Entscheidung, der niemand nachgegangen ist, ist das Erste, wonach im Audit gefragt wird.',
  },
};
