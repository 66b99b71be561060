import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const changes: Messages['changes'] = {
  tally: (way, overdue, total) =>
    `${counted(way, 'Änderung', 'Änderungen')} unterwegs${overdue > 0 ? `, ${number(overdue)} überfällig` : ''}, ${number(total)} insgesamt`,
  empty: 'Keine geplante Änderung ist eingetragen.',
  columns: {
    change: 'Änderung',
    of: 'Änderung an',
    systems: 'Systeme',
    state: 'Status',
    proposed: 'Vorgeschlagen',
    due: 'Fällig',
    done: 'Ausgeführt',
    owner: 'Verantwortlich',
  },
  states: {
    open: 'zu entscheiden',
    rejected: 'abgelehnt',
    approved: 'genehmigt',
    overdue: 'überfällig',
    made: 'ausgeführt, nicht verifiziert',
    verified: 'ausgeführt und verifiziert',
  },
  steps: {
    proposed: 'Vorgeschlagen',
    examined: 'Auswirkungen geprüft',
    decided: 'Entschieden',
    assessed: 'Folgen abgeschätzt',
    made: 'Ausgeführt',
    verified: 'Verifiziert',
  },
  stepStates: {
    done: 'erledigt',
    open: 'als Nächstes',
    overdue: 'überfällig',
    ahead: 'folgt',
    missing: 'ausgelassen',
  },
  stepColumns: {
    step: 'Schritt',
    state: 'Status',
    when: 'Wann',
    shownBy: 'Durch wen, belegt durch',
  },
  due: 'fällig {day}',
  ofAims: 'am Managementsystem',
  ofSystem: 'an {systems}',
  owner: 'verantwortlich {role}',
  reaches: 'Berührt auch',
  noEffects: 'Nichts sagt, was die Änderung bewirkt.',
};
