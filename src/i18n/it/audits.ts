import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Audits, their programme and their checklists, and management reviews. */
export const audits: Messages['audits'] = {
  register: 'Registro',
  programme: {
    title: 'Programma di audit',
    lead: (years) =>
      `Quanti sottopunti e controlli applicabili gli audit interni di ciascun anno hanno esaminato, o devono esaminare. Tutto va esaminato una volta in ${counted(years, 'anno', 'anni')}. Gli audit dell’organismo di certificazione non contano, poiché non sono interni (9.2); i riesami di direzione non contano, poiché non verificano alcuna conformità.`,
    noPlan:
      'Il manuale non dice che cosa il programma deve raggiungere, secondo quali criteri e con quale frequenza (9.2.2).',
    next: 'Prossimo audit interno: {audit}, {day}.',
    noNext: 'Nessun audit interno è pianificato.',
    clauses: 'Punti',
    controls: 'Aree di controlli',
    own: 'Controlli propri',
    columns: {
      what: 'Punto o area',
      cycle: (years) => `In ${counted(years, 'anno', 'anni')}`,
    },
    planned: 'pianificato',
    held: (count, all) => `${number(count)} di ${number(all)}`,
    plannedOf: (count, all) =>
      `${number(count)} di ${number(all)} ${form(count, 'pianificato', 'pianificati')}`,
    alsoPlanned: (count) => `e ${counted(count, 'pianificato', 'pianificati')}`,
    open: 'Non esaminati da un audit interno nel ciclo',
    ahead: 'pianificato in {audit}',
    notPlanned: 'non pianificato',
    noAudit: 'Nel ciclo non è stato svolto alcun audit interno, e nessuno è pianificato.',
  },
  certification: {
    title: 'Certificazione',
    none: 'Nessun audit dell’organismo di certificazione è registrato.',
    certificateOf: { isms: 'SGSI', aims: 'SGIA' },
    certificateNamed: (standard: string, number: string) => `${standard}, certificato ${number}`,
    certificate: '{standard}, certificato {number}, {body}, dal {issued} al {until}.',
    certificateWithStatement:
      '{standard}, certificato {number}, {body}, dal {issued} al {until}, per la versione {version} della Dichiarazione di applicabilità.',
    notYet: (body) => `Non ancora certificato; previsto con ${body}.`,
    columns: {
      audit: 'Audit',
      kind: 'Tipo',
      date: 'Data',
      state: 'Stato',
      body: 'Organismo di certificazione',
    },
  },
  results: {
    lead: 'Che cosa gli auditor hanno annotato durante l’audit. Nulla è dedotto dai contenuti odierni.',
    none: 'Gli esiti annotati dagli auditor non sono riportati qui.',
    unrecorded: 'non annotato',
    columns: {
      of: 'Punto o controllo',
      result: 'Esito',
      note: 'Che cosa ha scritto l’auditor',
      finding: 'Rilievo',
    },
  },
  standing: {
    lead: 'condotto da {role}',
    owner: 'responsabile {role}',
    planned: 'pianificato per il {day}',
  },
  states: { done: 'svolto', planned: 'pianificato', late: 'non svolto' },
  checklist: {
    frozen:
      'Questa è la lista di controllo com’era il {day}. Non segue le modifiche successive del manuale.',
    lead: 'Che cosa copre l’audit, dove è attuato e che cosa lo dimostra. Stampata, la pagina è una carta di lavoro: esito e note restano vuoti, da compilare a penna.',
    clauses: 'Punti',
    controls: 'Controlli',
    nothing: 'L’audit non indica che cosa copre.',
    columns: {
      clause: 'Punto',
      control: 'Controllo',
      where: 'Dove è attuato',
      evidence: 'Evidenze',
      result: 'Esito',
      notes: 'Note',
    },
    ask: 'chiedere a {role}',
    ofIsms: (name) => `${name}, del SGSI`,
    noDocument: 'Nessun documento.',
    noRow: 'Nessuna riga nei punti.',
    noRecord: 'nessuna richiesta',
    of: (id, title, date) => `${id} ${title}, ${date}`,
    auditor: 'Auditor',
    day: 'Data',
    signature: 'Firma',
  },
  findings: {
    none: 'Nessun rilievo cita questo audit.',
    columns: {
      finding: 'Rilievo',
      grade: 'Grado',
      against: 'Riferito a',
      state: 'Stato',
      due: 'Scadenza',
      owner: 'Responsabile',
    },
  },
  review: {
    figures: 'I dati sono quelli del {day}; gli eventi contano a partire dal {since}.',
    figuresPrevious:
      'I dati sono quelli del {day}; gli eventi contano a partire dal {since}, data di {previous}.',
    figuresToday:
      'Il riesame è ancora da svolgere: i dati sono quelli di oggi, {day}; gli eventi contano a partire dal {since}.',
    figuresTodayPrevious:
      'Il riesame è ancora da svolgere: i dati sono quelli di oggi, {day}; gli eventi contano a partire dal {since}, data di {previous}.',
    recorded: 'Sono i dati che il riesame ha annotato.',
    notRecorded:
      'Sono mostrati solo i dati che risultano da date nelle voci; il riesame non ne ha annotati di propri.',
    missing: (count) =>
      `${counted(count, 'elemento in ingresso obbligatorio manca', 'elementi in ingresso obbligatori mancano')} (9.3.2).`,
    complete: (count) =>
      count === 1
        ? 'L’unico elemento in ingresso richiesto dal punto 9.3.2 è presente.'
        : `Tutti i ${number(count)} elementi in ingresso richiesti dal punto 9.3.2 sono presenti.`,
    missingInput: 'Manca: il verbale non ne dice nulla.',
    openInput: 'Non ancora preparato.',
    noPrevious: 'Nessun riesame precedente è registrato.',
    columns: { decision: 'Decisione', owner: 'Responsabile', due: 'Scadenza', state: 'Stato' },
    noFigure: 'Nessun dato è annotato.',
    shownBy: 'come mostra {evidence}',
    noDecision: 'Nessuna decisione è registrata.',
    noDue: 'nessuna data',
    count: (count, of) => (of === undefined ? number(count) : `${number(count)} di ${number(of)}`),
    more: (count) => `e ${counted(count, 'altro', 'altri')}`,
    objective: (value, target, unit) => `${value}, traguardo ${target} ${unit}`,
    notMeasured: 'non misurato a quella data',
    kinds: {
      decisions: (count) =>
        form(count, 'decisione del riesame precedente', 'decisioni del riesame precedente'),
      decisionsDue: () => 'con scadenza entro quella data',
      decisionsDone: () => 'attuate entro quella data',
      deployed: (count) =>
        form(count, 'sistema di IA messo in esercizio', 'sistemi di IA messi in esercizio'),
      retired: (count) => form(count, 'sistema di IA dismesso', 'sistemi di IA dismessi'),
      duties: (count) =>
        form(
          count,
          'scadenza di legge o contrattuale trascorsa',
          'scadenze di legge e contrattuali trascorse',
        ),
      dutiesAhead: (count) =>
        form(
          count,
          'scadenza di legge o contrattuale entro un anno',
          'scadenze di legge e contrattuali entro un anno',
        ),
      complaints: (count) => form(count, 'reclamo divenuto rilievo', 'reclami divenuti rilievi'),
      openNonconformities: (count) => form(count, 'non conformità aperta', 'non conformità aperte'),
      overdueFindings: (count) => form(count, 'rilievo scaduto', 'rilievi scaduti'),
      raised: (count) => form(count, 'rilievo emesso', 'rilievi emessi'),
      closed: (count) => form(count, 'rilievo chiuso', 'rilievi chiusi'),
      objectives: () => 'obiettivi al traguardo',
      controls: () => 'controlli applicabili attuati e comprovati',
      expired: (count) => form(count, 'evidenza scaduta', 'evidenze scadute'),
      overdueReviews: (count) => form(count, 'riesame scaduto', 'riesami scaduti'),
      assessments: (count) =>
        form(count, 'valutazione d’impatto approvata', 'valutazioni d’impatto approvate'),
      risks: (count) =>
        form(
          count,
          'rischio oltre la propensione da accettare',
          'rischi oltre la propensione da accettare',
        ),
      audits: (count) => form(count, 'audit svolto', 'audit svolti'),
      improvements: (count) =>
        form(count, 'osservazione o opportunità aperta', 'osservazioni e opportunità aperte'),
    },
  },
};
