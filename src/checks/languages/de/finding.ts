import type { GroupTexts } from '../texts.ts';

export const finding: GroupTexts<'finding'> = {
  'finding/overdue': {
    summary: 'Eine offene Feststellung ist überfällig.',
    why: 'Auf eine Nichtkonformität ist ohne Verzug zu reagieren (10.2). Ist sie beim nächsten Audit überfällig, kommt sie meist eine Stufe schwerer zurück.',
  },
  'finding/action-overdue': {
    summary:
      'Ein geplanter Schritt einer Feststellung ist überfällig, wird erst nach der Feststellung selbst fällig oder war noch offen, als sie abgeschlossen wurde.',
    why: 'Korrekturmaßnahmen müssen ergriffen und auf ihre Wirksamkeit überprüft sein, bevor eine Feststellung abgeschlossen wird (10.2). Verzögert sich ein Schritt, verzögert sich die Feststellung.',
  },
  'finding/closed-early': {
    summary:
      'Eine Nichtkonformität wurde abgeschlossen, bevor die Wirksamkeit ihrer Korrekturmaßnahme geprüft war.',
    why: 'Zur Korrekturmaßnahme gehört, ihre Wirksamkeit zu überprüfen (10.2). Wird eine Nichtkonformität vorher abgeschlossen, geschieht das auf Treu und Glauben, und im Audit wird gefragt, wer das entschieden hat und worauf gestützt.',
  },
  'finding/closed-unproven': {
    summary:
      'Eine Nichtkonformität ist abgeschlossen ohne Ursache, ohne Korrekturmaßnahme oder ohne Prüfung ihrer Wirksamkeit.',
    why: 'Abschnitt 10.2 verlangt die Ursache, eine Maßnahme dagegen und eine Überprüfung, ob sie gewirkt hat. Ohne sie ist die Nichtkonformität nur aus den Augen. Beobachtungen und Verbesserungsmöglichkeiten dürfen ohne sie abgeschlossen werden.',
  },
};
