import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const changes: Messages['changes'] = {
  tally: (way, overdue, total) =>
    `${counted(way, 'modifica in corso', 'modifiche in corso')}${overdue > 0 ? `, ${number(overdue)} in ritardo` : ''}, ${number(total)} in tutto`,
  empty: 'Nessuna modifica pianificata è registrata.',
  columns: {
    change: 'Modifica',
    of: 'Modifica di',
    systems: 'Sistemi',
    state: 'Stato',
    proposed: 'Proposta',
    due: 'Scadenza',
    done: 'Attuata',
    owner: 'Responsabile',
  },
  states: {
    open: 'da decidere',
    rejected: 'respinta',
    approved: 'approvata',
    overdue: 'in ritardo',
    made: 'attuata, non verificata',
    verified: 'attuata e verificata',
  },
  steps: {
    proposed: 'Proposta',
    examined: 'Effetti esaminati',
    decided: 'Decisa',
    assessed: 'Impatto valutato',
    made: 'Attuata',
    verified: 'Verificata',
  },
  stepStates: {
    done: 'fatto',
    open: 'prossimo',
    overdue: 'in ritardo',
    ahead: 'da venire',
    missing: 'omesso',
  },
  stepColumns: {
    step: 'Passo',
    state: 'Stato',
    when: 'Quando',
    shownBy: 'Da chi, attestato da',
  },
  due: 'scadenza {day}',
  ofAims: 'del sistema di gestione',
  ofSystem: 'di {systems}',
  owner: 'responsabile {role}',
  reaches: 'Tocca anche',
  noEffects: 'Nulla dice che cosa comporta la modifica.',
};
