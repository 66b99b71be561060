import type { GroupTexts } from '../texts.ts';

export const date: GroupTexts<'date'> = {
  'date/future': {
    summary: 'Etwas soll an einem Tag getan worden sein, der noch bevorsteht.',
    why: 'Eine Genehmigung, ein Test oder eine Messung, die nicht stattgefunden hat, beweist nichts. Im Voraus gezählt, zeigt sie im Audit Arbeit, die niemand getan hat.',
  },
  'date/doubtful': {
    summary:
      'Ein Datum liegt vor 1970 oder weit voraus: eine Überprüfung oder Frist um mehr als 5 Jahre, alles andere um mehr als 25.',
    why: 'Ein Tippfehler in einer Jahreszahl, etwa 2207 statt 2027, lässt eine Überprüfung stillschweigend aus jeder Fälligkeitsliste verschwinden.',
  },
};
