import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Findings on their way to closure. */
export const findings: Messages['findings'] = {
  lead: 'Prima i rilievi aperti, in ordine di scadenza; poi gli ultimi chiusi.',
  tally: (open, overdue, total) =>
    `${number(open)} ${form(open, 'aperto', 'aperti')} su ${number(total)}, ${
      overdue > 0 ? `${number(overdue)} ${form(overdue, 'scaduto', 'scaduti')}` : 'nessuno scaduto'
    }.`,
  empty: 'Nessun rilievo è registrato.',
  states: { open: 'aperto', overdue: 'scaduto', closed: 'chiuso' },
  columns: {
    finding: 'Rilievo',
    grade: 'Grado',
    state: 'Stato',
    steps: 'Passi compiuti',
    due: 'Scadenza',
    owner: 'Responsabile',
  },
  stepsDone: (done, all) => `${number(done)} di ${number(all)}`,
  next: (step) => `prossimo: ${step}`,
  closedWithout: (step) => `chiuso senza ${step}`,
  closedOn: 'chiuso il {day}',
  standing: {
    raised: 'emesso il {day}',
    due: 'scadenza {day}',
    closed: 'chiuso il {day}',
    owner: 'responsabile {role}',
  },
  facts: { against: 'Riferito a', source: 'Fonte', systems: 'Sistemi di IA' },
  noSystem: 'Nessun sistema di IA è indicato.',
  steps: {
    correction: 'Correzione',
    rootCause: 'Causa radice',
    correctiveAction: 'Azione correttiva',
    effectiveness: 'Efficacia',
  },
  stepsInText: {
    correction: 'correzione',
    rootCause: 'causa radice',
    correctiveAction: 'azione correttiva',
    effectiveness: 'verifica dell’efficacia',
  },
  stepStates: {
    done: 'compiuto',
    open: 'aperto',
    overdue: 'scaduto',
    planned: 'pianificato',
    missing: 'mancante',
    'not-asked': 'non richiesto',
  },
  notAsked: 'Tutti i passi sono richiesti solo per una non conformità (10.2).',
  planned: {
    title: 'Azioni previste',
    columns: { action: 'Azione', owner: 'Responsabile', due: 'Scadenza', state: 'Stato' },
  },
  actionsOpen: (count) => `${counted(count, 'azione prevista aperta', 'azioni previste aperte')}`,
  without: {
    planned: 'Sono previste azioni, vedi sotto.',
    open: 'Non è ancora documentato nulla.',
    overdue: 'Non è documentato nulla, e il rilievo ha superato la scadenza.',
    missing: 'Il rilievo è stato chiuso senza questo passo.',
  },
  checked: 'Verificata il {day}, come mostra {evidence}.',
  checkPlanned: 'Da verificare il {day} con {evidence}.',
};
