import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

export const map: Messages['map'] = {
  lead: 'Von jedem Risiko über die Maßnahme, die es behandelt, zum Dokument, das die Maßnahme ausführt, zum Nachweis, der sie zeigt, und zum System, für das er gilt.',
  areaLead:
    'Risiken, Maßnahmen, Dokumente, Nachweise und Systeme dieses Bereichs. Jedes Feld führt zu seiner Seite.',
  columns: {
    risks: 'Risiken',
    controls: 'Maßnahmen',
    areas: 'Maßnahmenbereiche',
    documents: 'Dokumente',
    evidence: 'Nachweise',
    systems: 'Systeme',
  },
  picture: 'Die Spuren als Bild',
  overview: 'Alle Bereiche auf einen Blick',
  areas: 'Bereiche',
  area: 'Bereich',
  inWords: 'Dasselbe in Worten',
  forAll:
    'Eine anwendbare Maßnahme ohne Linie zu einem System gilt für alle. Eine Linie von einer Maßnahme direkt zu einem System sagt, dass kein Nachweis der Maßnahme zu diesem System gehört.',
  overviewNote:
    'Eine Linie sagt, dass mindestens eine Maßnahme des Bereichs die Beziehung hat. Jeder Bereich führt zu seiner eigenen Karte.',
  ownControls: 'Eigene Maßnahmen',
  empty: 'Keine Maßnahme dieses Bereichs hat einen Eintrag.',
  folded: {
    risks: (count: number) => counted(count, 'Risiko', 'Risiken'),
    controls: (count: number) => counted(count, 'Maßnahme', 'Maßnahmen'),
    documents: (count: number) => counted(count, 'Dokument', 'Dokumente'),
    evidence: (count: number) => counted(count, 'Nachweis', 'Nachweise'),
    systems: (count: number) => counted(count, 'System', 'Systeme'),
  },
  stateExplained: (title: string, state: string) => `${title} (${state})`,
  words: {
    risks: 'Behandelt',
    documents: 'Ausgeführt durch',
    evidence: 'Nachgewiesen durch',
    systems: 'Für',
    none: {
      risks: 'Kein Risiko nennt sie.',
      documents: 'Kein Dokument.',
      evidence: 'Kein Nachweis.',
      systems: 'Kein System.',
    },
    allSystems: 'alle Systeme',
    belongsTo: 'von',
  },
  previous: 'Voriger Bereich',
  next: 'Nächster Bereich',
  loose: 'Wo eine Spur abbricht',
  looseEmpty:
    'Noch lässt sich nichts verfolgen: Es ist kein Risiko, kein Nachweis und kein KI-System erfasst.',
  looseNone: 'Nirgends: Jede Spur führt von einem Ende zum anderen.',
  looseKinds: {
    risk: 'Risiken, die keine Maßnahme behandelt',
    driver: 'Durch Risiken begründete Maßnahmen, die kein Risiko nennt',
    document: 'Maßnahmen, die kein Dokument ausführt',
    proof: 'Umgesetzte Maßnahmen ohne Nachweise',
    evidence: 'Nachweise, auf die nichts verweist',
    system: 'Systeme ohne jeden Nachweis',
  },
  more: (count: number) => `und ${counted(count, 'weiterer Eintrag', 'weitere Einträge')}`,
};
