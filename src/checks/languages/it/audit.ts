import type { GroupTexts } from '../texts.ts';

export const audit: GroupTexts<'audit'> = {
  'audit/coverage': {
    summary:
      'Nessun audit interno degli ultimi tre anni ha coperto un punto della norma o un controllo applicabile.',
    why: 'Il programma di audit deve coprire l’intero SGIA (9.2.2), e un audit interno completo è la prova generale della certificazione. Gli audit dell’organismo di certificazione non contano, perché non sono interni; i riesami di direzione non contano, perché non verificano la conformità.',
  },
  'audit/independence': {
    summary: 'Chi conduce un audit è responsabile di qualcosa che vi si verifica.',
    why: 'Gli auditor devono essere obiettivi e imparziali (9.2.2): non verificano il proprio lavoro. Gli audit di oltre tre anni fa si ignorano, perché non contano più.',
  },
  'audit/programme': {
    summary:
      'Si svolgono audit interni, ma non c’è un programma di audit, nessuno l’ha approvato, non prevede altri audit interni, o l’organismo di certificazione svolge ciò che è chiamato audit interno.',
    why: 'L’organizzazione pianifica da sé i propri audit interni (9.2.2). Gli audit di un organismo di certificazione non li sostituiscono, e un organismo non deve svolgere audit interni per chi certifica (ISO/IEC 17021-1, 5.2).',
  },
  'audit/results': {
    summary:
      'Un audit svolto non dice che cosa ha trovato su tutto ciò che copre, o i suoi esiti e i suoi rilievi si contraddicono.',
    why: 'Gli esiti sono l’evidenza che il programma è stato svolto (9.2.2). Se nessuno ha emesso un rilievo, forse nessuno ha guardato. Ciò che ha trovato l’organismo di certificazione è nel suo rapporto.',
  },
  'audit/lead-missing': {
    summary: 'Nulla dice chi conduce un audit o un riesame di direzione.',
    why: 'Gli auditor devono essere obiettivi e imparziali (9.2.2), e l’alta direzione svolge il riesame (9.3.1). Nessuno può giudicarlo se non si sa chi sono.',
  },
  'audit/not-held': {
    summary: 'La data di un audit o di un riesame di direzione pianificato è passata.',
    why: 'Audit e riesami si svolgono a intervalli pianificati (9.2.1, 9.3.1). Uno pianificato e non svolto è un vuoto nel programma.',
  },
};
