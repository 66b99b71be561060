import type { GroupTexts } from '../texts.ts';

export const ref: GroupTexts<'ref'> = {
  'ref/unknown': {
    summary: 'Un rimando nomina un identificativo che non esiste.',
    why: 'Un rimando che non porta da nessuna parte è un’affermazione che nessuno può seguire: un’evidenza che non c’è, un responsabile che non esiste.',
  },
  'ref/kind': {
    summary:
      'Un rimando nomina un identificativo che esiste, ma di un tipo che il campo non accetta.',
    why: 'Una politica non è un’evidenza, e un rischio non è un responsabile. Un identificativo nel campo sbagliato vale per ciò che non è.',
  },
  'ref/retired': {
    summary: 'Voci in uso rimandano a una ritirata o sostituita.',
    why: 'Una voce non più in uso non sostiene nulla, e l’auditor che segue il rimando legge regole che non valgono più.',
  },
};
