import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

export const supplier: Messages['supplier'] = {
  owner: 'verantwortlich: {role}',
  assessed: 'beurteilt {day}',
  nextReview: 'nächste Beurteilung {day}',
  notAssessed: 'nicht beurteilt',
  noNextReview: 'keine nächste Beurteilung',
  country: (country: string) => `Land: ${country}`,
  responsibilitiesLead: 'Wer entlang des Lebenszyklus was tut (A.10.2).',
  noResponsibility: 'Nichts ist zugeteilt: Wer was tut, ist nicht festgehalten.',
  task: 'Aufgabe',
  parties: { us: 'Wir', them: 'Die andere Seite', shared: 'Gemeinsam' },
  count: (count: number) => counted(count, 'Aufgabe', 'Aufgaben'),
  systemsNone: 'Kein KI-System nennt sie als Lieferanten.',
  columns: { system: 'System', origin: 'Herkunft', stage: 'Phase', model: 'Modell' },
  contract: 'Vertrag',
  noContract: 'Kein Vertrag ist genannt.',
  noModel: 'nicht genannt',
  lastAssessment: 'Letzte Beurteilung',
  nextAssessment: 'Nächste Beurteilung',
};
