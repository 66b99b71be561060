import { number } from './number.ts';
import type { Messages } from '../messages.ts';

export const control: Messages['control'] = {
  owner: 'verantwortlich: {role}',
  reviewed: 'überprüft {day}',
  notReviewed: 'noch nicht überprüft',
  nextReview: 'nächste Überprüfung {day}',
  target: 'Zieltermin {day}',
  applicable: 'Anwendbar',
  notApplicable: 'Nicht anwendbar',
  undecided: 'Nicht entschieden',
  isUndecided: '{decision}: Noch hat niemand entschieden, ob die Maßnahme anwendbar ist.',
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
  exception: 'Nicht für {systems}: {reason}',
  perSystem: 'Je KI-System',
  perSystemNote:
    'Für ein System zählt ein Nachweis nur, wenn er das System nennt oder sagt, dass er alle betrifft.',
  perSystemColumns: { systems: 'KI-Systeme', proof: 'Nachweise' },
  moreSystems: (count: number) => `und ${number(count)} weitere`,
};
