import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const changes: Messages['changes'] = {
  tally: (way, overdue, total) =>
    `${counted(way, 'cambio en curso', 'cambios en curso')}${overdue > 0 ? `, ${number(overdue)} con retraso` : ''}, ${number(total)} en total`,
  empty: 'No consta ningún cambio planificado.',
  columns: {
    change: 'Cambio',
    of: 'Cambio de',
    systems: 'Sistemas',
    state: 'Estado',
    proposed: 'Propuesto',
    due: 'Plazo',
    done: 'Hecho',
    owner: 'Responsable',
  },
  states: {
    open: 'por decidir',
    rejected: 'rechazado',
    approved: 'aprobado',
    overdue: 'con retraso',
    made: 'hecho, sin verificar',
    verified: 'hecho y verificado',
  },
  steps: {
    proposed: 'Propuesto',
    examined: 'Efectos examinados',
    decided: 'Decidido',
    assessed: 'Impacto evaluado',
    made: 'Hecho',
    verified: 'Verificado',
  },
  stepStates: {
    done: 'hecho',
    open: 'siguiente',
    overdue: 'con retraso',
    ahead: 'por venir',
    missing: 'omitido',
  },
  stepColumns: {
    step: 'Paso',
    state: 'Estado',
    when: 'Cuándo',
    shownBy: 'Por quién, según',
  },
  due: 'plazo {day}',
  ofAims: 'del sistema de gestión',
  ofSystem: 'de {systems}',
  owner: 'responsable {role}',
  reaches: 'También llega a',
  noEffects: 'Nada dice a qué afecta el cambio.',
};
