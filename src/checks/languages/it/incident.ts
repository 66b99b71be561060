import type { RuleTexts } from '../texts.ts';
import type { GroupTexts } from '../texts.ts';
import { ago, listed } from './words.ts';

type Over = Parameters<RuleTexts['incident/period']['says']['unsent']>[2];

/** Which period is over. */
const overdue = (over: Over): string =>
  'aware' in over
    ? `l’art. 26(5) lo vuole immediatamente, e l’organizzazione ne è a conoscenza dal ${over.aware}`
    : `l’ultimo giorno era il ${over.due}, ${ago(over.past)}`;

const incomplete = (mayBe: boolean): string =>
  mayBe ? ' Una prima notifica può essere incompleta (art. 73(5)).' : '';

export const incident: GroupTexts<'incident'> = {
  'incident/period': {
    summary: 'Il termine di una notifica è trascorso, e nulla è stato inviato.',
    why: 'L’art. 73 del regolamento UE sull’IA dà al fornitore di un sistema ad alto rischio 15 giorni per segnalare un incidente grave, 10 dopo un decesso, e 2 per una violazione diffusa o una perturbazione di infrastrutture critiche. L’art. 26(5) chiede al deployer di segnalare immediatamente. Altre leggi e contratti hanno termini propri.',
    says: {
      unsent: (id, to, over, mayBeIncomplete) => ({
        found: `${id} non è stato notificato a «${to}»: ${overdue(over)}.`,
        expected: 'una notifica con la data in cui è stata inviata',
        fix: `Inviarla, e scrivere la data sotto \`sent\`.${incomplete(mayBeIncomplete)} Se non va inviata, toglierla e dire il perché nel testo.`,
      }),
      unrecorded: (id, basis, over, mayBeIncomplete) => ({
        found: `${id} è grave, e nessuna notifica secondo ${basis} è registrata: ${overdue(over)}.`,
        expected: 'una notifica con la data in cui è stata inviata',
        fix: `Inviarla, e aggiungerla sotto \`notifications\` con \`to\`, \`basis: ${basis}\` e \`sent\`.${incomplete(mayBeIncomplete)}`,
      }),
    },
  },
  'incident/due': {
    summary:
      'Una notifica secondo l’art. 73 del regolamento UE sull’IA è prevista dopo la fine del suo termine.',
    why: 'Il termine deriva dalla gravità e dal giorno in cui se ne ha notizia; nessuno può concordarne uno più lungo. Finisce qualche giorno dopo solo se il suo ultimo giorno è un sabato, una domenica o un giorno festivo.',
    says: {
      later: (id, due, lastDay) => ({
        found: `${id} è da notificare entro il ${due}, ma il termine dell’art. 73 finisce il ${lastDay}.`,
        expected: `un giorno non posteriore al ${lastDay} o al giorno lavorativo successivo`,
        fix: 'Togliere `due`: il termine viene calcolato.',
      }),
    },
  },
  'incident/unassessed': {
    summary:
      'Nessuno ha giudicato se un incidente con un sistema ad alto rischio è grave, o a chi notificarne uno grave.',
    why: 'Un incidente grave va segnalato entro giorni (art. 73 e 26(5) del regolamento UE sull’IA). I termini decorrono che qualcuno l’abbia giudicato o no; perciò il giudizio viene per primo.',
    says: {
      unjudged: (id, systems) => ({
        found: `${id} riguarda ${listed(systems)}, ${systems.length === 1 ? 'un sistema' : 'sistemi'} ad alto rischio, e nessuno ha giudicato se l’incidente è grave.`,
        expected: '`seriousness`',
        fix: 'Giudicarlo secondo l’art. 3(49), e scrivere il risultato sotto `seriousness`: `none`, o ciò che lo rende grave. Se è grave, aggiungere sotto `notifications` a chi va notificato.',
      }),
      unrecorded: (id, basis, due) => ({
        found: `${id} è grave, e nessuna notifica secondo ${basis} è registrata. ${due === undefined ? 'Va inviata immediatamente' : `L’ultimo giorno è il ${due}`}.`,
        expected: `una notifica con \`basis: ${basis}\``,
        fix: `Aggiungerla sotto \`notifications\` con \`to\` e \`basis: ${basis}\`, poi con \`sent\` quando è inviata.`,
      }),
    },
  },
  'incident/closed-unproven': {
    summary:
      'Un incidente è chiuso senza una data, o senza la sua causa e ciò che se ne è imparato.',
    why: 'Un registro degli incidenti serve per imparare (10.1, 10.2, A.8.4). Di ogni incidente chiuso un auditor chiede che cosa l’ha causato e che cosa è stato cambiato.',
    says: {
      lacking: (id, missing) => ({
        found: `${id} è chiuso, ma manca ${listed(missing.map((part) => ({ closed: 'la data', lessons: 'ciò che se n’è imparato' })[part]))}.`,
        expected:
          '`closed` con la data, e `lessons` con la causa, ciò che si è imparato e ciò che è stato cambiato',
        fix: 'Completare ciò che manca. Se nessuno conosce ancora la causa, riportare lo stato a `contained` e togliere `closed`.',
      }),
    },
  },
};
