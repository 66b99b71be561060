import type { Messages } from '../messages.ts';

export const control: Messages['control'] = {
  owner: 'verantwortlich: {role}',
  reviewed: 'überprüft {day}',
  nextReview: 'nächste Überprüfung {day}',
  target: 'Zieltermin {day}',
  applicable: 'Anwendbar',
  notApplicable: 'Nicht anwendbar',
  because: (drivers: string) => `{decision}. Ausschlaggebend: ${drivers}.`,
  excludedOn: (basis: string) => `{decision}: ${basis}.`,
  responsibility: (who: string) => `Zuständig: ${who}.`,
  documents: 'Dokumente',
  noDocument: 'Kein Dokument führt sie aus.',
  risks: 'Risiken, die sich auf sie stützen',
  noRisk: 'Kein Risiko stützt sich auf sie.',
  systems: 'KI-Systeme',
  allSystems: 'alle',
  noSystem: 'Kein System.',
  isms: 'Aus dem ISMS',
  noCounterpart: 'Keine Entsprechung im ISMS.',
};
