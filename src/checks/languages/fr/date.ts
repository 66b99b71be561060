import type { GroupTexts } from '../texts.ts';
import { ahead, fieldName } from './words.ts';

export const date: GroupTexts<'date'> = {
  'date/future': {
    summary: 'Quelque chose est dit fait à une date encore à venir.',
    why: 'Une approbation, un test ou une mesure qui n’a pas eu lieu ne prouve rien. Compté d’avance, il montre à l’auditeur un travail que personne n’a fait.',
    says: {
      future: (path, day, left, asOf) => ({
        found: `${fieldName(path)} est le ${day}, ${ahead(left)}, mais dit quand quelque chose a été fait.`,
        expected: `une date qui n’est pas postérieure au ${asOf}`,
        fix: 'Corriger la date. Ce qui reste à faire reçoit sa date une fois fait.',
      }),
    },
  },
  'date/doubtful': {
    summary:
      'Une date est antérieure à 1970 ou très lointaine : une revue ou une échéance de plus de 5 ans, toute autre date de plus de 25.',
    why: 'Une faute de frappe dans une année, comme 2207 pour 2027, retire en silence une revue de toutes les listes d’échéances.',
    says: {
      doubtful: (path, day, away, bound) => ({
        found: `${fieldName(path)} est le ${day}, ${away.isAhead ? 'dans' : 'il y a'} ${away.years} ans.`,
        expected: `une date qui n’est pas ${bound.isEarliest ? 'antérieure' : 'postérieure'} au ${bound.day}`,
        fix: 'Vérifier l’année, et la corriger.',
      }),
    },
  },
};
