import type { Messages } from '../messages.ts';

export const due: Messages['due'] = {
  nextReview: 'nächste Überprüfung',
  targetDate: 'Zieltermin',
  validUntil: 'gültig bis',
  closure: 'Abschluss fällig',
  target: 'Zielwert fällig',
  treatment: 'Behandlung fällig',
  action: 'Schritt fällig',
  decision: 'Entscheidung fällig',
  audit: 'geplant',
  change: 'Änderung fällig',
  condition: 'Auflage fällig',
  notification: 'Meldung fällig',
  duty: 'gesetzliche Pflicht',
  promise: 'Zusage fällig',
};
