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
    columns: {
      clause: 'Punto',
      document: 'Informazione documentata',
      holders: 'Contenuta in',
      state: 'Stato',
    },
  },
  controls: {
    title: 'Richieste dai controlli',
    lead: 'Solo dove il controllo si applica secondo la dichiarazione di applicabilità. Sono elencati i controlli dell’Appendice A che chiedono di documentare qualcosa.',
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
    draft: 'non in vigore',
    missing: 'mancante',
    'not-needed': 'non ancora necessaria',
    excluded: 'controllo escluso',
  },
  ofIsms: (name) => `${name}, del SGSI`,
  scope: 'il campo di applicazione del manuale',
  entries: (count) => counted(count, 'voce', 'voci'),
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
    ofStatement: 'Cronologia della Dichiarazione',
    ofStatementLead:
      'Tutte le modifiche delle sue righe e del file che ne contiene versione e approvazione.',
    columns: { date: 'Data', commit: 'Commit', subject: 'Modifica' },
    changes: (count) => counted(count, 'modifica', 'modifiche'),
    none: 'Non è leggibile alcuna cronologia: qui i contenuti non sono sotto controllo di versione, oppure nulla è stato ancora registrato.',
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
