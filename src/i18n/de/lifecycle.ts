import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const lifecycle: Messages['lifecycle'] = {
  title: 'Lebenszyklus',
  description:
    'KI-Systeme nach den sieben Phasen ihres Lebens, mit den Nachweisen, die jede Phase hinterlassen hat.',
  lead: 'Jedes System nach den sieben Phasen seines Lebens, mit den Nachweisen, die jede Phase hinterlassen hat, und mit dem, was für die durchlaufenen Phasen fehlt.',
  pageTitle: (page: number) => `Lebenszyklus, Seite ${number(page)}`,
  systems: (count: number) => counted(count, 'KI-System', 'KI-Systeme'),
  missingCount: (count: number) =>
    `${counted(count, 'System hat', 'Systeme haben')} eine Phase durchlaufen, die nichts nachweist`,
  unknownCount: (count: number) =>
    `von ${counted(count, 'System', 'Systemen')} ist die Phase unbekannt`,
  noneMissing: 'Jede durchlaufene Phase hat Nachweise hinterlassen.',
  /** Where stages that the supplier went through have none. */
  noneMissingHere: 'Jede hier durchlaufene Phase hat Nachweise hinterlassen.',
  unseenCount: (count: number) =>
    `${counted(count, 'System', 'Systeme')} ohne Nachweis für eine Phase beim Lieferanten`,
  none: 'Kein KI-System ist im Inventar.',
  summary: 'Systeme nach erreichter Phase und Herkunft',
  matrix: 'Systeme nach Phasen',
  columns: {
    stage: 'Erreichte Phase',
    total: 'Systeme',
    missing: 'Etwas fehlt',
    system: 'System',
    origin: 'Herkunft',
  },
  group: (stage: string, total: number) => `${stage}: ${counted(total, 'System', 'Systeme')}`,
  continued: (stage: string) => `${stage}, Fortsetzung`,
  state: {
    passed: 'erfolgt',
    current: 'jetzt',
    ahead: 'steht bevor',
    'not-ours': 'beim Lieferanten',
    unseen: 'beim Lieferanten, ohne Nachweis',
    unknown: 'unbekannt',
  },
  missing: 'fehlt',
  missingLong: 'Fehlt: Die Phase wurde durchlaufen, und nichts weist es nach.',
  nothingYet: 'noch nichts',
  legend:
    'Bei einem gekauften System liegen Daten und Entwicklung beim Lieferanten. Eine durchlaufene Phase bleibt nachgewiesen, auch wenn der Beleg seither abgelaufen ist; ein Entwurf weist nichts nach.',
  pages: 'Seiten der Systeme',
  proofs: (count: number) => counted(count, 'Beleg', 'Belege'),
};
