import type { GroupTexts } from '../texts.ts';
import { ago, days, either, gradeOf } from './words.ts';

export const finding: GroupTexts<'finding'> = {
  'finding/overdue': {
    summary: 'Eine offene Feststellung ist überfällig.',
    why: 'Auf eine Nichtkonformität ist ohne Verzug zu reagieren (10.2). Ist sie beim nächsten Audit überfällig, kommt sie meist eine Stufe schwerer zurück.',
    says: {
      past: (id, grade, due, past, owner) => ({
        found: `${id} (${gradeOf(grade)}) war am ${due} fällig, ${ago(past)}, und ist noch offen.`,
        expected: `abgeschlossen bis ${due}`,
        fix: `Setzen Sie \`closed\`, sobald sie erledigt ist. Oder vereinbaren Sie mit ${owner} ein späteres \`due\` und sagen im Text, warum.`,
      }),
    },
  },
  'finding/action-overdue': {
    summary:
      'Ein geplanter Schritt einer Feststellung ist überfällig, wird erst nach der Feststellung selbst fällig oder war noch offen, als sie abgeschlossen wurde.',
    why: 'Korrekturmaßnahmen müssen ergriffen und auf ihre Wirksamkeit überprüft sein, bevor eine Feststellung abgeschlossen wird (10.2). Verzögert sich ein Schritt, verzögert sich die Feststellung.',
    says: {
      undone: (id, closed, action, owner) => ({
        found: `${id} wurde am ${closed} abgeschlossen, aber der geplante Schritt ${action} (${owner}) ist nicht getan.`,
        expected:
          '`done` mit einem Datum für jeden geplanten Schritt einer abgeschlossenen Feststellung',
        fix: 'Setzen Sie `done`, falls er getan wurde. Sonst entfernen Sie `closed`, bis er es ist, oder entfernen den Schritt und sagen im Text, warum es ihn nicht brauchte.',
      }),
      past: (id, action, owner, due, past) => ({
        found: `Der geplante Schritt ${action} von ${id} (${owner}) war am ${due} fällig, ${ago(past)}, und ist nicht getan.`,
        expected: '`done` mit dem Datum, an dem er getan wurde',
        fix: 'Setzen Sie `done`, falls er getan wurde. Sonst vereinbaren Sie mit der verantwortlichen Rolle ein späteres `due` und sagen im Text, warum.',
      }),
      later: (id, action, owner, due, own) => ({
        found: `Der geplante Schritt ${action} von ${id} (${owner}) ist am ${due} fällig, nach ${id} selbst (${own}).`,
        expected: `ein Datum, das nicht nach ${own} liegt`,
        fix: 'Führen Sie den Schritt früher aus, oder vereinbaren Sie für die Feststellung ein späteres `due`.',
      }),
    },
  },
  'finding/closed-early': {
    summary:
      'Eine Nichtkonformität wurde abgeschlossen, bevor die Wirksamkeit ihrer Korrekturmaßnahme geprüft war.',
    why: 'Zur Korrekturmaßnahme gehört, ihre Wirksamkeit zu überprüfen (10.2). Wird eine Nichtkonformität vorher abgeschlossen, geschieht das auf Treu und Glauben, und im Audit wird gefragt, wer das entschieden hat und worauf gestützt.',
    says: {
      early: (id, grade, closed, before, checked) => ({
        found: `${id} (${gradeOf(grade)}) wurde am ${closed} abgeschlossen, ${days(before)} bevor die Wirksamkeit am ${checked} geprüft wurde.`,
        expected: `ein Abschluss am ${checked} oder später`,
        fix: 'Setzen Sie `closed` auf den Tag der Prüfung oder später, und vereinbaren Sie ein späteres `due`, falls nötig: Bis die Wirkung geprüft ist, ist eine Nichtkonformität offen. Hat eine frühere Prüfung zum Abschluss geführt, nennen Sie diese unter `effectiveness`.',
      }),
    },
  },
  'finding/closed-unproven': {
    summary:
      'Eine Nichtkonformität ist abgeschlossen ohne Ursache, ohne Korrekturmaßnahme oder ohne Prüfung ihrer Wirksamkeit.',
    why: 'Abschnitt 10.2 verlangt die Ursache, eine Maßnahme dagegen und eine Überprüfung, ob sie gewirkt hat. Ohne sie ist die Nichtkonformität nur aus den Augen. Beobachtungen und Verbesserungsmöglichkeiten dürfen ohne sie abgeschlossen werden.',
    says: {
      lacking: (id, grade, missing, planned) => ({
        found: `${id} (${gradeOf(grade)}) ist abgeschlossen ohne ${either(missing.map((name) => ({ cause: 'Ursache', action: 'Korrekturmaßnahme', check: 'Prüfung der Wirksamkeit', planned: `Prüfung der Wirksamkeit, die für den ${planned} geplant ist` })[name]))}.`,
        expected:
          '`rootCause`, `correctiveAction` und `effectiveness` mit einer Prüfung, die stattgefunden hat',
        fix: 'Füllen Sie aus, was fehlt, oder entfernen Sie `closed`, bis die Wirkung der Korrekturmaßnahme geprüft ist.',
      }),
    },
  },
};
