import type { GroupTexts } from '../texts.ts';
import { ahead, fieldName } from './words.ts';

export const date: GroupTexts<'date'> = {
  'date/future': {
    summary: 'Qualcosa risulta fatto in una data che deve ancora venire.',
    why: 'Un’approvazione, una prova o una misurazione che non ha avuto luogo non dimostra nulla. Contata in anticipo, mostra all’auditor un lavoro che nessuno ha fatto.',
    says: {
      future: (path, day, left, asOf) => ({
        found: `${fieldName(path)} è ${day}, ${ahead(left)}, ma dice quando qualcosa è stato fatto.`,
        expected: `una data non posteriore al ${asOf}`,
        fix: 'Correggere la data. Ciò che resta da fare riceve la sua data quando è fatto.',
      }),
    },
  },
  'date/doubtful': {
    summary:
      'Una data è anteriore al 1970 o troppo lontana: un riesame o una scadenza oltre 5 anni, ogni altra oltre 25.',
    why: 'Un errore di battitura in un anno, come 2207 per 2027, toglie in silenzio un riesame da ogni elenco delle scadenze.',
    says: {
      doubtful: (path, day, away, bound) => ({
        found: `${fieldName(path)} è ${day}, ${away.isAhead ? `fra ${away.years} anni` : `${away.years} anni fa`}.`,
        expected: `una data non ${bound.isEarliest ? 'anteriore' : 'posteriore'} al ${bound.day}`,
        fix: 'Verificare l’anno, e correggerlo.',
      }),
    },
  },
};
