import type { GroupTexts } from '../texts.ts';

export const change: GroupTexts<'change'> = {
  'change/unexamined': {
    summary:
      'Eine geplante Änderung ist genehmigt, aber nirgends steht, was sie betrifft, oder bei der Änderung eines Systems, ob sie eine Folgenabschätzung braucht.',
    why: 'Die Rolle, die eine Änderung genehmigt, muss wissen, was die Änderung bewirkt: bei Menschen (8.4), bei Risiken (8.2), bei Dokumenten und in der Erklärung zur Anwendbarkeit.',
  },
  'change/unapproved': {
    summary:
      'Eine geplante Änderung wurde ohne Genehmigung oder vor ihr ausgeführt, oder die Entscheidung sagt nicht, von wem und wann.',
    why: 'Änderungen am AIMS erfolgen geplant (6.3), und Änderungen an seinen Abläufen werden gelenkt (8.1). Eine Genehmigung, die nach der Änderung kommt, lenkt nichts.',
  },
  'change/unassessed': {
    summary:
      'Eine geplante Änderung wurde ausgeführt, aber die Folgenabschätzung, die sie nach eigenen Angaben braucht, ist nicht genehmigt.',
    why: 'Folgenabschätzungen werden erstellt, wenn wesentliche Änderungen vorgeschlagen werden (8.4). Nach der Änderung sind Menschen schon dem ausgesetzt, was niemand abgeschätzt hat.',
  },
  'change/overdue': {
    summary: 'Eine geplante Änderung ist überfällig und wurde nicht ausgeführt.',
    why: 'Eine Änderung, die im Verzug ist oder die niemand entscheidet, ist nicht mehr geplant (6.3). Was von ihr abhängt, wartet, ohne es zu wissen.',
  },
};
