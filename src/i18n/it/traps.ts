import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** What an auditor would raise. */
export const traps: Messages['traps'] = {
  description: 'Che cosa rileverebbe un auditor, contato e localizzato prima che l’auditor arrivi.',
  lead: 'Che cosa rilevano gli auditor quando un SGSI diventa un SGIA, contato e localizzato dalle verifiche. Da guardare prima che lo facciano loro.',
  found: (found, places) =>
    `${counted(found, 'rilievo probabile', 'rilievi probabili')}, ${counted(places, 'occorrenza', 'occorrenze')} in tutto`,
  allClear: 'Nessun rilievo è probabile.',
  someOff: (count) =>
    `${counted(count, 'regola è disattivata', 'regole sono disattivate')} in handbook.yaml`,
  places: (count) => counted(count, 'occorrenza', 'occorrenze'),
  states: {
    clear: '0 occorrenze',
    'partly-off': '0 occorrenze, per quanto le regole applicate possono dire',
    off: 'non verificato: le regole sono disattivate',
  },
  off: 'disattivata in handbook.yaml: non verificata',
  ruleCount: (count) => counted(count, 'problema', 'problemi'),
  read: 'Dove nessuna regola delle verifiche ne parla, si legge dalle voci stesse.',
  readings: {
    refused: (assessment, performed) =>
      `In uso, benché «${assessment}» del ${performed}, approvata e in vigore, concluda che non è accettabile. Va messo fuori servizio, oppure modificato e valutato di nuovo.`,
    unlisted: (systems, unknown) =>
      `Dei sistemi nel registro (${number(systems)}), ${unknown > 0 ? 'di nessuno è noto che sia acquistato o integrato' : 'nessuno è acquistato o integrato'}${unknown > 0 ? `; di ${number(unknown)} nessuno ha indicato l’origine` : ''}. Cercare l’IA arrivata con il software acquistato, gli strumenti d’ufficio e i servizi.`,
  },
  summary: {
    caption: 'I rilievi probabili in sintesi',
    trap: 'Rilievo probabile',
    state: 'Stato',
    places: 'Occorrenze',
    states: {
      found: 'riscontrata',
      clear: 'non riscontrata',
      'partly-off': 'verificata in parte',
      off: 'non verificata',
    },
  },
  columns: { place: 'Dove', found: 'Che cosa' },
  more: (count) =>
    form(
      count,
      '1 altra occorrenza: l’elenco completo è in',
      `${number(count)} altre occorrenze: l’elenco completo è in`,
    ),
  traps: {
    copied: {
      title: 'Dichiarazioni copiate dal SGSI',
      raised:
        'Una Dichiarazione copiata e rinominata può essere rilevata come non conformità maggiore.',
    },
    borrowed: {
      title: 'Evidenze del SGSI sotto controlli per l’IA',
      raised: 'Evidenze del SGSI, travestite da evidenze del SGIA.',
    },
    unassessed: {
      title: 'Sistemi a impatto alto senza valutazione',
      raised:
        'Nessuna valutazione d’impatto, o una che il sistema ha superato, o una che non ha mai considerato gruppi e società.',
    },
    refused: {
      title: 'Sistemi usati contro la loro valutazione',
      raised:
        'Un sistema è in uso, e la sua valutazione d’impatto approvata conclude che non è accettabile. Qualcuno lo sapeva ed è andato avanti.',
    },
    undecided: {
      title: 'Non deciso o ignoto',
      raised:
        'Nessuno ha deciso se un controllo si applica, che cosa siamo per un sistema o quanto esso può incidere sulle persone, oppure un fatto su un sistema è ignoto. Nulla di ciò che ne consegue è delimitato.',
    },
    unlisted: {
      title: 'Sistemi acquistati e integrati dimenticati',
      raised:
        'Un inventario di ciò che è stato sviluppato in casa soltanto, o un sistema acquistato di cui nessuno dice chi lo fornisce.',
    },
    unproven: {
      title: 'Affermazioni senza evidenze',
      raised: 'Un controllo dichiarato attuato, senza nulla che oggi lo dimostri.',
    },
    suspect: {
      title: 'Controlli il cui fondamento è cambiato',
      raised:
        'Ciò su cui poggia il controllo è cambiato dopo l’ultimo riesame del suo responsabile.',
    },
    overdue: {
      title: 'Politiche oltre il riesame previsto',
      raised: 'Una data passata. La vede chiunque.',
    },
    unaccepted: {
      title: 'Decisioni che nessuno ha accettato',
      raised:
        'Un rischio oltre la propensione che nessuno tratta né ha accettato così com’è, un piano di trattamento che la direzione non ha approvato, o una Dichiarazione che non è approvata così com’è.',
    },
  },
};
