import type { GroupTexts } from '../texts.ts';
import { either } from './words.ts';

export const objective: GroupTexts<'objective'> = {
  'objective/unmeasured': {
    summary: 'Ein Ziel wurde in den letzten 365 Tagen nicht gemessen.',
    why: 'Ziele müssen überwacht (6.2) und Ergebnisse bewertet werden (9.1). Ein Zielwert, den niemand misst, ist ein Wunsch.',
    says: {
      old: (id, latest, asOf, since, metric) => ({
        found: `${id} wurde zuletzt am ${latest} gemessen, mehr als ein Jahr vor dem ${asOf}.`,
        expected: `eine Messung ab dem ${since}`,
        fix: `Messen Sie ${metric === undefined ? 'es' : `„${metric}“`}, und ergänzen Sie unter \`measurements\` das Datum und den Wert.`,
      }),
      never: (id, since, metric) => ({
        found: `${id} wurde noch nicht gemessen.`,
        expected: `eine Messung ab dem ${since}`,
        fix: `Messen Sie ${metric === undefined ? 'es' : `„${metric}“`}, und ergänzen Sie unter \`measurements\` das Datum und den Wert.`,
      }),
    },
  },
  'objective/unplanned': {
    summary:
      'Ein Ziel sagt nicht, was getan wird, um es zu erreichen, womit, oder wie das Ergebnis beurteilt wird.',
    why: 'Zu jedem Ziel sagt die Planung, was getan wird, welche Mittel es braucht, durch wen und bis wann, und wie das Ergebnis bewertet wird (6.2).',
    says: {
      lacking: (id, lacking) => ({
        found: `${id} sagt nicht, ${either(lacking.map((name) => `${{ actions: 'was getan wird, um es zu erreichen', resources: 'was das braucht', evaluation: 'wie das Ergebnis beurteilt wird' }[name]} (\`${name}\`)`))}.`,
        expected: 'ein Plan, um es zu erreichen',
        fix: `Ergänzen Sie ${lacking.map((name) => `\`${name}\``).join(', ')}.`,
      }),
    },
  },
  'objective/action-overdue': {
    summary: 'Ein Schritt für ein Ziel ist nach seinem Termin nicht getan.',
    why: 'Ein Ziel wird durch das erreicht, was dafür getan wird (6.2). Ist das im Verzug, wird es auch das Ziel sein.',
    says: {
      past: (id, what, due, asOf, owner) => ({
        found: `${id}: „${what}“ war am ${due} fällig und ist nicht getan.`,
        expected: `ein Datum ab dem ${asOf} oder \`done\` mit dem Datum`,
        fix: `Lassen Sie ${owner} den Schritt abschließen, oder vereinbaren Sie einen neuen Termin.`,
      }),
    },
  },
};
