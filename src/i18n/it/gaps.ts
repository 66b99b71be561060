import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** The gap analysis: the backlog, its plan, and the AI controls beside those of the ISMS. */
export const gaps: Messages['gaps'] = {
  description:
    'Che cosa è aperto prima della certificazione, entro quando, e che cosa il SGSI offre a ciascun controllo per l’IA.',
  lead: 'Che cosa è aperto prima della certificazione, nell’ordine in cui la blocca; entro quando va completato; e che cosa ciascun controllo per l’IA può riprendere dal SGSI.',
  stage1: 'La fase 1 è prevista per il {stage1}.',
  stages: 'La fase 1 è prevista per il {stage1}, la fase 2 per il {stage2}.',
  stage2: 'La fase 2 è prevista per il {stage2}.',
  noStages:
    'Nessuna data è prevista per la certificazione: la indicherebbe `certification` in `handbook.yaml`.',
  open: (count) => counted(count, 'scostamento', 'scostamenti'),
  late: {
    overdue: (count) => `${number(count)} ${form(count, 'scaduto', 'scaduti')}`,
    'after-stage2': (count) => `${number(count)} con scadenza dopo la fase 2`,
    'after-stage1': (count) => `${number(count)} con scadenza dopo la fase 1`,
  },
  undated: (count) => `${number(count)} senza data`,
  nothing: 'Nulla è aperto.',
  sections: {
    backlog: 'Elenco degli scostamenti',
    plan: 'Piano',
    controls: 'Controlli a confronto con il SGSI',
  },
  backlog: {
    columns: {
      open: 'Aperto',
      isms: 'Dal SGSI',
      owner: 'Responsabile',
      target: 'Data obiettivo',
    },
    noDate: 'nessuna data',
    owners: 'Per responsabile:',
    more: (count) => `${form(count, 'Un altro', `Altri ${number(count)}`)}: mostra tutti`,
  },
  kinds: {
    unproven: {
      title: 'Controlli dichiarati attuati che nulla comprova',
      why: 'Un’affermazione senza evidenze può essere rilevata come non conformità. Meglio un piano onesto, se finisce in tempo.',
    },
    missing: {
      title: 'Controlli senza voce nella Dichiarazione',
      why: 'La Dichiarazione deve rispondere di ogni controllo dell’Appendice A (6.1.3).',
    },
    undecided: {
      title: 'Controlli su cui nessuno ha deciso',
      why: 'La Dichiarazione dice di ogni controllo se si applica, e perché (6.1.3).',
    },
    assessment: {
      title: 'Sistemi a impatto alto senza valutazione d’impatto approvata',
      why: 'Un SGSI non ha un equivalente, quindi spesso manca ancora (6.1.4, 8.4).',
    },
    nonconformity: {
      title: 'Non conformità non chiuse',
      why: 'Una non conformità maggiore aperta impedisce il certificato; una minore aperta richiede il suo piano (10.2).',
    },
    clause: {
      title: 'Parti del sistema di gestione non completate',
      why: 'Nessun punto può essere omesso. Ciò che non è fatto richiede una data in un piano proprio.',
    },
    planned: {
      title: 'Controlli pianificati',
      why: 'Si applicano, e nulla di essi funziona ancora.',
    },
    partial: {
      title: 'Controlli attuati in parte',
      why: 'Si applicano, e funzionano in parte.',
    },
    system: {
      title: 'Sistemi di cui qualcosa è ignoto o non deciso',
      why: 'Ciò che ne dipende resta anch’esso aperto: obblighi, controlli e valutazioni.',
    },
    supplier: {
      title: 'Fornitori che nessuno ha valutato',
      why: 'I fornitori sono scelti e seguiti tenendo conto dell’IA (A.10.3).',
    },
  },
  lateness: {
    overdue: 'scaduto',
    'after-stage2': 'dopo la fase 2',
    'after-stage1': 'dopo la fase 1',
  },
  plan: {
    drawing: 'Date obiettivo rispetto alle date della certificazione',
    none: 'Nulla di ciò che è aperto ha una data obiettivo.',
    marks: { 'as-of': 'situazione al', stage1: 'fase 1', stage2: 'fase 2' },
    inTime: 'in tempo per la fase 1',
    bar: (id, date, when) => `${id}, entro il ${date}${when && `, ${when}`}`,
    columns: { day: 'Data', what: 'Che cosa', distance: 'Rispetto alla fase 1' },
    before: (days) => `${counted(days, 'giorno', 'giorni')} prima`,
    after: (days) => `${counted(days, 'giorno', 'giorni')} più tardi`,
    same: 'lo stesso giorno',
    caption: (count, before) =>
      `${counted(count, 'data obiettivo', 'date obiettivo')}, di cui ${number(before)} in tempo per la fase 1.`,
    captionAlone: (count) => `${counted(count, 'data obiettivo', 'date obiettivo')}.`,
    more: (count) =>
      counted(
        count,
        'data successiva non è rappresentata.',
        'date successive non sono rappresentate.',
      ),
  },
  controls: {
    lead: 'Che cosa si può riutilizzare, che cosa deve essere nuovo, e perché. Si riutilizzano i formati, non i contenuti.',
    transfers: {
      partial:
        'Le evidenze del SGSI valgono per la loro parte; ciò che l’IA aggiunge va dimostrato di nuovo.',
      format: 'Modello e procedura si possono riutilizzare; le evidenze sono nuove.',
      none: 'Nulla da riutilizzare: documento, procedura ed evidenze sono nuovi.',
    },
    counts: (total, proven, open, excluded) =>
      `${counted(total, 'controllo', 'controlli')} dell’Appendice A: ${number(proven)} ${form(proven, 'comprovato', 'comprovati')}, ${number(open)} ${form(open, 'aperto', 'aperti')}, ${number(excluded)} ${form(excluded, 'escluso', 'esclusi')}`,
    columns: {
      control: 'Controllo per l’IA',
      isms: 'Nel SGSI',
      transfer: 'Ripresa',
      reused: 'Evidenze riutilizzate',
      made: 'Evidenze nuove',
    },
    noCounterpart: 'Nessun corrispondente.',
    noRow: 'nessuna riga',
    noEntry: 'nessuna voce',
    noneReused: {
      partial: 'Nessuna indicata; alcune potrebbero valere.',
      format: 'Nessuna; solo la forma.',
      none: 'Nessuna possibile.',
    },
    toMake: 'Da produrre.',
    undecided: 'Non deciso.',
    notNeeded: 'Non necessarie: controllo escluso.',
  },
};
