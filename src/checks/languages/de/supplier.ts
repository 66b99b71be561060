import type { GroupTexts } from '../texts.ts';
import { firstOf } from './words.ts';

/** What is expected of an assessment, by what it lacks. */
const remedies = {
  assessed: {
    expected: '`assessed` mit dem Datum',
    fix: 'Beurteilen Sie den Lieferanten. Schreiben Sie das Datum unter `assessed`, das `result` und das Datum der nächsten Beurteilung unter `nextReview`.',
  },
  nextReview: {
    expected: '`nextReview` mit dem Datum',
    fix: 'Schreiben Sie das Datum unter `nextReview`.',
  },
  result: {
    expected: '`result`',
    fix: 'Schreiben Sie unter `result`, ob der Lieferant `accepted`, `accepted-with-conditions` oder `rejected` ist.',
  },
};

export const supplier: GroupTexts<'supplier'> = {
  'supplier/unassessed': {
    summary:
      'Ein Lieferant wurde nicht beurteilt, oder es fehlt das Ergebnis oder das Datum der nächsten Beurteilung.',
    why: 'Lieferanten sind mit Blick auf KI auszuwählen und zu überwachen (A.10.3). Über einen, der nicht beurteilt wurde, wissen Sie nichts.',
    says: {
      many: (lacks, ids) => ({
        found: `${ids.length} ${{ assessed: 'Lieferanten wurden nicht beurteilt', nextReview: 'Lieferanten wurden beurteilt, haben aber keinen Termin für die nächste Beurteilung', result: 'Lieferanten wurden beurteilt, aber nirgends steht, mit welchem Ergebnis' }[lacks]}: ${firstOf(ids)}.`,
        ...remedies[lacks],
      }),
      one: (lacks, id) => ({
        found: `${id} ${{ assessed: 'wurde nicht beurteilt', nextReview: 'wurde beurteilt, hat aber keinen Termin für die nächste Beurteilung', result: 'wurde beurteilt, aber nirgends steht, mit welchem Ergebnis' }[lacks]}.`,
        ...remedies[lacks],
      }),
    },
  },
  'supplier/rejected': {
    summary: 'Ein System, das nicht stillgelegt ist, hat einen Lieferanten, der abgelehnt wurde.',
    why: 'Ein Lieferant wird beurteilt, damit man danach handelt (A.10.3). Hat das Ergebnis keine Wirkung, ist es kein Kriterium.',
    says: {
      rejected: (system, supplier) => ({
        found: `${system} stammt von ${supplier}; dieser Lieferant wurde abgelehnt.`,
        expected: 'ein Lieferant, der zugelassen oder mit Auflagen zugelassen ist',
        fix: 'Wechseln Sie den Lieferanten, oder legen Sie das System still. Hat sich der Lieferant verbessert, beurteilen Sie ihn erneut und schreiben das neue `result` und das Datum unter `assessed`.',
      }),
    },
  },
  'supplier/expectations': {
    summary: 'Nirgends steht, was ein Kunde erwartet.',
    why: 'Wer KI verantwortungsvoll entwickeln und nutzen will, muss einbeziehen, was Kunden erwarten und brauchen (A.10.4).',
    says: {
      silent: (id) => ({
        found: `${id} ist ein Kunde, und nirgends steht, was er erwartet.`,
        expected: '`expects`',
        fix: 'Schreiben Sie unter `expects`, was der Kunde von Ihren KI-Systemen erwartet und braucht und wo Sie es berücksichtigen.',
      }),
    },
  },
};
