import type { GroupTexts } from '../texts.ts';
import { firstOf, wordOf } from './words.ts';

export const commitment: GroupTexts<'commitment'> = {
  'commitment/missing': {
    summary:
      'Una politica si impegna a fare qualcosa regolarmente, e per una delle volte dovute non c’è evidenza.',
    why: 'Nella fase 2 un auditor verifica a campione se un’organizzazione ha fatto ogni volta ciò che dice la sua politica. Un vuoto in una serie mostra che la procedura non è seguita (8.1, 9.1).',
    says: {
      missing: (policy, promise, instance, due, systems) => ({
        found: `${policy} si impegna a \`${promise.id}\` ${{ day: 'ogni giorno', week: 'ogni settimana', month: 'ogni mese', quarter: 'ogni trimestre', year: 'ogni anno' }[promise.every]}, ma non c’è evidenza per ${instance}${systems.length === 0 ? '' : ` su ${firstOf(systems)}`}. Era dovuta il ${due}.`,
        expected: `un’evidenza di tipo \`${promise.proof}\` con \`series: { of: ${promise.id}, instance: "${instance}" }\`${systems.length === 0 ? '' : `, e ${firstOf(systems)} sotto \`systems\``}`,
        fix: 'Registrare l’evidenza. Se non è stato fatto, annotarlo come rilievo; se a nessuno serve, cambiare l’impegno.',
      }),
    },
  },
  'commitment/unknown': {
    summary:
      'Un’evidenza fa parte di una serie che nessuna politica promette, di un tipo o di una volta che l’impegno non ha, oppure due politiche danno un solo identificativo a due impegni.',
    why: 'Una registrazione che non mantiene alcun impegno non prova nulla, e l’impegno inteso sembra non mantenuto.',
    says: {
      twice: (id, policy, other) => ({
        found: `${policy} e ${other} hanno entrambi un impegno \`${id}\`.`,
        expected: 'un identificativo che nessun altro impegno ha',
        fix: 'Rinominare uno dei due, e correggere `series.of` delle sue evidenze.',
      }),
      unpromised: (id, of, promised, meant) => ({
        found: `${id} è un’evidenza di \`${of}\`, a cui nessuna politica si impegna.`,
        expected:
          promised.length > 0
            ? `l’identificativo di un impegno: ${firstOf(promised)}`
            : 'una politica con `commitments`',
        fix:
          meant === undefined
            ? 'Correggere l’identificativo, o togliere `series`.'
            : `Scrivere \`${meant}\`, se è ciò che si intende.`,
      }),
      otherPeriod: (id, instance, of, every, example) => ({
        found: `${id} vale per ${instance}, ma \`${of}\` è un impegno per ogni ${wordOf(every)}.`,
        expected: `${{ day: 'un giorno', week: 'una settimana', month: 'un mese', quarter: 'un trimestre', year: 'un anno' }[every]}, come \`"${example}"\``,
        fix: 'Correggere `instance`, o `every` dell’impegno.',
      }),
      otherKind: (id, kind, of, proof) => ({
        found: `${id} è del tipo \`${kind}\`, ma \`${of}\` promette il tipo \`${proof}\`.`,
        expected: `\`${proof}\``,
        fix: 'Correggere `kind`, o `proof` dell’impegno.',
      }),
    },
  },
};
