import type { GroupTexts } from '../texts.ts';

export const edition: GroupTexts<'edition'> = {
  'edition/field': {
    summary:
      '`restrictedFields` nomina un campo che non esiste, o che nessuna edizione può omettere.',
    why: 'Un’edizione ridotta omette allora l’intera voce, perché non deve mostrare ciò che è inteso.',
  },
  'edition/quoted': {
    summary: 'Il testo di una voce ripete una frase di una voce con classificazione più alta.',
    why: 'Chi può leggere l’una e non l’altra la legge comunque. Un’edizione per meno lettori non se ne accorge, perché è la voce stessa a dirlo.',
  },
};
