import type { GroupTexts } from '../texts.ts';
import { listed, statusOf, unsaidOf } from './words.ts';

const raise = (id: string): string =>
  `Sonst halten Sie das als Feststellung fest, deren Text ${id} nennt.`;

export const change: GroupTexts<'change'> = {
  'change/unexamined': {
    summary:
      'Eine geplante Änderung ist genehmigt, aber nirgends steht, was sie betrifft, oder bei der Änderung eines Systems, ob sie eine Folgenabschätzung braucht.',
    why: 'Die Rolle, die eine Änderung genehmigt, muss wissen, was die Änderung bewirkt: bei Menschen (8.4), bei Risiken (8.2), bei Dokumenten und in der Erklärung zur Anwendbarkeit.',
    says: {
      effects: (id) => ({
        found: `${id} ist genehmigt, aber nirgends steht, was die Änderung betrifft.`,
        expected:
          '`effects` mit `assessment`, `risks`, `documents` und `statement`, soweit sie zutreffen, und `why`',
        fix: 'Untersuchen Sie die Auswirkungen der Änderung, und schreiben Sie sie unter `effects`.',
      }),
      assessment: (id) => ({
        found: `${id} ändert ein System, sagt aber nicht, ob es eine Folgenabschätzung braucht.`,
        expected: '`assessment: needed` oder `assessment: not-needed` unter `effects`',
        fix: 'Entscheiden Sie es mit der für das System verantwortlichen Rolle, und schreiben Sie es mit dem Grund unter `effects`.',
      }),
    },
  },
  'change/unapproved': {
    summary:
      'Eine geplante Änderung wurde ohne Genehmigung oder vor ihr ausgeführt, oder die Entscheidung sagt nicht, von wem und wann.',
    why: 'Änderungen am AIMS erfolgen geplant (6.3), und Änderungen an seinen Abläufen werden gelenkt (8.1). Eine Genehmigung, die nach der Änderung kommt, lenkt nichts.',
    says: {
      undecided: (id, made, decision) => ({
        found: `${id} wurde am ${made} umgesetzt, aber ${decision === 'rejected' ? 'abgelehnt' : 'die Entscheidung ist offen'}.`,
        expected: 'eine Änderung, die vor der Umsetzung genehmigt ist',
        fix: `Wurde sie vor der Umsetzung genehmigt, berichtigen Sie \`decision\` und schreiben \`decidedBy\` und \`decided\`. ${raise(id)}`,
      }),
      unsaid: (id, decision, missing) => ({
        found: `${id} ist ${{ approved: 'genehmigt', rejected: 'abgelehnt' }[decision]}, aber es ist nicht gesagt, ${unsaidOf(missing)}.`,
        expected: '`decidedBy` und `decided`',
        fix: 'Schreiben Sie die Rolle, die entschieden hat, unter `decidedBy`, und das Datum unter `decided`.',
      }),
      early: (id, made, decided) => ({
        found: `${id} wurde am ${made} umgesetzt, vor der Genehmigung am ${decided}.`,
        expected: 'eine Änderung, die vor der Umsetzung genehmigt ist',
        fix: `Wurde sie vor der Umsetzung genehmigt, berichtigen Sie die Daten. ${raise(id)}`,
      }),
    },
  },
  'change/unassessed': {
    summary:
      'Eine geplante Änderung wurde ausgeführt, aber die Folgenabschätzung, die sie nach eigenen Angaben braucht, ist nicht genehmigt.',
    why: 'Folgenabschätzungen werden erstellt, wenn wesentliche Änderungen vorgeschlagen werden (8.4). Nach der Änderung sind Menschen schon dem ausgesetzt, was niemand abgeschätzt hat.',
    says: {
      unapproved: (id, done, states) => ({
        found: `${id} wurde am ${done} ausgeführt und braucht eine Folgenabschätzung, aber ${listed(states.map((state) => `${state.id} ist ${statusOf(state.status)}`))}.`,
        expected: `eine Folgenabschätzung mit \`change: ${id}\`, spätestens am ${done} genehmigt`,
        fix: `Lassen Sie die Folgenabschätzung genehmigen, und halten Sie dies als Feststellung fest, deren Text ${id} nennt.`,
      }),
      missing: (id, done) => ({
        found: `${id} wurde am ${done} ausgeführt und braucht eine Folgenabschätzung, aber keine nennt diese Änderung als \`change\`.`,
        expected: `eine Folgenabschätzung mit \`change: ${id}\`, spätestens am ${done} genehmigt`,
        fix: `Gibt es eine, nennen Sie die Änderung dort unter \`change\`. Wenn nicht, schätzen Sie jetzt ab, und halten Sie dies als Feststellung fest, deren Text ${id} nennt.`,
      }),
    },
  },
  'change/overdue': {
    summary: 'Eine geplante Änderung ist überfällig und wurde nicht ausgeführt.',
    why: 'Eine Änderung, die im Verzug ist oder die niemand entscheidet, ist nicht mehr geplant (6.3). Was von ihr abhängt, wartet, ohne es zu wissen.',
    says: {
      past: (id, due, isOpen, asOf) => ({
        found: `${id} war bis ${due} fällig, aber ${isOpen ? 'niemand hat darüber entschieden' : 'die Änderung wurde nicht ausgeführt'}.`,
        expected: `ein Termin, der nicht vor ${asOf} liegt, oder der Tag der Ausführung`,
        fix: isOpen
          ? 'Entscheiden Sie: Schreiben Sie `decision`, `decidedBy` und `decided`. Ist sie genehmigt, vereinbaren Sie ein neues `due`.'
          : 'Wurde sie ausgeführt, schreiben Sie das Datum unter `done`. Wenn nicht, vereinbaren Sie ein neues `due`.',
      }),
    },
  },
};
