import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

const control: Messages['states']['control'] = {
  proven: 'attuato e comprovato',
  unproven: 'attuato, non comprovato',
  partial: 'parziale',
  planned: 'pianificato',
  undecided: 'non deciso',
  excluded: 'escluso',
};

const validity: Messages['states']['validity'] = {
  expired: 'scaduta',
  superseded: 'superata',
  unapproved: 'non ancora approvata',
  'not-held': 'non ancora svolto',
};

/** Plurals of the states that are counted. */
const plurals: Readonly<Record<string, string>> = {
  [control.proven]: 'attuati e comprovati',
  [control.unproven]: 'attuati, non comprovati',
  [control.partial]: 'parziali',
  [control.planned]: 'pianificati',
  [control.undecided]: 'non decisi',
  [control.excluded]: 'esclusi',
  [validity.expired]: 'scadute',
  [validity.superseded]: 'superate',
  [validity.unapproved]: 'non ancora approvate',
  [validity['not-held']]: 'non ancora svolti',
};

const inNumber = (count: number, state: string) => `${form(count, state, plurals[state] ?? state)}`;

const countedState = (count: number, state: string) => `${number(count)} ${inNumber(count, state)}`;

/** The words for where something stands, the same on every page. */
export const states: Messages['states'] = {
  control,
  meaning: {
    proven: 'Funziona, ed evidenze valide lo dimostrano.',
    unproven:
      'È dichiarato funzionante, ma nulla di valido lo dimostra: nessuna evidenza è indicata, o tutte sono scadute, o sono evidenze del SGSI che non arrivano a questo controllo. Sembra peggio che pianificato perché lo è: un auditor può rilevarlo.',
    partial: 'Una parte funziona; per il resto c’è una data entro cui va completato.',
    planned: 'Si applica, e nulla di esso funziona ancora.',
    undecided: 'Nessuno ha ancora deciso se si applica.',
    excluded: 'Non si applica, per un motivo indicato.',
  },
  /** What a word beside a day or a document means. */
  words: {
    dueSoon: 'La data è vicina: entro i giorni che handbook.yaml considera prossimi.',
    overdue: 'Il giorno previsto è passato e non è stato fatto.',
    expired: 'La validità è finita in un giorno passato. Non dimostra più nulla.',
    available:
      'Il documento o la registrazione è in questo manuale, o il manuale ne indica il luogo.',
    done: 'È stato concluso. La data accanto dice quando.',
    held: 'L’audit o il riesame ha avuto luogo.',
  },
  reason: {
    proven: (valid) => `${counted(valid, 'evidenza valida', 'evidenze valide')}.`,
    runsOut: 'La prima scade il {day}.',
    partial: 'Una parte funziona; il resto va completato entro il {day}.',
    planned: 'Nulla funziona ancora; va completato entro il {day}.',
    undecided: 'Nessuno ha ancora deciso se si applica.',
    excluded: (basis) => `Non si applica: ${basis}.`,
    'no-evidence': 'Dichiarato attuato, ma nessuna evidenza è indicata.',
    lapsed: (what) => `Dichiarato attuato, ma nessuna delle sue evidenze è valida: ${what}.`,
    lapsedCount: countedState,
    borrowed: {
      none: 'Dichiarato attuato, ma tutte le sue evidenze sono del SGSI, in cui questo controllo non ha un corrispondente.',
      format:
        'Dichiarato attuato, ma tutte le sue evidenze sono del SGSI, che a questo controllo offre soltanto la forma: i contenuti sono nuovi.',
      partial: 'Tutte le sue evidenze sono del SGSI.',
    },
    legend: 'Che cosa significano gli stati',
  },
  counted: countedState,
  inNumber,
  review: { overdue: 'scaduto', expired: 'scaduta', 'due-soon': 'in scadenza' },
  validity,
  coverage: {
    shown: 'evidenza sul sistema',
    organisation: 'solo evidenza sull’organizzazione',
    borrowed: 'solo evidenza su altri sistemi',
    nothing: 'nessuna evidenza valida',
  },
  changedSinceApproval: 'modificato dopo l’approvazione',
  action: { open: 'aperta', overdue: 'scaduta', done: 'fatta' },
  finding: { open: 'aperto', closed: 'chiuso' },
  transfer: { format: 'solo il formato', partial: 'parte del contenuto', none: 'nulla' },
  disposition: { reuse: 'ripreso', extend: 'esteso', new: 'nuovo' },
};
