import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const findings: Messages['findings'] = {
  lead: 'Zuerst steht, was offen ist, nach dem Tag der Fälligkeit; danach das zuletzt Abgeschlossene.',
  tally: (open: number, overdue: number, total: number) =>
    `${number(open)} von ${number(total)} offen${overdue > 0 ? `, ${number(overdue)} überfällig` : ', keine überfällig'}.`,
  empty: 'Keine Feststellung ist verzeichnet.',
  states: { open: 'offen', overdue: 'überfällig', closed: 'abgeschlossen' },
  columns: {
    finding: 'Feststellung',
    grade: 'Einstufung',
    state: 'Status',
    steps: 'Erledigte Schritte',
    due: 'Fällig',
    owner: 'Verantwortlich',
  },
  stepsDone: (done: number, all: number) => `${number(done)} von ${number(all)}`,
  next: (step: string) => `als Nächstes: ${step}`,
  closedWithout: (step: string) => `abgeschlossen ohne ${step}`,
  closedOn: 'abgeschlossen {day}',
  standing: {
    raised: 'festgestellt {day}',
    due: 'fällig {day}',
    closed: 'abgeschlossen {day}',
    owner: 'verantwortlich: {role}',
  },
  facts: { against: 'Bezug', source: 'Quelle', systems: 'KI-Systeme' },
  noSystem: 'Kein KI-System ist genannt.',
  steps: {
    correction: 'Korrektur',
    rootCause: 'Ursache',
    correctiveAction: 'Korrekturmaßnahme',
    effectiveness: 'Wirksamkeit',
  },
  stepsInText: {
    correction: 'Korrektur',
    rootCause: 'Ursachenanalyse',
    correctiveAction: 'Korrekturmaßnahme',
    effectiveness: 'Wirksamkeitsprüfung',
  },
  stepStates: {
    done: 'erledigt',
    open: 'offen',
    overdue: 'überfällig',
    planned: 'geplant',
    missing: 'fehlt',
    'not-asked': 'nicht verlangt',
  },
  notAsked: 'Alle Schritte sind nur bei einer Nichtkonformität verlangt (10.2).',
  planned: {
    title: 'Geplante Schritte',
    columns: { action: 'Schritt', owner: 'Verantwortlich', due: 'Fällig', state: 'Status' },
  },
  actionsOpen: (count: number) =>
    `${counted(count, 'geplanter Schritt', 'geplante Schritte')} offen`,
  without: {
    planned: 'Schritte sind geplant, siehe unten.',
    open: 'Noch nichts ist festgehalten.',
    overdue: 'Nichts ist festgehalten, und die Frist der Feststellung ist verstrichen.',
    missing: 'Die Feststellung wurde ohne diesen Schritt abgeschlossen.',
  },
  checked: 'Geprüft {day}, nachgewiesen durch {evidence}.',
  checkPlanned: 'Zu prüfen {day} anhand von {evidence}.',
};
