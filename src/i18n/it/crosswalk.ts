import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** ISO/IEC 27001 beside ISO/IEC 42001. */
export const crosswalk: Messages['crosswalk'] = {
  description:
    'La ISO/IEC 27001 accanto alla ISO/IEC 42001: che cosa si riprende, che cosa si estende, che cosa è nuovo.',
  title: 'Dalla ISO/IEC 27001 alla ISO/IEC 42001',
  lead: 'Il sistema di gestione si riutilizza, i controlli no. I punti da 4 a 10 si riprendono con adattamenti; i 38 controlli dell’Appendice A, le valutazioni d’impatto, i ruoli e il ciclo di vita sono lavoro nuovo.',
  noCounterpart: 'Nessun corrispondente.',
  flow: {
    title: 'Che cosa si riprende',
    foundation: {
      title: 'Fondamenta',
      lead: 'ISO/IEC 27001: il SGSI certificato.',
      unit: 'controlli del SGSI',
      parts: {
        lends: 'offrono qualcosa a un controllo per l’IA',
        'lends-nothing': 'non offrono nulla e proseguono come sono',
      },
    },
    shared: {
      title: 'Struttura comune',
      lead: 'Un solo sistema di gestione, condotto una volta sola.',
      clauses: (of) => `di ${counted(of, 'sottopunto', 'sottopunti')}`,
      controls: (of) => `di ${counted(of, 'controllo', 'controlli')} per l’IA`,
      parts: {
        reuse: 'ripresi: così come sono',
        extend: 'estesi: con l’aggiunta dell’IA',
        partial: 'si riprende una parte dei contenuti',
        format: 'si riprende solo la forma, i contenuti sono nuovi',
      },
    },
    additions: {
      title: 'Aggiunte',
      lead: 'ISO/IEC 42001: ciò che nessun SGSI contiene.',
      clauses: (of) => `di ${counted(of, 'sottopunto', 'sottopunti')}`,
      controls: (of) => `di ${counted(of, 'controllo', 'controlli')} per l’IA`,
      new: 'nuovi',
      none: 'nulla: nessun corrispondente',
    },
  },
  otherWay: 'In senso inverso: che cosa offre ciascun controllo del SGSI',
  glance: {
    title: 'In sintesi',
    label: 'Le due norme in sintesi',
    caption: 'Le due norme in sette dimensioni',
    columns: {
      dimension: 'Dimensione',
      iso27001: 'ISO/IEC 27001:2022',
      iso42001: 'ISO/IEC 42001:2023',
    },
  },
  clauses: {
    title: 'Punto per punto',
    caption: 'Punti delle due norme',
    columns: {
      iso42001: 'ISO/IEC 42001',
      iso27001: 'ISO/IEC 27001',
      disposition: 'Ripresa',
      adds: 'Che cosa aggiunge il SGIA',
      ours: 'Qui',
    },
    ours: (status) => `{disposition} ${status}`,
    notDecided: 'Non deciso.',
  },
  controls: {
    title: 'Controllo per controllo',
    caption: 'Controlli della ISO/IEC 42001 con ciò che la ISO/IEC 27001 offre loro',
    columns: {
      iso42001: 'ISO/IEC 42001',
      transfer: 'Ripresa',
      why: 'Che cosa si riprende',
      iso27001: 'ISO/IEC 27001',
      state: 'Stato qui',
    },
    noEntry: 'Nessuna voce.',
  },
  reverse: {
    title: 'Dalla ISO/IEC 27001',
    lead: 'I 93 controlli del SGSI, ciascuno con i controlli per l’IA a cui è utile. Dove non è utile ad alcuno, è detto.',
    caption: 'Controlli della ISO/IEC 27001 con i controlli per l’IA a cui offrono qualcosa',
    columns: { iso27001: 'ISO/IEC 27001', isms: 'Nel nostro SGSI', lendsTo: 'Utile a' },
    lending: (count) => `${number(count)} ${form(count, 'offre', 'offrono')} qualcosa`,
    notLending: (count) => `${number(count)} non ${form(count, 'offre', 'offrono')} nulla`,
    notInIsms: 'Non nella Dichiarazione del SGSI.',
    none: 'Nessun controllo per l’IA.',
  },
  nist: {
    title: 'NIST AI RMF',
    lead: 'Le sottocategorie del NIST AI Risk Management Framework, con i punti e i controlli di ISO/IEC 42001 che le servono.',
    caption: 'Il NIST AI RMF accanto a ISO/IEC 42001',
    columns: { nist: 'Sottocategoria', clauses: 'Punti', controls: 'Controlli' },
    source: 'Fonte',
  },
};
