import type { GroupTexts } from '../texts.ts';

export const objective: GroupTexts<'objective'> = {
  'objective/unmeasured': {
    summary: 'Ein Ziel wurde in den letzten 365 Tagen nicht gemessen.',
    why: 'Ziele müssen überwacht (6.2) und Ergebnisse bewertet werden (9.1). Ein Zielwert, den niemand misst, ist ein Wunsch.',
  },
  'objective/unplanned': {
    summary:
      'Ein Ziel sagt nicht, was getan wird, um es zu erreichen, womit, oder wie das Ergebnis beurteilt wird.',
    why: 'Zu jedem Ziel sagt die Planung, was getan wird, welche Mittel es braucht, durch wen und bis wann, und wie das Ergebnis bewertet wird (6.2).',
  },
  'objective/action-overdue': {
    summary: 'Ein Schritt für ein Ziel ist nach seinem Termin nicht getan.',
    why: 'Ein Ziel wird durch das erreicht, was dafür getan wird (6.2). Ist das im Verzug, wird es auch das Ziel sein.',
  },
};
