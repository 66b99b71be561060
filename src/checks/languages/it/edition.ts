import type { GroupTexts } from '../texts.ts';
import { wordOf } from './words.ts';

export const edition: GroupTexts<'edition'> = {
  'edition/field': {
    summary:
      '`restrictedFields` nomina un campo che non esiste, o che nessuna edizione può omettere.',
    why: 'Un’edizione ridotta omette allora l’intera voce, perché non deve mostrare ciò che è inteso.',
    says: {
      needed: (id, name) => ({
        found: `\`${name}\` non si può omettere da ${id}: senza, la voce non sarebbe completa.`,
        expected: 'un campo che può mancare, un elenco o un testo',
        fix: 'Togliere la riga, e alzare la `classification` della voce se pochi possono leggere questo.',
      }),
      unknown: (id, name) => ({
        found: `${id} non ha un campo \`${name}\`.`,
        expected: 'un campo che può mancare, un elenco o un testo',
        fix: 'Correggere il nome, o togliere la riga.',
      }),
    },
  },
  'edition/quoted': {
    summary: 'Il testo di una voce ripete una frase di una voce con classificazione più alta.',
    why: 'Chi può leggere l’una e non l’altra la legge comunque. Un’edizione per meno lettori non se ne accorge, perché è la voce stessa a dirlo.',
    says: {
      quoted: (id, own, source, classification) => ({
        found: `${id} ha la classificazione «${wordOf(own)}» e ripete una frase di ${source}, la cui classificazione è «${wordOf(classification)}».`,
        expected: 'ciò che ha una classificazione più alta, solo nella propria voce',
        fix: `Rimandare invece a ${source}, mettere la frase tra \`<Restricted to="${classification}">\` e \`</Restricted>\`, o cambiare una delle due classificazioni.`,
      }),
    },
  },
};
