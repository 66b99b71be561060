import type { GroupTexts } from '../texts.ts';

export const supplier: GroupTexts<'supplier'> = {
  'supplier/unassessed': {
    summary:
      'Ein Lieferant wurde nicht beurteilt, oder es fehlt das Ergebnis oder das Datum der nächsten Beurteilung.',
    why: 'Lieferanten sind mit Blick auf KI auszuwählen und zu überwachen (A.10.3). Über einen, der nicht beurteilt wurde, wissen Sie nichts.',
  },
  'supplier/rejected': {
    summary: 'Ein System, das nicht stillgelegt ist, hat einen Lieferanten, der abgelehnt wurde.',
    why: 'Ein Lieferant wird beurteilt, damit man danach handelt (A.10.3). Hat das Ergebnis keine Wirkung, ist es kein Kriterium.',
  },
  'supplier/expectations': {
    summary: 'Nirgends steht, was ein Kunde erwartet.',
    why: 'Wer KI verantwortungsvoll entwickeln und nutzen will, muss einbeziehen, was Kunden erwarten und brauchen (A.10.4).',
  },
};
