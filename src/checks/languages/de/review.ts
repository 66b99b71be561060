import type { GroupTexts } from '../texts.ts';
import { ago, listed } from './words.ts';

export const review: GroupTexts<'review'> = {
  'review/inputs': {
    summary: 'Einer durchgeführten Managementbewertung fehlt eine Eingabe, die die Norm verlangt.',
    why: 'Abschnitt 9.3.2 zählt auf, was die oberste Leitung berücksichtigen muss. Steht eine Eingabe nicht im Protokoll, lässt sich nicht zeigen, dass sie berücksichtigt wurde.',
    says: {
      lacking: (id, missing, all) => ({
        found: `${id} wurde durchgeführt, aber unter den Eingaben ${missing.length === 1 ? 'fehlt' : 'fehlen'} ${listed(missing.map((name) => `\`${name}\``))}.`,
        expected: `alle ${all} Eingaben aus Abschnitt 9.3.2`,
        fix: 'Schreiben Sie unter `inputs`, was die Bewertung berücksichtigt hat. Setzen Sie den Rest auf die Tagesordnung der nächsten.',
      }),
    },
  },
  'review/decision-overdue': {
    summary: 'Eine Entscheidung einer Managementbewertung ist nach ihrem Termin nicht umgesetzt.',
    why: 'Die nächste Bewertung muss den Stand früherer Maßnahmen betrachten (9.3.2). Eine Entscheidung, der niemand nachgegangen ist, ist das Erste, wonach im Audit gefragt wird.',
    says: {
      past: (id, decision, owner, due, past) => ({
        found: `Entscheidung ${decision} von ${id} (${owner}) war am ${due} fällig, ${ago(past)}, und ist noch offen.`,
        expected: '`status: done` mit dem Datum unter `done`',
        fix: 'Wurde sie umgesetzt, setzen Sie `status: done` und `done`. Wenn nicht, vereinbaren Sie mit der verantwortlichen Rolle ein neues `due` und sagen im Text, warum.',
      }),
    },
  },
};
