import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Documented information: what the standard asks for, the register under 7.5, and version histories. */
export const documents: Messages['documents'] = {
  description:
    'Le informazioni documentate richieste dalla ISO/IEC 42001 accanto a ciò che le contiene, il registro dei documenti secondo il punto 7.5 e la cronologia delle loro versioni.',
  lead: 'Che cosa la ISO/IEC 42001 chiede di documentare, accanto al documento o registro che lo contiene; poi ogni documento sotto controllo documentale (7.5), con versione, approvazione e riesame.',
  clauses: {
    title: 'Richieste dai punti',
    tally: (held, all) =>
      `${number(held)} di ${number(all)} ${form(held, 'è presente', 'sono presenti')}.`,
    inPart: (count) =>
      `${form(count, 'Un’altra è presente', `Altre ${number(count)} sono presenti`)} in parte.`,
    notNeeded: (count) =>
      `${form(count, 'Un’altra non è ancora necessaria', `Altre ${number(count)} non sono ancora necessarie`)}.`,
    columns: {
      clause: 'Punto',
      document: 'Informazione documentata',
      holders: 'Contenuta in',
      state: 'Stato',
    },
  },
  controls: {
    title: 'Richieste dai controlli',
    lead: 'I controlli dell’Appendice A che chiedono di documentare qualcosa. Contano solo i controlli applicabili secondo la dichiarazione di applicabilità e attuati. Un documento che prescrive una registrazione non è la registrazione. Di un sistema conta solo ciò che nomina il sistema, e lo si attende quando il sistema ha concluso la fase. «Implicito» significa che il controllo chiede di stabilire qualcosa, non espressamente di documentarlo; solo una registrazione mostra che è stato fatto.',
    implied: 'implicito',
    columns: {
      control: 'Controllo',
      document: 'Informazione documentata',
      holders: 'Contenuta in',
      state: 'Stato',
    },
  },
  caution:
    'I titoli sono formulati con parole nostre, e gli elenchi pubblicati contano diversamente: verificare su una copia della norma con licenza.',
  kinds: { document: 'documento', record: 'registrazione' },
  states: {
    held: 'presente',
    partial: 'in parte',
    draft: 'non in vigore',
    planned: 'pianificata',
    missing: 'mancante',
    undecided: 'non deciso',
    'not-needed': 'non ancora necessaria',
    excluded: 'controllo escluso',
  },
  ofIsms: (name) => `${name}, del SGSI`,
  scope: 'il campo di applicazione del manuale',
  /** What the entries of a register are that are counted. */
  counted: {
    aiRisks: (count) => counted(count, 'rischio di IA', 'rischi di IA'),
    treatedAiRisks: (count) =>
      counted(
        count,
        'rischio di IA il cui trattamento ha un risultato',
        'rischi di IA il cui trattamento ha un risultato',
      ),
    statementRows: (count) => counted(count, 'controllo', 'controlli'),
    approvedAssessments: (count) =>
      counted(count, 'valutazione approvata', 'valutazioni approvate'),
    objectives: (count) => counted(count, 'obiettivo', 'obiettivi'),
    measuredObjectives: (count) => counted(count, 'obiettivo misurato', 'obiettivi misurati'),
    rolesWithProof: (count) =>
      counted(count, 'ruolo con evidenza di competenza', 'ruoli con evidenza di competenza'),
    approvedPolicies: (count) => counted(count, 'documento approvato', 'documenti approvati'),
    requirements: (count) => counted(count, 'requisito esterno', 'requisiti esterni'),
    aiEvidence: (count) =>
      counted(count, 'evidenza valida prodotta per l’IA', 'evidenze valide prodotte per l’IA'),
    internalAuditsHeld: (count) => counted(count, 'audit interno svolto', 'audit interni svolti'),
    reviewsHeld: (count) =>
      counted(count, 'riesame della direzione svolto', 'riesami della direzione svolti'),
    nonconformities: (count) => counted(count, 'non conformità', 'non conformità'),
  },
  /** `counts` is what is counted, in words. */
  ofEntries: (counts, total) => `${counts}, su ${counted(total, 'voce', 'voci')} in tutto`,
  ofSystems: (held, due) => `${number(held)} su ${counted(due, 'sistema', 'sistemi')}`,
  lacking: 'Manca per',
  more: (count) => `e ${form(count, 'un altro', `altri ${number(count)}`)}`,
  controlDue: 'controllo da attuare entro il {day}',
  plannedFor: 'previsto per il {day}',
  nothing: 'Nulla la contiene.',
  register: {
    title: 'Registro dei documenti',
    statement: 'Dichiarazione di applicabilità',
    tally: (count) => counted(count, 'documento', 'documenti'),
    columns: {
      document: 'Documento, tipo, classificazione',
      version: 'Versione, stato',
      owner: 'Responsabile',
      approved: 'Approvato da, il',
      effective: 'In vigore dal',
      nextReview: 'Prossimo riesame',
      changed: 'Ultima modifica',
    },
    statementKind: 'registro',
    kindAndClass: (kind, classification) => `${kind}, ${classification}`,
    unknown: 'non noto',
    pages: 'Pagine del registro dei documenti',
    pageTitle: (page) => `Registro dei documenti, pagina ${number(page)}`,
  },
  history: {
    title: 'Cronologia',
    versions: {
      columns: { version: 'Versione', date: 'Data', what: 'Che cosa è cambiato', by: 'Da' },
      more: (shown, all) =>
        `${form(shown, 'L’ultima versione', `Le ultime ${number(shown)} versioni`)} di ${number(all)}.`,
      commits: 'Modifiche del file nel repository',
    },
    ofStatement: 'Cronologia della Dichiarazione',
    ofStatementLead:
      'Le sue versioni registrate e tutte le modifiche delle sue righe e del file che ne contiene versione e approvazione.',
    columns: { date: 'Data', commit: 'Commit', subject: 'Modifica' },
    changes: (count) => counted(count, 'modifica', 'modifiche'),
    none: {
      unversioned:
        'Non c’è alcuna cronologia: qui i contenuti non sono sotto controllo di versione.',
      empty: 'Non c’è ancora alcuna cronologia: nulla è stato registrato.',
      reftable:
        'La cronologia non è mostrata: il repository conserva i riferimenti nel formato reftable, che questo strumento non legge.',
      notStarted:
        'La cronologia non è mostrata: non è stato possibile avviare git durante la generazione di questo sito.',
      tooSlow:
        'La cronologia non è mostrata: git ha impiegato troppo tempo per leggerla durante la generazione di questo sito.',
      tooLarge: 'La cronologia non è mostrata: è troppo grande per essere letta.',
      unreadable:
        'La cronologia non è mostrata: git non è riuscito a leggere il repository durante la generazione di questo sito.',
    },
    notCommitted: 'Questo documento non è ancora in alcun commit.',
    uncommitted: 'Quanto riportato qui differisce dall’ultimo commit.',
    shallow:
      'Questo sito è stato generato da una copia parziale che inizia con {commit} del {day}. Che cosa sia cambiato con esso e prima di esso qui non è noto.',
    unchanged: 'Nessuna modifica nota.',
    more: (shown, all) =>
      form(
        shown,
        `L’ultima di ${counted(all, 'modifica', 'modifiche')}.`,
        `Le ultime ${number(shown)} di ${counted(all, 'modifica', 'modifiche')}.`,
      ),
    all: 'Tutte le modifiche nel repository',
  },
};
