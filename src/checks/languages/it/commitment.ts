import type { GroupTexts } from '../texts.ts';
import { firstOf } from './words.ts';

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
  },
};
