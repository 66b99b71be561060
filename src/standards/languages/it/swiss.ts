import type { StandardsTexts } from '../index.ts';

export const swiss: StandardsTexts['swiss'] = {
  revFADP: {
    title: 'Legge federale sulla protezione dei dati (riveduta)',
    summary:
      'Diritto sulla protezione dei dati neutrale rispetto alla tecnologia; si applica direttamente all’IA che tratta dati di persone fisiche.',
    articles: {
      'Art. 5(f), (g), 6(7)':
        'profilazione, e consenso esplicito in caso di profilazione a rischio elevato',
      'Art. 6': 'principi del trattamento',
      'Art. 7': 'protezione dei dati fin dalla progettazione e per impostazione predefinita',
      'Art. 8': 'sicurezza dei dati',
      'Art. 9': 'responsabili del trattamento',
      'Art. 12': 'registro delle attività di trattamento',
      'Art. 16-17': 'comunicazione all’estero',
      'Art. 19': 'obbligo di informare',
      'Art. 21':
        'decisioni individuali automatizzate: informare, ascoltare, riesame da parte di una persona su richiesta',
      'Art. 22': 'valutazione d’impatto sulla protezione dei dati',
      'Art. 23': 'consultazione dell’IFPDT',
      'Art. 24': 'notifica delle violazioni della sicurezza dei dati',
      'Art. 25': 'diritto d’accesso',
      'Art. 60-66':
        'multe fino a 250 000 franchi, di regola per la persona responsabile e non per l’impresa',
    },
  },
  'FDPIC-2025-05-08': {
    title: 'IFPDT: la vigente legge sulla protezione dei dati è direttamente applicabile all’IA',
    summary:
      'Fabbricanti, fornitori e utilizzatori di IA devono rendere trasparenti scopo, funzionamento e fonti dei dati e rispettare i diritti delle persone, quali che siano le leggi future.',
  },
  'FINMA-08/2024': {
    title:
      'Comunicazione FINMA sulla vigilanza 08/2024: governance e gestione dei rischi nell’impiego dell’intelligenza artificiale',
    summary:
      'Richiama l’attenzione su rischi dell’IA emersi nella vigilanza e descrive misure osservate presso gli istituti.',
    note: 'Una comunicazione che spiega obblighi esistenti e riporta osservazioni; non è una circolare e non rende obbligatorio alcun inventario dell’IA.',
    addressees: 'tutti gli istituti sottoposti alla vigilanza della FINMA',
  },
  'FINMA-RS-23/1': {
    title: 'Circolare FINMA 2023/1 Rischi e resilienza operativi – banche',
    summary:
      'Quadro vincolante per i rischi operativi, informatici e cyber delle banche, entro il quale si trattano i rischi dell’IA. Non si rivolge agli assicuratori.',
    addressees: 'banche',
  },
  ISA: {
    title: 'Legge e ordinanza sulla sorveglianza degli assicuratori',
    addressees: 'assicuratori',
    summary:
      'Organizzazione, gestione dei rischi e protezione degli assicurati nelle imprese di assicurazione; la FINMA approva il piano d’esercizio con le funzioni esternalizzate.',
  },
  'FINMA-RS-17/2': {
    title: 'Circolare FINMA 2017/2 Corporate governance – assicuratori',
    addressees: 'assicuratori',
    summary:
      'Quadro vincolante per governance, gestione dei rischi e controllo interno degli assicuratori, entro il quale si trattano i rischi dell’IA.',
  },
  'FINMA-RS-18/3': {
    title: 'Circolare FINMA 2018/3 Outsourcing – banche e assicuratori',
    addressees: 'banche e assicuratori',
    summary:
      'Le funzioni essenziali possono essere esternalizzate a condizioni: inventario, analisi dei rischi, diritti di esame. Riguarda l’IA acquistata e in hosting se la funzione è essenziale.',
  },
  'CoE-AI-Convention': {
    title: 'Convenzione quadro del Consiglio d’Europa sull’IA (STCE 225)',
    summary:
      'Trattato che obbliga le parti a tutelare diritti umani, democrazia e Stato di diritto nel ciclo di vita dei sistemi di IA; raggiunge le organizzazioni attraverso il diritto nazionale.',
    note: 'Non ratificata. La Svizzera prevede di adeguare leggi settoriali anziché adottare una legge generale: decisione del Consiglio federale del 12 febbraio 2025, avamprogetto in consultazione atteso per fine 2026.',
  },
};
