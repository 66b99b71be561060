import type { GroupTexts } from '../texts.ts';

export const incident: GroupTexts<'incident'> = {
  'incident/period': {
    summary: 'Il termine di una notifica è trascorso, e nulla è stato inviato.',
    why: 'L’art. 73 del regolamento UE sull’IA dà al fornitore di un sistema ad alto rischio 15 giorni per segnalare un incidente grave, 10 dopo un decesso, e 2 per una violazione diffusa o una perturbazione di infrastrutture critiche. L’art. 26(5) chiede al deployer di segnalare immediatamente. Altre leggi e contratti hanno termini propri.',
  },
  'incident/due': {
    summary:
      'Una notifica secondo l’art. 73 del regolamento UE sull’IA è prevista dopo la fine del suo termine.',
    why: 'Il termine deriva dalla gravità e dal giorno in cui se ne ha notizia; nessuno può concordarne uno più lungo. Finisce qualche giorno dopo solo se il suo ultimo giorno è un sabato, una domenica o un giorno festivo.',
  },
  'incident/unassessed': {
    summary:
      'Nessuno ha giudicato se un incidente con un sistema ad alto rischio è grave, o a chi notificarne uno grave.',
    why: 'Un incidente grave va segnalato entro giorni (art. 73 e 26(5) del regolamento UE sull’IA). I termini decorrono che qualcuno l’abbia giudicato o no; perciò il giudizio viene per primo.',
  },
  'incident/closed-unproven': {
    summary:
      'Un incidente è chiuso senza una data, o senza la sua causa e ciò che se ne è imparato.',
    why: 'Un registro degli incidenti serve per imparare (10.1, 10.2, A.8.4). Di ogni incidente chiuso un auditor chiede che cosa l’ha causato e che cosa è stato cambiato.',
  },
};
