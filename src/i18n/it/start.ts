import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Where an auditor begins. */
export const start: Messages['start'] = {
  description:
    'Da dove inizia un auditor: dieci domande con le loro risposte, e come leggere questo sito.',
  lead: (organization) =>
    `Per chi svolge l’audit del sistema di gestione per l’IA di ${organization}. Le dieci domande che vengono per prime, ciascuna con la sua risposta breve e la pagina che mostra il resto.`,
  asOf: 'Tutto è giudicato alla data del {day}.',
  sections: {
    begin: 'Da dove iniziare',
    questions: 'Dieci domande',
    reading: 'Come leggere questo sito',
  },
  begin: {
    statement: 'Dichiarazione di applicabilità',
    version: (version) => `documento in versione ${version}`,
    documents: 'Documenti obbligatori',
    held: (held, total) =>
      `${number(held)} di ${counted(total, 'informazione documentata richiesta', 'informazioni documentate richieste')} dai punti della norma ${form(held, 'è presente', 'sono presenti')}`,
    evidence: 'Indice delle evidenze',
    evidenceState: (valid, current) =>
      `${number(valid)} di ${counted(current, 'evidenza attuale', 'evidenze attuali')} entro il periodo di validità`,
    noRecord: 'nessuna evidenza attuale',
    systems: 'Sistemi a impatto alto o ad alto rischio',
    systemsState: (total) =>
      counted(
        total,
        'sistema a impatto alto o ad alto rischio',
        'sistemi a impatto alto o ad alto rischio',
      ),
    systemsRetired: (count) =>
      `${form(count, 'un altro dismesso', `altri ${number(count)} dismessi`)}`,
    systemsUndecided: (count) => `${counted(count, 'non deciso', 'non decisi')}`,
    audit: 'Ultimo audit interno',
    review: 'Ultimo riesame di direzione',
    about: 'Questa copia',
    aboutState: 'commit, verifiche e relativi esiti',
    none: 'nessuno svolto',
  },
  questions: {
    scope: 'Qual è il campo di applicazione?',
    statement: 'Chi ha approvato la dichiarazione di applicabilità, e quando?',
    exclusions: 'Quali controlli sono esclusi, e perché?',
    proof: 'Che cosa comprova un controllo?',
    systems: 'Quali sistemi sono ad alto rischio, e dov’è la loro valutazione?',
    audit: 'Che cosa ha rilevato l’ultimo audit interno, ed è chiuso?',
    responsible: 'Chi è responsabile dell’IA, e ha le competenze?',
    review: 'Quando l’alta direzione ha riesaminato il SGIA l’ultima volta?',
    risks: 'Quali rischi superano la propensione, e chi li ha accettati?',
    isms: 'Che cosa proviene dal SGSI?',
  },
  answers: {
    context: 'Contesto: fattori e parti interessate (4.1, 4.2)',
    noContext: 'non ancora registrato',
    statement: (version) => `Versione ${version}, approvata da {role} il {day}.`,
    open: (version, undecided) =>
      `La versione ${version} figura come approvata. Non può esserlo: ${counted(undecided, 'controllo non è deciso', 'controlli non sono decisi')}.`,
    unapproved: (version, status) => `La versione ${version} non è approvata: ${status}.`,
    excluded: (count, total) => `${number(count)} di ${counted(total, 'controllo', 'controlli')}.`,
    noneExcluded: 'Nessuno: ogni controllo si applica.',
    noneExcludedYet: 'Finora nessuno.',
    undecided: (count, total) =>
      `${number(count)} di ${counted(total, 'controllo', 'controlli')} ${form(count, 'non è deciso', 'non sono decisi')}.`,
    noneApplies:
      'Finora di nessun controllo è stabilito che si applichi; non c’è quindi ancora nulla da comprovare.',
    proof: (proven, applicable) =>
      `${number(proven)} di ${counted(applicable, 'controllo applicabile', 'controlli applicabili')} ${form(proven, 'è attuato e comprovato', 'sono attuati e comprovati')}. Ogni riga della Dichiarazione indica le proprie evidenze; la pagina del controllo le mostra con le loro date.`,
    toStatement: 'Scegliere il controllo nella Dichiarazione',
    toEvidence: 'oppure un’evidenza nell’indice',
    systems: (total, needed, missing) =>
      `${counted(total, 'sistema', 'sistemi')} a impatto alto o ad alto rischio ai sensi del regolamento UE sull’IA. ${number(needed)} di essi ${form(needed, 'deve', 'devono')} avere già una valutazione d’impatto approvata; ${missing === 0 ? 'non manca a nessuno' : `manca a ${number(missing)}`}.`,
    noSystems:
      'Nessun sistema è a impatto alto o ad alto rischio ai sensi del regolamento UE sull’IA.',
    noKnownSystems:
      'Di nessun sistema è noto che sia a impatto alto o ad alto rischio ai sensi del regolamento UE sull’IA.',
    retiredSystems: (count) =>
      `${form(count, 'Un altro sistema di questo tipo è dismesso', `Altri ${number(count)} sistemi di questo tipo sono dismessi`)}.`,
    undecidedSystems: (count) =>
      `Per ${counted(count, 'sistema', 'sistemi')} l’impatto o il livello di rischio non è deciso.`,
    assessment: {
      missing: 'non valutato',
      'not-due': 'in progettazione: non ancora valutato',
      draft: 'in progettazione: non ancora approvato',
    },
    tier: (tier) => `livello di rischio: ${tier}`,
    impact: (impact) => `impatto: ${impact}`,
    audit: (total, open) =>
      total === 0
        ? 'Non ha prodotto alcun rilievo.'
        : `${counted(total, 'rilievo', 'rilievi')}; ${
            open === 0
              ? form(total, 'chiuso', 'tutti chiusi')
              : `${number(open)} ancora ${form(open, 'aperto', 'aperti')}`
          }.`,
    held: '{entry}, {day}, condotto da {role}.',
    heldByNobody: '{entry}, {day}.',
    noAudit: 'Nessun audit interno è stato ancora svolto.',
    closedOn: 'chiuso il {day}',
    openUntil: 'aperto, scadenza {day}',
    owner: 'conduce il SGIA e cura la Dichiarazione',
    approver: 'approva la Dichiarazione, per l’alta direzione',
    competence: (proven, required) =>
      required === 0
        ? 'nessuna competenza richiesta per iscritto'
        : `${number(proven)} di ${counted(required, 'competenza richiesta', 'competenze richieste')} ${form(proven, 'comprovata', 'comprovate')}`,
    competences: (proven, required) =>
      `Su tutti i ruoli, ${number(proven)} di ${counted(required, 'competenza richiesta', 'competenze richieste')} ${form(proven, 'è comprovata', 'sono comprovate')}.`,
    noCompetences: 'Finora nessun ruolo richiede competenze per iscritto.',
    matrix: 'Matrice delle competenze',
    review: (decisions) => `${counted(decisions, 'decisione', 'decisioni')}.`,
    noReview: 'Nessun riesame di direzione è stato ancora svolto.',
    risks: (before, all, appetite, today, after) =>
      `${number(before)} di ${counted(all, 'rischio', 'rischi')} oltre la propensione, pari a ${number(appetite)}, prima del trattamento; oggi ${today === 0 ? 'nessuno' : number(today)}, dopo il trattamento ${after === 0 ? 'nessuno' : number(after)}.`,
    opportunities: (count) =>
      `${counted(count, 'opportunità non è contata', 'opportunità non sono contate')}.`,
    emptyRisks: 'Nessun rischio è ancora registrato.',
    noRisks: (appetite) => `Nessuno supera la propensione, pari a ${number(appetite)}.`,
    accepted: (count) => `${counted(count, 'accettato', 'accettati')} da {role}`,
    unaccepted: (count) =>
      `${number(count)} non ${form(count, 'accettato', 'accettati')} da nessuno`,
    acceptedOn: '{role}, {day}',
    notAccepted: 'non accettato da nessuno',
    clauses: (all, reuse, extend, anew) =>
      `${form(all, 'Di', 'Dei')} ${counted(all, 'sottopunto', 'sottopunti')}, ${number(reuse)} ${form(reuse, 'è ripreso', 'sono ripresi')} qui, ${number(extend)} ${form(extend, 'esteso', 'estesi')}, ${number(anew)} ${form(anew, 'nuovo', 'nuovi')}.`,
    clausesUndecided: (count, total) =>
      `Per ${number(count)} di ${counted(total, 'sottopunto', 'sottopunti')} nessuno ha deciso.`,
    controls: (partial, format, none) =>
      `Dei controlli dell’Appendice A, per ${number(partial)} si riprende una parte della sostanza, per ${number(format)} soltanto la forma, per ${number(none)} nulla.`,
    records: (count) =>
      `${counted(count, 'evidenza ne è ripresa, e contrassegnata come tale', 'evidenze ne sono riprese, e contrassegnate come tali')}.`,
    more: (count) => `e ${counted(count, 'altro', 'altri')}`,
    toGaps: 'Controllo per controllo: che cosa si riutilizza, che cosa è nuovo',
    clauseByClause: 'Punto per punto',
  },
  reading: {
    links:
      'Ogni identificativo è un collegamento, e ogni collegamento funziona nei due sensi: la pagina di un controllo elenca le sue evidenze, la pagina dell’evidenza elenca i suoi controlli.',
    states: 'Le stesse espressioni dicono ovunque a che punto è qualcosa:',
    proven: 'oggi vi sono evidenze valide prodotte per l’IA',
    unproven: 'dichiarato attuato, e nulla di valido lo dimostra: peggio che pianificato',
    partial: 'funziona in parte, con una data obiettivo',
    planned: 'si applica, ed è ancora da fare, con una data obiettivo',
    undecided: 'nessuno ha ancora deciso se si applica',
    excluded: 'non si applica, con il motivo',
    dueSoon: 'va riesaminato entro i giorni stabiliti dal manuale',
    overdue: 'la sua data è passata',
    absence: 'Ciò che manca è detto a parole nel punto in cui dovrebbe stare.',
    copy: 'Questo sito è una cartella di pagine, generata da uno stato dei contenuti indicato ai piedi di ogni pagina. Non richiede accesso, server o script; la ricerca funziona dove gli script sono ammessi. Ogni pagina è impaginata per la stampa; una copia stampata non è controllata.',
  },
};
