import type { GroupTexts } from '../texts.ts';

export const risk: GroupTexts<'risk'> = {
  'risk/untreated': {
    summary:
      'Un rischio oltre la propensione non è trattato, o non è accettato. Fino alla data della fase 1, un’accettazione mancante è un avviso.',
    why: 'Un rischio oltre la propensione va trattato, o accettato da chi ne ha l’autorità (6.1.3, 8.3). Scriverlo non è né l’uno né l’altro.',
  },
  'risk/unaccepted': {
    summary:
      'Il punteggio di un rischio è oggi oltre la propensione, e nessuno ha accettato quel punteggio.',
    why: 'Finché il trattamento non è concluso, l’organizzazione porta il rischio così com’è oggi. Oltre la propensione, chi ne ha l’autorità deve aver accettato anche questo, e non solo ciò che dovrà restare (6.1.3, 8.3).',
  },
  'risk/control-open': {
    summary:
      'Un rischio si basa su un controllo che non è attuato, qui o nel SGSI, e non dice a che punto è oggi né che cosa resta da fare.',
    why: 'Il punteggio residuo presuppone che i controlli funzionino. Finché uno è pianificato o parziale, il rischio è più alto, e il piano di trattamento deve dire che cosa si fa (6.1.3).',
  },
  'risk/current-missing': {
    summary: 'Azioni su un rischio sono aperte, e nulla dice dove il rischio si trova oggi.',
    why: 'Il punteggio residuo si raggiunge quando tutto è fatto. Fino ad allora il rischio è più alto, e chi approva il piano di trattamento deve sapere di quanto.',
  },
  'risk/score-order': {
    summary:
      'I punteggi di un rischio si contraddicono: prima del trattamento, oggi e dopo, nessuno deve superare il precedente.',
    why: 'Il trattamento abbassa un rischio. Un registro in cui esso sale, o in cui un trattamento concluso non ha raggiunto il suo punteggio, non dà al lettore un punteggio su cui contare.',
  },
  'risk/consequences': {
    summary: 'L’impatto di un rischio non è la più alta delle sue conseguenze.',
    why: 'Il danno per l’organizzazione, per gli individui e per la società si giudica in un solo registro (6.1.2). Se l’impatto è inferiore a uno di essi, il punteggio lo nasconde; se è superiore, nulla lo spiega.',
  },
  'risk/incomplete': {
    summary:
      'Un rischio non dice tutto ciò che la sua valutazione e il suo trattamento devono dire.',
    why: 'La valutazione esamina le conseguenze per l’organizzazione, per gli individui e per la società, e il suo esito si conserva (6.1.2, 8.2). Il trattamento è deciso, e ciò che resta è noto (6.1.3).',
  },
  'risk/action-order': {
    summary: 'Un’azione su un rischio scade prima di un controllo su cui poggia.',
    why: 'Ciò che poggia su un controllo non si può fare prima che il controllo ci sia. Una delle due date sarà mancata, e con essa il punteggio residuo.',
  },
  'risk/action-overdue': {
    summary: 'Un’azione del piano di trattamento è oltre la sua data e ancora aperta.',
    why: 'La direzione ha approvato i rischi residui in forza del piano (6.1.3). Finché un’azione è in ritardo, non sono raggiunti (8.3).',
  },
};
