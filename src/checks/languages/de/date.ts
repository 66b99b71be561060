import type { GroupTexts } from '../texts.ts';
import { ahead, fieldName } from './words.ts';

export const date: GroupTexts<'date'> = {
  'date/future': {
    summary: 'Etwas soll an einem Tag getan worden sein, der noch bevorsteht.',
    why: 'Eine Genehmigung, ein Test oder eine Messung, die nicht stattgefunden hat, beweist nichts. Im Voraus gezählt, zeigt sie im Audit Arbeit, die niemand getan hat.',
    says: {
      future: (path, day, left, asOf) => ({
        found: `${fieldName(path)} ist ${day}, ${ahead(left)}, sagt aber, wann etwas getan wurde.`,
        expected: `ein Datum, das nicht nach ${asOf} liegt`,
        fix: 'Berichtigen Sie das Datum. Was noch zu tun ist, erhält sein Datum, sobald es getan ist.',
      }),
    },
  },
  'date/doubtful': {
    summary:
      'Ein Datum liegt vor 1970 oder weit voraus: eine Überprüfung oder Frist um mehr als 5 Jahre, alles andere um mehr als 25.',
    why: 'Ein Tippfehler in einer Jahreszahl, etwa 2207 statt 2027, lässt eine Überprüfung stillschweigend aus jeder Fälligkeitsliste verschwinden.',
    says: {
      doubtful: (path, day, away, bound) => ({
        found: `${fieldName(path)} ist ${day}, ${away.isAhead ? 'in' : 'vor'} ${away.years} Jahren.`,
        expected: `ein Datum, das nicht ${bound.isEarliest ? 'vor' : 'nach'} ${bound.day} liegt`,
        fix: 'Prüfen Sie das Jahr, und berichtigen Sie es.',
      }),
    },
  },
};
