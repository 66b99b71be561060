import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

export const heading: RuleTexts['mdx/heading']['says'] = {
  ...fromTemplates({
    empty: ['Questo titolo non ha testo.', 'testo dopo `{0}`', 'Scriverlo, o togliere la riga.'],
    title: [
      'Questo titolo ripete quello della voce.',
      'un testo senza il suo titolo: la pagina mostra `title`',
      'Togliere questa riga.',
    ],
    twice: [
      'Sopra, nella stessa parte, c’è già un titolo `{0}`.',
      'un testo proprio per ogni titolo: i link portano al primo di due uguali',
      'Correggerne uno, o riunire le due parti.',
    ],
    accident: [
      'Questo capoverso è diventato un titolo per i trattini o i segni di uguale nella riga sotto.',
      'una riga vuota tra un capoverso e `---`',
      'Lasciare una riga vuota in mezzo. Scrivere un titolo come `## …`.',
    ],
    bold: [
      '`{0}` sembra un titolo, ma è un capoverso in grassetto.',
      'un titolo, a cui portano i link e l’indice',
      'Scrivere `{1}`.',
    ],
  }),
  skipped: (depth, above) => ({
    found: `Un titolo di livello ${depth} segue ${above === 1 ? 'il titolo della voce' : `un titolo di livello ${above}`}.`,
    expected: `\`${'#'.repeat(above + 1)}\``,
    fix: `Togliere ${depth - above - 1 === 1 ? 'un `#`' : `${depth - above - 1} dei \`#\``}, o aggiungere il titolo mancante.`,
  }),
  levelOne: (count, isUnderlined) => ({
    found: `È un titolo di livello 1, riservato al titolo della voce.${count > 1 ? ` In questo testo ce ne sono ${count}.` : ''}`,
    expected: '`##` per il primo livello di un testo',
    fix: isUnderlined
      ? 'Scriverlo come `## …`. Se la riga di segni di uguale è rimasta da un conflitto di merge, tenere uno dei due testi e togliere la riga.'
      : 'Aggiungere un `#` a questo titolo, e a quelli sotto.',
  }),
};
